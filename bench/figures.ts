import { maybeMedian } from './statistics.ts'

/** A figure's unit; KB and MB are 1,000 and 1,000,000 bytes, points are of 100; a count has none. */
export type Unit = 'ms' | 'KB' | 'MB' | 'points' | ''

/** What a subject reached: the median of its measurements, and the least and the most of them. */
export interface Reached {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** One line of the table: a figure and what each subject reached, by the subject's name. */
export interface Figure {
  readonly label: string
  readonly unit: Unit
  readonly values: ReadonlyMap<string, Reached | undefined>
  /** Why a value is missing, or rests on fewer measurements than the others, by the subject's name. */
  readonly gaps: ReadonlyMap<string, string>
}

interface MutableFigure extends Figure {
  readonly values: Map<string, Reached | undefined>
  readonly gaps: Map<string, string>
}

/** How decks and figures are called in the table and by the targets. */
export const labels = {
  deck: toDeckName,
  shipped: 'shipped deck',
  html: (slides: number) => `notes → HTML, ${toDeckName(slides)}`,
  firstHtml: (slides: number) => `notes → HTML, ${toDeckName(slides)}, first in its process`,
  build: (deck: string, fonts: 'cold' | 'warm') => `whole build, ${deck}, ${fonts} font cache`,
  memory: (deck: string) => `whole build, ${deck}, peak memory`,
  firstBytes: (slides: number) => `bytes until the first slide shows, ${toDeckName(slides)}, slow`,
  firstScripts: (slides: number) => `scripts among them, ${toDeckName(slides)}`,
  visitBytes: (slides: number) => `bytes until the network falls quiet, ${toDeckName(slides)}, slow`,
  strangers: (slides: number) => `requests to other hosts, ${toDeckName(slides)}`,
  bytes: (kind: string, form: 'gzip' | 'raw') => `shipped deck, ${kind}, ${form}`,
  firstPaint: (slides: number, network: string) => `first paint, ${toDeckName(slides)}, ${network}`,
  firstSlide: (slides: number, network: string) => `first slide visible, ${toDeckName(slides)}, ${network}`,
  next: (slides: number) => `Next → slide painted, ${toDeckName(slides)}`,
  nextSlowest: (slides: number) => `Next → slide painted, ${toDeckName(slides)}, p95`,
  diagramFrame: 'Aurora running, script time of a frame, CPU × 4 slower',
  windows: 'broken on the presenter’s page → shown by the deck',
  windowsSlowest: 'broken on the presenter’s page → shown by the deck, p95',
  diagramEvent: 'Aurora, script time of an event, CPU × 4 slower',
  lighthouse: (category: string) => `Lighthouse, mobile, ${category}`,
  pdf: (deck: string) => `notes → PDF, ${deck}`,
  pdfMemory: (deck: string) => `notes → PDF, ${deck}, peak memory with the browser’s`,
  pdfBytes: (deck: string) => `PDF, ${deck}`,
  pdfHeadings: (deck: string) => `PDF, ${deck}, slides with a tagged heading`,
  pdfOutline: (deck: string) => `PDF, ${deck}, outline entries`,
  pdfType3: (deck: string) => `PDF, ${deck}, Type 3 fonts`,
  edit: (slides: number) => `edit → visible, ${toDeckName(slides)}`,
}

function toDeckName(slides: number): string {
  return `${slides.toLocaleString('en')} slides`
}

/** The figures of one run, in the order in which they were first named. */
export class Figures {
  readonly #figures = new Map<string, MutableFigure>()

  /** Notes what `subject` reached in one measurement; undefined stands for a figure that could not be measured. */
  set(label: string, unit: Unit, subject: string, value: number | undefined, gap?: string): void {
    this.measure(label, unit, subject, value === undefined ? [] : [value], gap)
  }

  /** Notes what `subject` reached in each measurement, and as a `gap` why there are none or not all of them. */
  measure(label: string, unit: Unit, subject: string, measured: readonly number[], gap?: string): void {
    const median = maybeMedian(measured)
    const value =
      median === undefined ? undefined : { median, least: Math.min(...measured), most: Math.max(...measured) }
    const figure = this.#figures.get(label) ?? { label, unit, values: new Map(), gaps: new Map() }
    figure.values.set(subject, value)
    if (gap !== undefined) figure.gaps.set(subject, gap)
    this.#figures.set(label, figure)
  }

  /** The median. */
  maybeValue(label: string, subject: string): number | undefined {
    return this.#figures.get(label)?.values.get(subject)?.median
  }

  all(): Figure[] {
    return [...this.#figures.values()]
  }
}
