import { type DiagramTable, loadDiagram } from '../diagrams/index.ts'
import type { DiagramAction, Live, Showing } from '../diagrams/kit/live/live.tsx'
import type { PlayerOrder } from '../diagrams/kit/live/order.ts'
import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'
import type { Story } from '../diagrams/kit/story.ts'
import type { AnyDiagram } from '../diagrams/kit/view.ts'
import { type Language, say } from '../messages.ts'
import type { Enlarged } from './enlarge/enlarged.ts'
import { LetterKeys } from './keyboard.ts'
import { maybeAction } from './keys.ts'
import type { Status } from './status.ts'

/** The page around the living diagrams. */
export interface Surroundings {
  readonly table: DiagramTable
  readonly language: Language
  readonly place: 'slide' | 'flow'
  readonly status: Status
  /** Whether the layers of today show; undefined leaves it to the diagrams. */
  readonly today?: () => boolean | undefined
  /** Hears that a figure shows another moment, whoever asked for it. */
  readonly onShown?: () => void
}

/**
 * A living diagram on the page. It takes orders from the start and obeys when its scripts are there; where they do not
 * arrive, what was drawn at build stays.
 */
export class Figure {
  readonly element: HTMLElement
  readonly #around: Surroundings
  readonly #idPrefix: string
  readonly #onChange: () => void
  readonly #story: Story
  #live: Live | undefined
  #scripts: Promise<Scripts> | undefined
  #wanted: Showing
  #isStopped = false
  #isPaused = false
  #isLoading = false
  #isResting = false
  #toldLong = false
  #enlarged: Enlarged | undefined

  /** `onChange` runs when somebody did something to the diagram. */
  constructor(element: HTMLElement, around: Surroundings, idPrefix: string, onChange: () => void, first: Showing) {
    this.element = element
    this.#around = around
    this.#idPrefix = idPrefix
    this.#onChange = onChange
    this.#story = JSON.parse(element.dataset.story ?? '')
    this.#wanted = { ...first, step: Math.min(first.step, this.count) }
  }

  get name(): string {
    return this.element.dataset.diagram ?? ''
  }

  /** How many presses of Next the story takes. */
  get count(): number {
    return this.#story.steps.length - 1
  }

  get step(): number {
    return this.#live?.step ?? this.#wanted.step
  }

  /** What was done since the step, as link text; undefined when nothing was, or too much. */
  get link(): string | undefined {
    if (this.#live === undefined) return this.#wanted.link
    const link = this.#live.link
    if (link?.ok) return link.value
    if (link !== undefined && !this.#toldLong) this.#notify('linkLong')
    this.#toldLong = link !== undefined
    return undefined
  }

  /** The present moment as another window shows it; undefined until the figure is alive. */
  get snapshot(): Snapshot | undefined {
    return this.#live?.snapshot
  }

  show(showing: Showing): void {
    this.#wanted = showing
    if (this.#live === undefined) this.load()
    else this.#obey(this.#live)
  }

  perform(action: DiagramAction): void {
    this.#live?.perform(action)
  }

  /** Does what somebody did in another window. */
  obey(order: PlayerOrder): void {
    this.#live?.obey(order)
  }

  /** Asks for the scripts, so that they are there when they are needed. */
  fetch(): Promise<Scripts> {
    this.#scripts ??= fetchScripts(this.#around.table, this.element.dataset)
    return this.#scripts
  }

  /** Brings the figure to life, once. Scripts that did not arrive are asked for again the next time. */
  load(): void {
    this.#isResting = false
    if (this.#isLoading) return
    this.#isLoading = true
    const giveUp = () => {
      this.#scripts = undefined
      this.#isLoading = false
    }
    void this.fetch().then((scripts) => this.#start(scripts), giveUp)
  }

  /** Stops the diagram's clock while nobody sees it, or lets it go on. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused
    this.#live?.pause(isPaused)
    if (isPaused) this.#enlarged?.close()
  }

  /** Draws the diagram anew. */
  refresh(): void {
    this.#live?.refresh()
  }

  /** What was drawn at build stands there until the figure is shown again; what it showed is kept, as link text. */
  rest(): void {
    this.#isResting = true
    if (this.#live === undefined || this.#isStopped) return
    this.#enlarged?.close()
    const { step, link } = this.#live
    this.#wanted = { step, link: link?.ok ? link.value : undefined }
    this.#live.stop()
    this.#live = undefined
    this.#isLoading = false
  }

  stop(): void {
    this.#isStopped = true
    this.#enlarged?.close()
    this.#live?.stop()
  }

  #start({ Live, diagram }: Scripts): void {
    if (this.#isStopped) return
    if (this.#isResting) {
      this.#isLoading = false
      return
    }
    const { language, place, status, today } = this.#around
    const live = new Live(this.element, diagram, this.#story, {
      ...{ language, place, idPrefix: this.#idPrefix, onChange: this.#onChange },
      say: status.say,
      enlarge: () => void this.#enlarge(live),
      ...(today === undefined ? {} : { today }),
    })
    live.pause(this.#isPaused)
    this.#live = live
    this.#obey(live)
  }

  /** Shows the diagram over the whole window; what that needs comes when it is first asked for. */
  async #enlarge(live: Live): Promise<void> {
    const scripts = await import('./enlarge/enlarged.ts').catch(() => undefined)
    if (scripts === undefined) return this.#notify('toolMissing')
    if (this.#isStopped) return
    this.#enlarged?.close()
    this.#enlarged = scripts.openEnlarged({
      ...{ figure: this.element, language: this.#around.language },
      setLayout: (layout) => live.setLayout(layout),
      maybeAction: (keyName) => maybeAction(keyName, new LetterKeys().on),
      perform: (action) => live.perform(action),
    })
  }

  #obey(live: Live): void {
    const result = live.show(this.#wanted)
    this.#around.onShown?.()
    if (result.ok) return
    this.#notify(result.reason === 'version' ? 'linkVersion' : 'linkDamaged')
    this.#onChange()
  }

  #notify(message: 'linkDamaged' | 'linkLong' | 'linkVersion' | 'toolMissing'): void {
    this.#around.status.notify(say(this.#around.language, message))
  }
}

interface Scripts {
  readonly Live: typeof Live
  readonly diagram: AnyDiagram
}

async function fetchScripts(table: DiagramTable, data: DOMStringMap): Promise<Scripts> {
  const [{ Live }, { diagram }] = await Promise.all([import('../diagrams/kit/live/live.tsx'), loadDiagram(table, data)])
  return { Live, diagram }
}
