import { createElement } from '../element.ts'
import { toSlidePoint } from '../scale.ts'
import type { Point } from './ink.ts'

/** What a pen does on the board; points are in the slide's pixels. */
export interface BoardListener {
  begin(points: readonly Point[]): void
  move(points: readonly Point[]): void
  end(): void
}

/**
 * Lays a board over the window that takes mouse, pen and finger. Once a pen has touched it, fingers are the hand that
 * holds the pen and draw nothing. Ends with `signal`.
 */
export function startBoard(listener: BoardListener, signal: AbortSignal): HTMLElement {
  const board = createElement('div', { className: 'stage-board' })
  let pointer: number | undefined
  let hasPen = false
  const begin = (event: PointerEvent) => {
    hasPen ||= event.pointerType === 'pen'
    if (pointer !== undefined || event.button !== 0 || (hasPen && event.pointerType === 'touch')) return
    event.preventDefault()
    pointer = event.pointerId
    board.setPointerCapture(pointer)
    listener.begin([toPoint(event)])
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    const all = event.getCoalescedEvents?.() ?? []
    listener.move((all.length > 0 ? all : [event]).map(toPoint))
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = undefined
    listener.end()
  }
  board.addEventListener('pointerdown', begin, { signal })
  board.addEventListener('pointermove', move, { signal })
  for (const name of ['pointerup', 'pointercancel'] as const) board.addEventListener(name, end, { signal })
  document.body.append(board)
  signal.addEventListener('abort', () => board.remove())
  return board
}

/** A mouse and a finger report a pressure that is none. */
function toPoint(event: PointerEvent): Point {
  const [x, y] = toSlidePoint(event).map((value) => Math.round(value * 10) / 10) as [number, number]
  return event.pointerType === 'pen' ? [x, y, Math.round(event.pressure * 100) / 100] : [x, y]
}
