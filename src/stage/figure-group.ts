import type { DiagramAction } from '../diagrams/kit/live/live.tsx'
import type { PlayerOrder } from '../diagrams/kit/live/order.ts'
import type { Place } from './address.ts'
import type { Move, StepProvider } from './deck.ts'
import { Figure, type Surroundings } from './figure.ts'
import { splitSteps } from './steps.ts'

/** The living diagrams of one slide. Their stories are walked one after the other. */
export class FigureGroup implements StepProvider {
  readonly figures: readonly Figure[]
  /** The one that keys mean: whose story moved last, or that somebody touched last. */
  #active = 0

  /** `onChange` runs when somebody did something to one of them. What was done to `before` is done to these. */
  constructor(
    id: string,
    elements: readonly HTMLElement[],
    around: Surroundings,
    onChange: () => void,
    before?: FigureGroup,
  ) {
    this.figures = elements.map((element, index) => {
      const touch = () => {
        this.#active = index
        onChange()
      }
      const old = before?.figures[index]
      const isSame = old !== undefined && old.name === element.dataset.diagram
      const first = isSame ? { step: old.step, link: old.link } : { step: 0 }
      return new Figure(element, around, `${id}-${index + 1}-live`, touch, first)
    })
  }

  /** Whether these are the figures, and all of them. */
  consistsOf(elements: readonly HTMLElement[]): boolean {
    return elements.length === this.figures.length && this.figures.every((figure, i) => figure.element === elements[i])
  }

  get count(): number {
    return this.figures.reduce((sum, { count }) => sum + count, 0)
  }

  /** Where the slide is: the steps of the stories before the present one count as walked. */
  get step(): number {
    const before = this.figures.slice(0, this.#active)
    return before.reduce((sum, { count }) => sum + count, this.figures[this.#active]?.step ?? 0)
  }

  /** What was done since the step: a link's text for each diagram, or undefined when nothing was. */
  get moment(): string | undefined {
    const links = this.figures.map(({ link }) => link ?? '')
    return links.every((link) => link === '') ? undefined : links.join('/')
  }

  /** Shows a step as it ends, or the moment of an address. */
  open({ step, moment }: Pick<Place, 'step' | 'moment'>): void {
    const links = moment?.split('/') ?? []
    for (const [index, { figure, at }] of this.#split(step).entries()) {
      figure.show({ step: at, link: links[index] || undefined })
    }
  }

  /** Follows the deck: Next plays the step it comes to, and a press leaves alone what it does not move. */
  show({ step, moment, cause, slide, from }: Move): void {
    const isWithin = from?.element === slide.element && cause === 'step'
    if (isWithin || cause === 'edit') {
      for (const { figure, at } of this.#split(step)) {
        if (at === figure.step) figure.load()
        else figure.show({ step: at, plays: isWithin && at === figure.step + 1, isNews: isWithin })
      }
      return
    }
    this.open({ step, moment })
    const isAhead = from && from.element.compareDocumentPosition(slide.element) & Node.DOCUMENT_POSITION_FOLLOWING
    if (cause === 'step' && isAhead) this.figures[0]?.show({ step: 0, plays: true })
  }

  /** Brings them to life, as they are. */
  load(): void {
    for (const figure of this.figures) figure.load()
  }

  /** Takes the life out of them until they are shown again. */
  rest(): void {
    for (const figure of this.figures) figure.rest()
  }

  perform(action: DiagramAction): void {
    this.figures[this.#active]?.perform(action)
  }

  /** Does to the figure number `index` what somebody did to it in another window. */
  obey(index: number, order: PlayerOrder): void {
    this.figures[index]?.obey(order)
  }

  stop(): void {
    for (const figure of this.figures) figure.stop()
  }

  /** Each figure and the step of its own story. */
  #split(step: number): { figure: Figure; at: number }[] {
    const steps = splitSteps(
      this.figures.map(({ count }) => count),
      step,
    )
    return this.figures.map((figure, index) => {
      const at = steps[index] ?? 0
      if (at > 0 || index === 0) this.#active = index
      return { figure, at }
    })
  }
}
