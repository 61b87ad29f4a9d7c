/** Keeps the screen from going dark. */
export interface WakeLock {
  /** Asks again whether it is wanted. */
  refresh(): void
}

/**
 * Keeps the screen awake while `isWanted` and the window is seen. A browser that refuses, or has no such thing, is no
 * error: the screen then does what the system says. Ends with `signal`.
 */
export function startWakeLock(isWanted: () => boolean, signal: AbortSignal): WakeLock {
  let held: Promise<WakeLockSentinel | undefined> | undefined
  const release = () => {
    void held?.then((lock) => lock?.release())
    held = undefined
  }
  const refresh = () => {
    const isNeeded = !signal.aborted && isWanted() && document.visibilityState === 'visible'
    if (!isNeeded) release()
    else held ??= navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  // The browser takes the lock back when the window is hidden.
  const look = () => {
    release()
    refresh()
  }
  document.addEventListener('visibilitychange', look, { signal })
  document.addEventListener('fullscreenchange', refresh, { signal })
  signal.addEventListener('abort', release)
  refresh()
  return { refresh }
}
