import type { Language } from '../../messages.ts'
import type { Deck } from '../deck.ts'
import type { Setting } from '../setting.ts'
import { toNext } from '../setting.ts'
import { startBoard } from './board.ts'
import { InkHistory } from './history.ts'
import { type Drawing, type Ink, type InkColour, inkColours, type Point, type Stroke, strokesOn } from './ink.ts'
import { isTouched } from './outline.ts'
import { startPalette } from './palette.ts'

export type PenTool = Stroke['tool'] | 'eraser'

/** How far from its point the eraser reaches, in the slide's pixels. */
const eraserRadius = 14

/** The shared values that pens change. */
export interface Paper {
  readonly ink: Setting<Ink>
  /** The stroke that is being drawn, which the other windows follow. */
  readonly drawing: Setting<Drawing | null>
}

/** Pen, marker and eraser: while one is in hand a board over the slide takes the pointer. */
export class Pens {
  readonly #deck: Deck
  readonly #paper: Paper
  readonly #language: Language
  readonly #history: InkHistory
  #colour: InkColour = 'red'
  #tool: PenTool | undefined
  #life: AbortController | undefined
  #erased: readonly Stroke[] | undefined
  #refresh = () => {}

  /** Ends with `signal`. */
  constructor(deck: Deck, paper: Paper, language: Language, signal: AbortSignal) {
    this.#deck = deck
    this.#paper = paper
    this.#language = language
    this.#history = new InkHistory(paper.ink)
    deck.onMove(() => this.#lift())
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
    this.#history.undo(this.#slide)
  }

  redo(): void {
    this.#history.redo(this.#slide)
  }

  /** Takes everything off the present slide; undo brings it back. */
  clear(): void {
    if (this.#strokes.length > 0) this.#history.change(this.#slide, [])
  }

  get #slide(): string {
    return this.#deck.current.id
  }

  get #strokes(): readonly Stroke[] {
    return strokesOn(this.#paper.ink.get(), this.#slide)
  }

  #take(tool: PenTool): void {
    this.#tool = tool
    if (this.#life === undefined) this.#open()
    this.#refresh()
  }

  #open(): void {
    this.#life = new AbortController()
    const { signal } = this.#life
    const board = startBoard(
      {
        begin: (points) => this.#begin(points),
        move: (points) => this.#move(points),
        end: () => this.#lift(),
      },
      signal,
    )
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog:modal') !== null) return
      event.preventDefault()
      this.lay()
    }
    document.addEventListener('keydown', leave, { signal, capture: true })
    const refresh = startPalette(this, this.#language, signal)
    this.#refresh = () => {
      board.dataset.tool = this.#tool
      refresh()
    }
  }

  #begin(points: readonly Point[]): void {
    if (this.#tool === 'eraser') this.#erased = this.#strokes
    else this.#draw(points)
    this.#move(points)
  }

  #move(points: readonly Point[]): void {
    if (this.#erased !== undefined) this.#erase(this.#erased, points)
    const stroke = this.#paper.drawing.get()?.stroke
    if (stroke !== undefined) this.#draw([...stroke.points, ...points])
  }

  #draw(points: readonly Point[]): void {
    if (this.#tool === undefined || this.#tool === 'eraser') return
    this.#paper.drawing.change({ slide: this.#slide, stroke: { tool: this.#tool, colour: this.#colour, points } })
  }

  #erase(strokes: readonly Stroke[], points: readonly Point[]): void {
    const left = strokes.filter((stroke) => !points.some((point) => isTouched(stroke, point, eraserRadius)))
    if (left.length === strokes.length) return
    this.#erased = left
    this.#history.change(this.#slide, left)
  }

  /** The pen leaves the paper: what was being drawn stays, on the slide it was begun on. */
  #lift(): void {
    this.#erased = undefined
    const drawing = this.#paper.drawing.get()
    if (drawing === null || this.#life === undefined) return
    this.#paper.drawing.change(null)
    const { slide, stroke } = drawing
    this.#history.change(slide, [...strokesOn(this.#paper.ink.get(), slide), stroke])
  }
}
