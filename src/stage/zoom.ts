import { type Language, say } from '../messages.ts'
import type { Status } from './status.ts'

/** From here on somebody wants larger words, and does not only correct a screen's. */
const enlarging = 1.4

/** Two widths of a window in device pixels that differ by no more are one. */
const tolerance = 0.1

/**
 * Slides fill the window, whatever its zoom. Who zooms in to read is told once what makes words larger. A window that
 * moves to a screen of another density keeps its width instead. Ends with `signal`.
 */
export function startZoomHint(status: Status, language: Language, signal: AbortSignal): void {
  const first = { ratio: devicePixelRatio, width: innerWidth * devicePixelRatio }
  let isTold = false
  const look = () => {
    const isSameWindow = Math.abs(innerWidth * devicePixelRatio - first.width) < first.width * tolerance
    if (isTold || !isSameWindow || devicePixelRatio < first.ratio * enlarging) return
    isTold = true
    status.notify(say(language, 'zoomed'))
  }
  addEventListener('resize', look, { signal })
}
