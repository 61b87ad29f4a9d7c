import type { Action } from './keys.ts'

/** How far (CSS pixels) a finger travels before it is a swipe and not a tap. */
const threshold = 40

/**
 * Turns one-finger swipes on `main` into Next (left, up) and Previous (right, down). Anything with `data-prevent-swipe`
 * keeps its touches, and so does a page that is zoomed in. Ends with `signal`.
 */
export function startSwipes(main: HTMLElement, perform: (action: Action) => void, signal: AbortSignal): void {
  let start: PointerEvent | undefined
  const begin = (event: PointerEvent) => {
    start = isSwipe(event) ? event : undefined
  }
  const end = (event: PointerEvent) => {
    if (start?.pointerId !== event.pointerId) return
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY]
    start = undefined
    const way = Math.abs(x) > Math.abs(y) ? x : y
    if (Math.abs(way) >= threshold) perform(way < 0 ? 'next' : 'previous')
  }
  // A zoomed page is moved about with one finger, which the style sheet would not allow.
  const zoom = () => {
    main.style.touchAction = isZoomed() ? 'auto' : ''
  }
  window.visualViewport?.addEventListener('resize', zoom, { signal })
  main.addEventListener('pointerdown', begin, { signal, passive: true })
  main.addEventListener('pointerup', end, { signal, passive: true })
  main.addEventListener(
    'pointercancel',
    () => {
      start = undefined
    },
    { signal },
  )
}

function isSwipe({ pointerType, isPrimary, target }: PointerEvent): boolean {
  const kept = target instanceof Element && target.closest('[data-prevent-swipe]') !== null
  return pointerType === 'touch' && isPrimary && !isZoomed() && !kept
}

function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.03
}
