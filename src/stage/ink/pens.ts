import type { Language } from '../../messages.ts'
import { toNext } from '../setting.ts'
import { type Board, startBoard } from './board.ts'
import { type Inked, InkHistory } from './history.ts'
import { type InkColour, inkColours, type Point, type Stroke, strokesOn, withStrokes } from './ink.ts'
import { isTouched, toWay } from './outline.ts'
import { startPalette } from './palette.ts'

export type PenTool = Stroke['tool'] | 'eraser'

/** How far from its point the eraser reaches, in the slide's pixels. */
const eraserRadius = 14

/** What pens write on. */
export interface Paper extends Board {
  readonly ink: Inked
  /** The id of the slide that shows. */
  readonly slide: string
  /** What the palette stands in. */
  findPalettePlace(): Element
}

/** Pen, marker and eraser: while one is in hand a board over the slide takes the pointer. */
export class Pens {
  readonly #paper: Paper
  readonly #language: Language
  readonly #history: InkHistory
  /** Begins the keys of this window's strokes. */
  readonly #name = Math.random().toString(36).slice(2)
  #count = 0
  #colour: InkColour = 'red'
  #tool: PenTool | undefined
  #life: AbortController | undefined
  /** The slide on which the pen is down. */
  #slide: string | undefined
  #stroke: Stroke | undefined
  /** Where the eraser was. */
  #rubbed: Point | undefined
  #refresh = () => {}

  /** Ends with `signal`. */
  constructor(paper: Paper, language: Language, signal: AbortSignal) {
    this.#paper = paper
    this.#language = language
    this.#history = new InkHistory(paper.ink)
    signal.addEventListener('abort', () => this.lay())
  }

  get tool(): PenTool | undefined {
    return this.#tool
  }

  get colour(): InkColour {
    return this.#colour
  }

  /** Takes a tool in hand; the one in hand is laid down. */
  toggle(tool: PenTool): void {
    if (this.#tool === tool) this.lay()
    else this.#take(tool)
  }

  /** Lays the tool down: the pointer is the slide's again. */
  lay(): void {
    this.#lift()
    this.#tool = undefined
    this.#life?.abort()
    this.#life = undefined
  }

  /** Writes in `colour`, or in the next one; the eraser becomes a pen. */
  paint(colour: InkColour = toNext(inkColours, this.#colour)): void {
    this.#colour = colour
    if (this.#tool === 'eraser') this.#tool = 'pen'
    this.#refresh()
  }

  undo(): void {
    this.#history.undo(this.#paper.slide)
  }

  redo(): void {
    this.#history.redo(this.#paper.slide)
  }

  /** Takes everything off the present slide; undo brings it back. */
  clear(): void {
    const { slide, ink } = this.#paper
    const strokes = strokesOn(ink.get(), slide)
    if (strokes.length > 0) this.#history.erase(slide, strokes)
  }

  #take(tool: PenTool): void {
    this.#tool = tool
    if (this.#life === undefined) this.#open()
    this.#refresh()
  }

  #open(): void {
    this.#life = new AbortController()
    const { signal } = this.#life
    const hand = {
      begin: (points: readonly Point[]) => this.#begin(points),
      move: (points: readonly Point[]) => this.#move(points),
      end: () => this.#lift(),
    }
    const board = startBoard(this.#paper, hand, signal)
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog:modal') !== null) return
      event.preventDefault()
      this.lay()
    }
    document.addEventListener('keydown', leave, { signal, capture: true })
    const refresh = startPalette(this, this.#language, this.#paper.findPalettePlace(), signal)
    this.#refresh = () => {
      board.dataset.tool = this.#tool
      refresh()
    }
  }

  #begin(points: readonly Point[]): void {
    const tool = this.#tool
    if (tool === undefined) return
    this.#slide = this.#paper.slide
    if (tool === 'eraser') this.#erase(this.#slide, points)
    else this.#draw(this.#slide, { key: this.#toKey(), tool, colour: this.#colour, points })
  }

  /** A line ends where its slide does. */
  #move(points: readonly Point[]): void {
    const [slide, stroke] = [this.#slide, this.#stroke]
    if (slide !== this.#paper.slide) this.#lift()
    else if (stroke === undefined) this.#erase(slide, points)
    else this.#draw(slide, { ...stroke, points: [...stroke.points, ...points] })
  }

  /** The pen leaves the paper: what was drawn can be taken back as a whole. */
  #lift(): void {
    const [slide, stroke] = [this.#slide, this.#stroke]
    this.#slide = this.#stroke = this.#rubbed = undefined
    if (slide !== undefined && stroke !== undefined) this.#history.noteDrawn(slide, stroke)
  }

  #draw(slide: string, stroke: Stroke): void {
    this.#stroke = stroke
    const ink = this.#paper.ink.get()
    const others = strokesOn(ink, slide).filter(({ key }) => key !== stroke.key)
    this.#paper.ink.change(withStrokes(ink, slide, [...others, stroke]))
  }

  #erase(slide: string, points: readonly Point[]): void {
    const { ink } = this.#paper
    const trail = points.flatMap((point) => {
      const way = toWay(this.#rubbed ?? point, point, eraserRadius)
      this.#rubbed = point
      return way
    })
    const touched = strokesOn(ink.get(), slide).filter((stroke) =>
      trail.some((point) => isTouched(stroke, point, eraserRadius)),
    )
    if (touched.length > 0) this.#history.erase(slide, touched)
  }

  #toKey(): string {
    this.#count += 1
    return `${this.#name}${this.#count}`
  }
}
