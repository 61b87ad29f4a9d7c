/** What fingers, mouse and trackpad ask of a drawing. Points and lengths in CSS pixels, points from the corner of the room. */
interface Gestures {
  onZoom(factor: number, anchor: Point): void
  onPan(by: Point): void
  /** Two taps on the same place, where there is nothing to press. */
  onDoubleTap(at: Point): void
}

type Point = readonly [x: number, y: number]

/** A finger that moves less (CSS pixels) taps. */
const slop = 8

/** Two taps are one double tap within this time (ms) and distance (CSS pixels). */
const tapTime = 350
const tapDistance = 30

/** Turns pointers, the wheel and a trackpad's pinch in `room` into gestures; a tap stays a click. Ends with `signal`. */
export function startGestures(room: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  startPointers(room, gestures, signal)
  startWheel(room, gestures, signal)
  startTrackpad(room, gestures, signal)
}

function startPointers(room: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const down = new Map<number, Point>()
  let first: Point = [0, 0]
  let hasMoved = false
  const tap = createTaps(room, gestures)
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (down.size === 0) {
      first = toPoint(room, event)
      hasMoved = false
    }
    down.set(event.pointerId, toPoint(room, event))
    if (down.size > 1) hasMoved = true
  }
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId)
    if (before === undefined) return
    const now = toPoint(room, event)
    if (!hasMoved && distance(first, now) < slop) return
    if (!hasMoved) room.setPointerCapture(event.pointerId)
    hasMoved = true
    down.set(event.pointerId, now)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) return gestures.onPan([now[0] - before[0], now[1] - before[1]])
    gestures.onPan([(now[0] - before[0]) / 2, (now[1] - before[1]) / 2])
    gestures.onZoom(distance(now, other) / Math.max(1, distance(before, other)), middle(now, other))
  }
  const end = (event: PointerEvent) => {
    if (down.delete(event.pointerId) && !hasMoved && event.type === 'pointerup') tap(event)
  }
  room.addEventListener('pointerdown', begin, { signal })
  room.addEventListener('pointermove', move, { signal })
  room.addEventListener('pointerup', end, { signal })
  room.addEventListener('pointercancel', end, { signal })
  // Where a hand moved the drawing it pressed nothing; the keyboard's clicks have no detail.
  const press = (event: MouseEvent) => {
    if (hasMoved && event.detail > 0) event.stopPropagation()
  }
  room.addEventListener('click', press, { signal, capture: true })
}

/** Hears taps and tells double ones. */
function createTaps(room: HTMLElement, { onDoubleTap }: Gestures): (event: PointerEvent) => void {
  let last: { readonly at: Point; readonly time: number } | undefined
  return (event) => {
    const at = toPoint(room, event)
    const isOnPart = event.target instanceof Element && event.target.closest('[role=button]') !== null
    const isSecond = last && event.timeStamp - last.time < tapTime && distance(last.at, at) < tapDistance
    last = isOnPart || isSecond ? undefined : { at, time: event.timeStamp }
    if (isSecond && !isOnPart) onDoubleTap(at)
  }
}

/** A wheel zooms, a trackpad's two fingers too when they pinch (the browser says Ctrl); across, they pan. */
function startWheel(room: HTMLElement, { onZoom, onPan }: Gestures, signal: AbortSignal): void {
  const turn = (event: WheelEvent) => {
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
    const [x, y] = [event.deltaX * unit, event.deltaY * unit]
    if (!event.ctrlKey && (event.shiftKey || Math.abs(x) > Math.abs(y))) onPan([-(x || y), 0])
    else onZoom(Math.exp(-y * (event.ctrlKey ? 0.01 : 0.002)), toPoint(room, event))
  }
  room.addEventListener('wheel', turn, { signal, passive: false })
}

/** Safari on a Mac tells a pinch on the trackpad with events of its own; on a phone pointers tell it, too. */
function startTrackpad(room: HTMLElement, { onZoom }: Gestures, signal: AbortSignal): void {
  if (navigator.maxTouchPoints > 0) return
  let before = 1
  const pinch = (event: Event) => {
    event.preventDefault()
    const { scale, clientX, clientY } = event as Event & { scale: number; clientX: number; clientY: number }
    if (event.type === 'gesturechange') onZoom(scale / before, toPoint(room, { clientX, clientY }))
    before = scale
  }
  room.addEventListener('gesturestart', pinch, { signal })
  room.addEventListener('gesturechange', pinch, { signal })
}

function toPoint(room: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = room.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

function middle([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2]
}
