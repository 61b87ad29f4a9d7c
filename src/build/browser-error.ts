import { tmpdir } from 'node:os'

/** What a browser did not do, in words for who asked for it. */
export class BrowserError extends Error {}

/**
 * Does `work`, for which a browser needs room on the disk; it tells no more of a full one than that something cannot be
 * read. Throws `BrowserError`, which begins with `failure`.
 */
export async function withRoom<T>(failure: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error
    throw new BrowserError(
      `${failure}: ${reason}\n  If ${tmpdir()} is full, make room there or name another folder in TMPDIR; no output was changed.`,
    )
  }
}
