import { render } from 'preact'
import type { Language } from '../../../messages.ts'
import type { LinkResult } from '../link.ts'
import type { Story } from '../story.ts'
import type { AnyDiagram, Layout } from '../view.ts'
import type { PlayerOrder } from './order.ts'
import type { PanelName } from './panel.tsx'
import { keepFocus, pressPart } from './parts.ts'
import { Player } from './player.ts'
import { obey, type Playing, toSnapshot } from './playing.ts'
import { type Lens, Screen } from './screen.tsx'
import type { Snapshot } from './snapshot.ts'

/** What a diagram needs of the page around it. */
export interface Host {
  readonly language: Language
  /** On a slide the deck's own keys walk the story; in the flow of the reading page the diagram has buttons for that. */
  readonly place: 'slide' | 'flow'
  /** Begins every id. */
  readonly idPrefix: string
  /** Tells a line to those who listen. */
  say(text: string): void
  /** Whether what came later shows, whatever the state says; undefined leaves it to the state. */
  readonly today?: () => boolean | undefined
  /** Shows the diagram over the whole window; absent where it cannot be. */
  enlarge?(): void
  /** Hears that the link of the present moment is another one. */
  onChange(): void
}

/** What a key of the deck may ask of a diagram. */
export type DiagramAction = 'play' | 'undo' | 'redo' | 'reset' | 'inspect' | 'lens'

/** How a step is shown: as it ends, played from its beginning, or at the moment a link's text holds. */
export interface Showing {
  readonly step: number
  readonly plays?: boolean
  readonly link?: string | undefined
  /** Whether the step is new to those who listen. */
  readonly isNews?: boolean
}

/** A frame that comes later than this (ms) is no frame: the tab was hidden, or the machine asleep. */
const longestFrame = 250

/** With reduced motion the picture changes once in so many ms. */
const calmFrame = 1000

/** The living stage of one figure: takes the place of its still drawing until `stop`. */
export class Live {
  readonly #host: Host
  readonly #player: Player
  readonly #figure: HTMLElement
  readonly #root: HTMLElement
  readonly #still: readonly Node[]
  readonly #ending = new AbortController()
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)')
  readonly #roomy = matchMedia('(min-width: 900px)')
  #panel: PanelName | undefined
  #layout: Layout | undefined
  /** The figure whose arithmetic was asked for. */
  #explained = ''
  #told = ''
  #isSeen = false
  #isPaused = false
  #request = 0
  #last = 0
  #touches = 0
  #isDrawn = false

  /** `figure` holds a `.player` with the still drawing. */
  constructor(figure: HTMLElement, diagram: AnyDiagram, story: Story, host: Host) {
    const root = figure.querySelector<HTMLElement>('.player')
    if (root === null) throw new Error('the figure has no room for a player')
    this.#host = host
    this.#figure = figure
    this.#root = root
    this.#player = new Player(diagram, story)
    this.#still = [...root.childNodes]
    root.replaceChildren()
    figure.classList.add('live')
    this.#listen()
  }

  get step(): number {
    return this.#player.step
  }

  /** The present moment as link text; undefined where the step says it all. */
  get link(): LinkResult<string> | undefined {
    return this.#player.link
  }

  /** The present moment as another window shows it. */
  get snapshot(): Snapshot {
    return toSnapshot(this.#player)
  }

  /** Does what somebody did in another window. */
  obey(order: PlayerOrder): void {
    this.#change((player) => obey(player, order))
  }

  /** Shows a step; a link's text that cannot be opened leaves the step as it ends, and the answer says why. */
  show({ step, plays = false, link, isNews = false }: Showing): LinkResult<unknown> {
    const player = this.#player
    let result: LinkResult<unknown> = { ok: true, value: undefined }
    // In a window that nobody sees time stands still: there the step shows as it ends.
    if (link === undefined) player.show(step, plays && !this.#calm.matches && !document.hidden)
    else result = player.open(step, link)
    this.#told = player.tell(this.#host.language).text
    if (isNews) this.#host.say(this.#told)
    this.#changed()
    return result
  }

  /** Does what a key of the deck stands for. */
  perform(action: DiagramAction): void {
    if (action === 'inspect') this.#togglePanel('state')
    else if (action === 'lens') this.#lens?.toggle()
    else if (action === 'play') this.#change((player) => player.togglePlay())
    else this.#change((player) => player[action]())
  }

  /** Stops the clock while nobody sees the figure, or lets it go on from there. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused
    if (!isPaused) this.#schedule()
  }

  /** Draws what the page around asks for now. */
  refresh(): void {
    this.#changed()
  }

  /** Draws in another layout, at once; undefined is that of the figure's place. */
  setLayout(layout: Layout | undefined): void {
    if (layout === this.#layout) return
    this.#layout = layout
    if (!this.#ending.signal.aborted) this.#draw()
  }

  /** Ends the life of the figure; its still drawing stands there again. */
  stop(): void {
    this.#ending.abort()
    cancelAnimationFrame(this.#request)
    render(null, this.#root)
    this.#root.replaceChildren(...this.#still)
    this.#figure.classList.remove('live')
  }

  #listen(): void {
    const { signal } = this.#ending
    const observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false
      if (this.#isSeen) this.#schedule()
    })
    observer.observe(this.#figure)
    signal.addEventListener('abort', () => observer.disconnect())
    this.#roomy.addEventListener('change', () => this.#changed(), { signal })
    // Behind another tab time stands still, and goes on from there.
    document.addEventListener('visibilitychange', () => document.hidden || this.#restart(), { signal })
    this.#root.addEventListener('keydown', pressPart, { signal })
    this.#root.addEventListener('mousedown', keepFocus, { signal })
  }

  /** Everything the audience does comes through here. */
  #change(edit: (player: Playing) => void): void {
    edit(this.#player)
    this.#changed()
    this.#tell()
    this.#host.onChange()
  }

  #changed(): void {
    this.#touches += 1
    this.#isDrawn = false
    this.#schedule()
  }

  /** Tells what the model tells, once for each change of it. */
  #tell(): void {
    const { text } = this.#player.tell(this.#host.language)
    if (text === this.#told) return
    this.#told = text
    this.#host.say(text)
  }

  #schedule(): void {
    if (this.#request !== 0 || this.#ending.signal.aborted) return
    this.#last = performance.now()
    this.#request = requestAnimationFrame(this.#frame)
  }

  /** Forgets the time that passed unseen. */
  #restart(): void {
    cancelAnimationFrame(this.#request)
    this.#request = 0
    this.#schedule()
  }

  #frame = (time: number): void => {
    this.#request = 0
    const isRunning = this.#isSeen && !this.#isPaused && !document.hidden && this.#player.isPlaying
    if (isRunning) this.#advance(time - this.#last)
    if (!this.#isDrawn) this.#drawOrStop()
    if (!(isRunning && this.#player.isPlaying)) return
    this.#request = requestAnimationFrame(this.#frame)
  }

  #advance(elapsed: number): void {
    const isCalm = this.#calm.matches
    if (elapsed <= 0 || (isCalm && elapsed < calmFrame)) return
    this.#last += elapsed
    this.#player.advance(Math.min(elapsed, isCalm ? calmFrame : longestFrame))
    this.#isDrawn = false
    this.#tell()
    this.#host.onChange()
  }

  /** A view that throws must not leave a hole on the slide: the still drawing returns, and the error is told. */
  #drawOrStop(): void {
    try {
      this.#draw()
    } catch (error) {
      this.stop()
      reportError(error)
    }
  }

  #draw(): void {
    const { language, place, idPrefix } = this.#host
    this.#isDrawn = true
    render(
      <Screen
        player={this.#player}
        language={language}
        today={this.#host.today?.()}
        layout={this.#layout ?? (place === 'slide' || this.#roomy.matches ? 'wide' : 'narrow')}
        idPrefix={idPrefix}
        hasSteps={place === 'flow'}
        panel={this.#panel}
        explained={this.#explained}
        touches={this.#touches}
        change={(edit) => this.#change(edit)}
        turn={(by) => this.#turn(by)}
        togglePanel={(panel) => this.#togglePanel(panel)}
        explain={(figure) => this.#explain(figure)}
        lens={this.#lens}
        enlarge={this.#host.enlarge}
      />,
      this.#root,
    )
  }

  #turn(by: number): void {
    const step = this.#player.step + by
    if (this.#player.story.steps[step] === undefined) return
    this.show({ step, plays: by > 0, isNews: true })
    this.#host.onChange()
  }

  #togglePanel(panel: PanelName): void {
    this.#panel = this.#panel === panel ? undefined : panel
    this.#changed()
  }

  /** A diagram whose events name a lens looks through it, or stops. */
  get #lens(): Lens | undefined {
    const event = this.#player.maybeLens
    if (event === undefined) return undefined
    return {
      isOn: Object.values(event).includes('off'),
      toggle: () => this.#change((player) => player.happen(event)),
    }
  }

  #explain(figure: string): void {
    this.#panel = 'figures'
    this.#explained = figure
    this.#changed()
  }
}
