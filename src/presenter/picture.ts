import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'
import type { Ink } from '../stage/ink/ink.ts'
import { InkLayer } from '../stage/ink/layer.ts'
import { splitSteps } from '../stage/steps.ts'
import { fitText } from '../stage/text-size.ts'
import type { DeskSlide } from './outline.ts'
import { PictureFigure, type PictureHost } from './picture-figure.tsx'

/** What a picture shows. */
export interface View {
  readonly slide: DeskSlide
  readonly step: number
  /** The slide's diagrams as they play in the deck's window; null where it says nothing. */
  readonly figures: readonly (Snapshot | null)[]
  /** What was drawn on the slides. */
  readonly ink?: Ink
  /** The size of a slide's words, in per cent. */
  readonly text?: number
}

/** A true picture of a slide at a step: a copy of what the compiler wrote, under the deck's own style sheet. */
export class Picture {
  readonly #frame: HTMLElement
  readonly #host: PictureHost
  readonly #sizes: ResizeObserver
  readonly #ink = new InkLayer()
  #slide: DeskSlide | undefined
  #text = 100
  #copy: HTMLElement | undefined
  #figures: readonly PictureFigure[] = []

  /** `frame` is as wide as the picture shall be; what stands in it goes. */
  constructor(frame: HTMLElement, host: PictureHost) {
    this.#frame = frame
    this.#host = host
    this.#sizes = new ResizeObserver(([entry]) => {
      frame.style.setProperty('--scale', `${(entry?.contentRect.width ?? 0) / 1280}`)
    })
    this.#sizes.observe(frame)
  }

  show({ slide, step, figures, ink = {}, text = 100 }: View): void {
    const isNew = slide !== this.#slide || text !== this.#text
    if (slide !== this.#slide) this.#lay(slide)
    if (this.#copy !== undefined) {
      if (isNew) fitText(this.#copy, text)
      showFragments(this.#copy, slide.stories.length > 0 ? Number.POSITIVE_INFINITY : step)
      this.#ink.show([{ id: slide.id, element: this.#copy }], ink)
    }
    this.#text = text
    const steps = splitSteps(slide.stories, step)
    for (const [index, figure] of this.#figures.entries()) {
      figure.show({ step: steps[index] ?? 0, snapshot: figures[index] ?? null })
    }
  }

  stop(): void {
    this.#sizes.disconnect()
    for (const figure of this.#figures) figure.stop()
  }

  #lay(slide: DeskSlide): void {
    for (const figure of this.#figures) figure.stop()
    const copy = document.importNode(slide.element, true)
    renameIds(copy, this.#host.idPrefix)
    const stage = document.createElement('div')
    stage.className = 'slides'
    stage.append(copy)
    this.#frame.replaceChildren(stage)
    this.#slide = slide
    this.#copy = copy
    const elements = [...copy.querySelectorAll<HTMLElement>('figure[data-diagram]')]
    this.#figures = elements.map((element, index) => new PictureFigure(element, index, this.#host))
  }
}

/** Shows as many fragments as Next was pressed; those with the same index appear together. */
function showFragments(slide: HTMLElement, step: number): void {
  const fragments = [...slide.querySelectorAll<HTMLElement>('.fragment')]
  const indexes = [...new Set(fragments.map(({ dataset }) => Number(dataset.fragmentIndex)))].sort((a, b) => a - b)
  for (const fragment of fragments) {
    fragment.classList.toggle('visible', indexes.indexOf(Number(fragment.dataset.fragmentIndex)) < step)
  }
}

/** Gives a copy ids of its own, and lets what refers to them find them. Links to other slides stay as they are. */
function renameIds(copy: HTMLElement, prefix: string): void {
  const elements = [copy, ...copy.querySelectorAll('*')]
  const ids = new Set(elements.map(({ id }) => id).filter(Boolean))
  const rename = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id)
  for (const element of elements) {
    if (element.id !== '') element.id = rename(element.id)
    for (const { name, value } of element.attributes) {
      if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${rename(id)})`),
        )
      if (/^(?:for|aria-(?:labelledby|describedby|controls))$/.test(name))
        element.setAttribute(name, value.split(' ').map(rename).join(' '))
      if (name === 'href' && element instanceof SVGElement && value.startsWith('#'))
        element.setAttribute(name, `#${rename(value.slice(1))}`)
    }
  }
}
