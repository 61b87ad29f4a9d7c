import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between looks at a file of which nobody tells: its folder came or went, or lies on another machine. */
const patience = 1000

/** Milliseconds in which the watcher drops a second change. */
const deafness = 75

/** Follows one file. */
export interface Following {
  /** Reads the file, and again until it stays as it is. */
  changed(): Promise<void>
  end(): void
}

/** Calls `refresh` for each change of a file that the watcher tells by `changed`, and within a second for others. */
export async function followFile(path: string, refresh: () => Promise<void>): Promise<Following> {
  const timeOf = async () => (await stat(path).catch(() => undefined))?.mtimeMs
  let read = await timeOf()
  let last = Promise.resolve()
  const settle = async () => {
    do {
      read = await timeOf()
      await refresh()
      await wait(deafness)
    } while (read !== (await timeOf()))
  }
  const changed = () => {
    last = last.catch(() => {}).then(settle)
    return last
  }
  const look = async () => {
    await last.catch(() => {})
    if (read !== (await timeOf())) await changed().catch(() => {})
  }
  const timer = setInterval(look, patience).unref()
  return { changed, end: () => clearInterval(timer) }
}
