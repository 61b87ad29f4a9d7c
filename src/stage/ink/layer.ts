import type { Slide } from '../slides.ts'
import { type Drawing, type Ink, type Stroke, strokesOn } from './ink.ts'
import { renderStroke } from './outline.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** Lays the ink over its slides, in the slides themselves: it is there in the overview, on paper and in any size. */
export class InkLayer {
  readonly #drawings = new Map<string, { readonly svg: SVGSVGElement; strokes?: readonly Stroke[] }>()
  readonly #current = createPath()

  /** Shows the ink of every slide; draws only what changed. */
  show(slides: readonly Slide[], ink: Ink): void {
    for (const slide of slides) {
      const strokes = strokesOn(ink, slide.id)
      const isEmpty = strokes.length === 0
      if (isEmpty && !this.#drawings.has(slide.id)) continue
      const drawing = this.#drawingOn(slide)
      if (drawing.strokes === strokes || (isEmpty && drawing.strokes?.length === 0)) continue
      drawing.strokes = strokes
      drawing.svg.replaceChildren(...strokes.map((stroke) => setStroke(createPath(), stroke)))
    }
  }

  /** Shows the stroke that is being drawn on top of its slide's. */
  showDrawing(slides: readonly Slide[], drawing: Drawing | null): void {
    const slide = slides.find(({ id }) => id === drawing?.slide)
    if (drawing === null || slide === undefined) this.#current.remove()
    else this.#drawingOn(slide).svg.append(setStroke(this.#current, drawing.stroke))
  }

  /** Takes all ink off the slides. */
  remove(): void {
    for (const { svg } of this.#drawings.values()) svg.remove()
  }

  #drawingOn({ id, element }: Slide): { readonly svg: SVGSVGElement; strokes?: readonly Stroke[] } {
    const old = this.#drawings.get(id)
    if (old?.svg.parentElement === element) return old
    const svg = document.createElementNS(namespace, 'svg')
    svg.setAttribute('class', 'stage-ink')
    svg.setAttribute('viewBox', '0 0 1280 720')
    svg.setAttribute('aria-hidden', 'true')
    element.append(svg)
    const fresh = { svg }
    this.#drawings.set(id, fresh)
    return fresh
  }
}

function createPath(): SVGPathElement {
  return document.createElementNS(namespace, 'path')
}

function setStroke(path: SVGPathElement, stroke: Stroke): SVGPathElement {
  path.setAttribute('class', `${stroke.tool} ${stroke.colour}`)
  path.setAttribute('d', renderStroke(stroke))
  return path
}
