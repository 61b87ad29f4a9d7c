import { render } from 'preact'
import { type DiagramTable, loadDiagram } from '../diagrams/index.ts'
import { renderDrawing } from '../diagrams/kit/drawing.tsx'
import type { PlayerOrder } from '../diagrams/kit/live/order.ts'
import { Reflection } from '../diagrams/kit/live/reflection.tsx'
import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'
import { type Story, statesOf } from '../diagrams/kit/story.ts'
import { Telling } from '../diagrams/kit/telling.tsx'
import type { AnyDiagram } from '../diagrams/kit/view.ts'
import type { Language } from '../messages.ts'

/** What a picture of a slide needs of the page around it. */
export interface PictureHost {
  readonly table: DiagramTable
  readonly language: Language
  /** Begins every id. */
  readonly idPrefix: string
  /** Whether the layers of today show; undefined leaves it to the stories. */
  readonly today: () => boolean | undefined
  /** Takes what somebody does to the diagram number `index`; absent in a picture only to be looked at. */
  readonly send?: (index: number, order: PlayerOrder) => void
}

interface Moment {
  readonly step: number
  /** What the deck's window shows; null while it says nothing. */
  readonly snapshot: Snapshot | null
  readonly today: boolean | undefined
}

/** A diagram in a picture of a slide: as it plays in the deck's window, or the state in which a step ends. */
export class PictureFigure {
  readonly #root: HTMLElement
  readonly #story: Story
  readonly #host: PictureHost
  readonly #index: number
  #diagram: AnyDiagram | undefined
  #states: readonly unknown[] | undefined
  #reflection: Reflection | undefined
  #wanted: Moment = { step: 0, snapshot: null, today: undefined }
  #isStopped = false

  constructor(figure: HTMLElement, index: number, host: PictureHost) {
    this.#root = figure.querySelector<HTMLElement>('.player') ?? figure
    this.#story = JSON.parse(figure.dataset.story ?? '')
    this.#host = host
    this.#index = index
    void this.#load(figure.dataset)
  }

  show({ step, snapshot }: Omit<Moment, 'today'>): void {
    const today = this.#host.today()
    const { step: before, snapshot: shown, today: was } = this.#wanted
    if (step === before && snapshot === shown && today === was) return
    this.#wanted = { step, snapshot, today }
    if (this.#diagram !== undefined && !this.#isStopped) this.#draw(this.#diagram)
  }

  stop(): void {
    this.#isStopped = true
    this.#reflection?.stop()
  }

  /** Until the diagram is there, and where it never arrives, what was drawn at build stays. */
  async #load(data: DOMStringMap): Promise<void> {
    const loaded = await loadDiagram(this.#host.table, data).catch(() => undefined)
    if (loaded === undefined || this.#isStopped) return
    this.#diagram = loaded.diagram
    this.#root.replaceChildren()
    this.#draw(loaded.diagram)
  }

  #draw(diagram: AnyDiagram): void {
    const { snapshot, step } = this.#wanted
    const { send, language } = this.#host
    const idPrefix = `${this.#host.idPrefix}-${this.#index}`
    if (snapshot === null || send === undefined) {
      this.#reflection?.stop()
      this.#reflection = undefined
      this.#drawStill(diagram, step, idPrefix)
      return
    }
    this.#reflection ??= new Reflection(this.#root, diagram, this.#story, {
      ...{ language, idPrefix, today: this.#host.today },
      send: (order) => send(this.#index, order),
    })
    this.#reflection.show(snapshot)
  }

  #drawStill(diagram: AnyDiagram, at: number, idPrefix: string): void {
    const { language, today: hasToday } = this.#host
    const today = hasToday()
    const { steps } = this.#story
    this.#states ??= statesOf(diagram.model, this.#story)
    const state = this.#states[at]
    render(
      <>
        <div class="picture">{renderDrawing(diagram, state, { language, layout: 'wide', idPrefix, today })}</div>
        <div class="foot">
          <Telling
            text={steps[at]?.text ?? ''}
            isQuestion={steps[at]?.kind === 'ask'}
            place={at}
            count={steps.length}
          />
        </div>
      </>,
      this.#root,
    )
  }
}
