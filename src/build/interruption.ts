import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What has to end before the process may. */
const ends = new Set<() => Promise<unknown>>()
let isInterrupted = false

/**
 * Does `work`, and lets it end before Ctrl+C or a signal ends the process: what it writes is whole, what it started is
 * stopped. Its own signal tells it to hurry. A second Ctrl+C waits for nothing.
 */
export async function finishFirst<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController()
  const done = work(ending.signal)
  const end = () => {
    ending.abort()
    return done
  }
  if (ends.size === 0) for (const name of signals) process.once(name, interrupt)
  ends.add(end)
  try {
    return await done
  } finally {
    ends.delete(end)
    if (ends.size === 0 && !isInterrupted) for (const name of signals) process.off(name, interrupt)
    // The process is about to end: nobody waits for a result, and its failure is no news.
    if (isInterrupted) await new Promise(() => {})
  }
}

function interrupt(name: (typeof signals)[number]): void {
  isInterrupted = true
  for (const other of signals) process.off(other, interrupt)
  void Promise.allSettled([...ends].map((end) => end())).then(() => process.exit(128 + constants.signals[name]))
}
