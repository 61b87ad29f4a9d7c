import { maybeKeyName } from './keys.ts'

/** Whoever lets go of the key later than this (ms) has held it, and wanted what it turned on only so long. */
const holdAfter = 400

/** Calls `release` when the key `name`, which was pressed just now, is let go after it was held. Ends with `signal`. */
export function followHold(name: string, release: () => void, signal: AbortSignal): void {
  const since = performance.now()
  let isHeld = false
  const press = (event: KeyboardEvent) => {
    isHeld ||= event.repeat && maybeKeyName(event) === name
  }
  const letGo = (event: KeyboardEvent) => {
    if (maybeKeyName(event) !== name) return
    if (isHeld || performance.now() - since > holdAfter) release()
  }
  document.addEventListener('keydown', press, { signal })
  document.addEventListener('keyup', letGo, { signal })
  // A key that is let go in another window is not heard here.
  addEventListener('blur', () => isHeld && release(), { signal })
}
