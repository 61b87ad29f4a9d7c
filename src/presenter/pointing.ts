import type { Desk } from './desk.ts'

/** The pointer of the presenter's page: what it points at in the picture, the deck's pointer points at on the slide. */
export interface Pointing {
  toggle(): void
}

/** Watches mouse, pen and finger over the large picture in `root` while it is on. Ends with `signal`. */
export function startPointing(root: HTMLElement, desk: Desk, signal: AbortSignal): Pointing {
  let isOn = false
  let waiting: readonly [x: number, y: number] | undefined
  const send = () => {
    if (waiting !== undefined) desk.point(waiting)
    waiting = undefined
  }
  const move = ({ target, clientX, clientY }: PointerEvent) => {
    const picture = target instanceof Element ? target.closest('.present .over') : null
    if (!isOn || picture === null) return
    const { left, top, width, height } = picture.getBoundingClientRect()
    // Once a frame: a mouse reports more often than anybody sees.
    if (waiting === undefined) requestAnimationFrame(send)
    waiting = [Math.round(((clientX - left) / width) * 1280), Math.round(((clientY - top) / height) * 720)]
  }
  root.addEventListener('pointermove', move, { signal, passive: true })
  root.addEventListener('pointerdown', move, { signal, passive: true })
  return {
    toggle: () => {
      isOn = !isOn
      waiting = undefined
      if (!isOn) desk.point(undefined)
    },
  }
}
