import { setTimeout as pause } from 'node:timers/promises'

/** A measurement that reached its limit. */
export class TookTooLong extends Error {
  constructor(milliseconds: number) {
    super(`not done within ${milliseconds / 1000} s`)
  }
}

/** What `work` gives; rejects with `TookTooLong` when it does not within so many milliseconds. */
export async function withLimit<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const over = new AbortController()
  const late = pause(milliseconds, undefined, { signal: over.signal }).then(() => {
    throw new TookTooLong(milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    over.abort()
  }
}
