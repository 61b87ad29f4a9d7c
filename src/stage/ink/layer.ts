import type { SlideText } from '../slides.ts'
import { type Ink, type Stroke, strokesOn } from './ink.ts'
import { renderStroke } from './outline.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** The ink of a slide as it is on screen. */
interface Sheet {
  readonly svg: SVGSVGElement
  strokes: readonly Stroke[]
  lines: ReadonlyMap<string, { readonly stroke: Stroke; readonly path: SVGPathElement }>
}

/** Lays the ink over its slides, in the slides themselves: it is there in the overview, on paper and in any size. */
export class InkLayer {
  readonly #sheets = new Map<string, Sheet>()

  /** Shows the ink of every slide; draws only the strokes that changed. */
  show(slides: readonly SlideText[], ink: Ink): void {
    for (const slide of slides) {
      const strokes = strokesOn(ink, slide.id)
      if (strokes.length === 0 && !this.#sheets.has(slide.id)) continue
      const sheet = this.#sheetOn(slide)
      if (sheet.strokes !== strokes) drawStrokes(sheet, strokes)
    }
  }

  /** Takes all ink off the slides. */
  remove(): void {
    for (const { svg } of this.#sheets.values()) svg.remove()
  }

  #sheetOn({ id, element }: SlideText): Sheet {
    const old = this.#sheets.get(id)
    if (old?.svg.parentElement === element) return old
    const svg = document.createElementNS(namespace, 'svg')
    svg.setAttribute('class', 'stage-ink')
    svg.setAttribute('viewBox', '0 0 1280 720')
    svg.setAttribute('aria-hidden', 'true')
    element.append(svg)
    const fresh = { svg, strokes: [], lines: new Map() }
    this.#sheets.set(id, fresh)
    return fresh
  }
}

function drawStrokes(sheet: Sheet, strokes: readonly Stroke[]): void {
  const before = sheet.lines
  const lines = strokes.map((stroke) => {
    const old = before.get(stroke.key)
    if (old?.stroke === stroke) return old
    return { stroke, path: setStroke(old?.path ?? document.createElementNS(namespace, 'path'), stroke) }
  })
  const isGrown = lines.length === before.size && lines.every(({ path }, index) => sheet.svg.children[index] === path)
  if (!isGrown) sheet.svg.replaceChildren(...lines.map(({ path }) => path))
  sheet.strokes = strokes
  sheet.lines = new Map(lines.map((line) => [line.stroke.key, line]))
}

function setStroke(path: SVGPathElement, stroke: Stroke): SVGPathElement {
  path.setAttribute('class', `${stroke.tool} ${stroke.colour}`)
  path.setAttribute('d', renderStroke(stroke))
  return path
}
