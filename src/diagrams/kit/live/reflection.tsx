import { render } from 'preact'
import type { Language } from '../../../messages.ts'
import type { NamedEvent, SetEvent, Values } from '../contract.ts'
import type { Step, Story } from '../story.ts'
import type { AnyDiagram } from '../view.ts'
import type { PlayerOrder } from './order.ts'
import type { PanelName } from './panel.tsx'
import { keepFocus, pressPart } from './parts.ts'
import { type Playing, tellOf } from './playing.ts'
import { Screen } from './screen.tsx'
import type { Snapshot } from './snapshot.ts'

/** What a reflected diagram needs of the page around it. */
export interface ReflectionHost {
  readonly language: Language
  readonly idPrefix: string
  /** Whether the layers of today show; undefined leaves it to the model. */
  readonly today?: () => boolean | undefined
  /** Takes what somebody does here to where the diagram plays. */
  send(order: PlayerOrder): void
}

/** A diagram that plays in another window: shows its snapshots in `root`, and sends there what is done to it here. */
export class Reflection {
  readonly #root: HTMLElement
  readonly #diagram: AnyDiagram
  readonly #story: Story
  readonly #host: ReflectionHost
  readonly #ending = new AbortController()
  #snapshot: Snapshot | undefined
  #panel: PanelName | undefined
  #explained = ''
  #touches = 0
  #request = 0

  constructor(root: HTMLElement, diagram: AnyDiagram, story: Story, host: ReflectionHost) {
    this.#root = root
    this.#diagram = diagram
    this.#story = story
    this.#host = host
    root.replaceChildren()
    const { signal } = this.#ending
    root.addEventListener('keydown', pressPart, { signal })
    root.addEventListener('mousedown', keepFocus, { signal })
  }

  /** Shows a snapshot with the next frame; of several before it the last. */
  show(snapshot: Snapshot): void {
    this.#snapshot = snapshot
    this.#schedule()
  }

  stop(): void {
    this.#ending.abort()
    cancelAnimationFrame(this.#request)
    render(null, this.#root)
  }

  #touch(): void {
    this.#touches += 1
    this.#schedule()
  }

  #schedule(): void {
    if (this.#request === 0) this.#request = requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    this.#request = 0
    if (this.#snapshot === undefined) return
    const { language, idPrefix, send } = this.#host
    const player = new Reflected(this.#diagram, this.#story, this.#snapshot, send)
    render(
      <Screen
        {...{ player, language, idPrefix, layout: 'wide', hasSteps: false }}
        today={this.#host.today?.()}
        panel={this.#panel}
        explained={this.#explained}
        touches={this.#touches}
        change={(edit) => edit(player)}
        turn={() => {}}
        togglePanel={(panel) => {
          this.#panel = this.#panel === panel ? undefined : panel
          this.#touch()
        }}
        explain={(figure) => {
          this.#panel = 'figures'
          this.#explained = figure
          this.#touch()
        }}
      />,
      this.#root,
    )
  }
}

/** A player as one of its snapshots shows it. */
class Reflected implements Playing {
  readonly diagram: AnyDiagram
  readonly story: Story
  readonly step: number
  readonly state: unknown
  readonly clock: number
  readonly end: number
  readonly values: Values
  readonly isPlaying: boolean
  readonly isInStory: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly #speed: number
  readonly #send: (order: PlayerOrder) => void

  constructor(diagram: AnyDiagram, story: Story, snapshot: Snapshot, send: (order: PlayerOrder) => void) {
    this.diagram = diagram
    this.story = story
    this.step = Math.min(snapshot.step, story.steps.length - 1)
    this.state = snapshot.state
    this.clock = snapshot.clock
    this.end = snapshot.end
    this.values = snapshot.values
    this.isPlaying = snapshot.isPlaying
    this.isInStory = snapshot.isInStory
    this.canUndo = snapshot.canUndo
    this.canRedo = snapshot.canRedo
    this.#speed = snapshot.speed
    this.#send = send
  }

  get speed(): number {
    return this.#speed
  }

  set speed(speed: number) {
    this.#send({ do: 'speed', speed })
  }

  tell(language: Language): Pick<Step, 'kind' | 'text'> {
    return tellOf(this, language)
  }

  happen(event: NamedEvent | SetEvent): void {
    this.#send({ do: 'happen', event })
  }

  togglePlay(): void {
    this.#send({ do: 'togglePlay' })
  }

  seek(clock: number): void {
    this.#send({ do: 'seek', clock: Math.round(clock) })
  }

  undo(): void {
    this.#send({ do: 'undo' })
  }

  redo(): void {
    this.#send({ do: 'redo' })
  }

  reset(): void {
    this.#send({ do: 'reset' })
  }
}
