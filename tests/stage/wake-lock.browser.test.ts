import { afterEach, expect, test } from 'vitest'
import { startWakeLock } from '../../src/stage/wake-lock.ts'

let ending = new AbortController()

afterEach(() => {
  ending.abort()
  ending = new AbortController()
  for (const [object, name] of [
    [navigator, 'wakeLock'],
    [document, 'visibilityState'],
  ] as const)
    Reflect.deleteProperty(object, name)
})

/** A browser that keeps the screen awake; `held` has the locks that are held. */
function fakeBrowser({ refuses = false } = {}) {
  const held = new Set<object>()
  const request = async () => {
    if (refuses) throw new DOMException('battery is low', 'NotAllowedError')
    const lock = { release: async () => void held.delete(lock) }
    held.add(lock)
    return lock
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  /** The browser takes every lock back from a window that is hidden. */
  const see = (state: 'visible' | 'hidden') => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    if (state === 'hidden') held.clear()
    document.dispatchEvent(new Event('visibilitychange'))
  }
  return { held, see }
}

test('the screen stays awake while it is wanted, and again when the window comes back', async () => {
  const { held, see } = fakeBrowser()
  let isWanted = false
  const lock = startWakeLock(() => isWanted, ending.signal)
  expect(held.size).toBe(0)
  isWanted = true
  lock.refresh()
  await expect.poll(() => held.size).toBe(1)
  see('hidden')
  expect(held.size).toBe(0)
  see('visible')
  await expect.poll(() => held.size).toBe(1)
  isWanted = false
  lock.refresh()
  await expect.poll(() => held.size).toBe(0)
})

test('a machine that saves its battery refuses without an error', async () => {
  const { held, see } = fakeBrowser({ refuses: true })
  startWakeLock(() => true, ending.signal)
  see('hidden')
  see('visible')
  await Promise.resolve()
  expect(held.size).toBe(0)
})
