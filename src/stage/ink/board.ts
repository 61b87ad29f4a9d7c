import { addTo, createElement } from '../element.ts'
import type { Point } from './ink.ts'

/** Where pens write. */
export interface Board {
  /** What the board lies in, over the slide. */
  findBoardPlace(): Element
  /** A place in the window in the slide's own pixels. */
  toPoint(at: Pick<PointerEvent, 'clientX' | 'clientY'>): readonly [number, number]
}

/** What a pen does on the board; points are in the slide's pixels. */
export interface Hand {
  begin(points: readonly Point[]): void
  move(points: readonly Point[]): void
  end(): void
}

/**
 * Lays a board over the slide that takes mouse, pen and finger. Once a pen has touched it, fingers are the hand that
 * holds the pen and draw nothing. Ends with `signal`.
 */
export function startBoard(place: Board, hand: Hand, signal: AbortSignal): HTMLElement {
  const board = createElement('div', { className: 'stage-board' })
  // A finger that draws turns no pages.
  board.dataset.preventSwipe = ''
  const toPoints = (events: readonly PointerEvent[]) => events.map((event) => toPoint(event, place))
  let pointer: number | undefined
  let hasPen = false
  const begin = (event: PointerEvent) => {
    hasPen ||= event.pointerType === 'pen'
    if (pointer !== undefined || event.button !== 0 || (hasPen && event.pointerType === 'touch')) return
    event.preventDefault()
    pointer = event.pointerId
    board.setPointerCapture(pointer)
    hand.begin(toPoints([event]))
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    const all = event.getCoalescedEvents?.() ?? []
    hand.move(toPoints(all.length > 0 ? all : [event]))
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = undefined
    hand.end()
  }
  board.addEventListener('pointerdown', begin, { signal })
  board.addEventListener('pointermove', move, { signal })
  for (const name of ['pointerup', 'pointercancel'] as const) board.addEventListener(name, end, { signal })
  addTo(place.findBoardPlace(), board, signal)
  return board
}

/** A mouse and a finger report a pressure that is none. */
function toPoint(event: PointerEvent, place: Board): Point {
  const [x, y] = place.toPoint(event).map((value) => Math.round(value * 10) / 10) as [number, number]
  return event.pointerType === 'pen' ? [x, y, Math.round(event.pressure * 100) / 100] : [x, y]
}
