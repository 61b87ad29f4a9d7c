import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tell } from './progress.ts'

/** The temporary folder of one run, and everything that has to be ended with it. */
export interface Workshop {
  readonly folder: string
  /** Environment variables for what is started: its own temporary files go the same way. */
  readonly environment: NodeJS.ProcessEnv
  /** False from the end or the interruption on. */
  isOpen(): boolean
  /** Calls `end` when the run is over or interrupted, and at once when it is over already; the last one kept ends first. */
  keep(end: () => unknown): void
  close(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Opens a workshop; Ctrl+C closes it too, so that no file and no process stays behind. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'summit-deck-bench-'))
  // What has just been ended may still write.
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })]
  let closing: Promise<void> | undefined
  const closeAll = async () => {
    for (const end of ends.splice(0).reverse()) await tryTo(end)
    for (const name of signals) process.off(name, interrupt)
  }
  const close = () => {
    closing ??= closeAll()
    return closing
  }
  // npm passes a Ctrl+C on that the terminal has told already: the second waits for the same end.
  const interrupt = () => {
    if (closing === undefined) tell('ending what was started, and removing its files')
    void close().finally(() => process.exit(130))
  }
  for (const name of signals) process.on(name, interrupt)
  const isOpen = () => closing === undefined
  // Vite sets NODE_ENV for this process; a tool's own server would be another one with it.
  const environment = { ...process.env, NODE_ENV: undefined, TMPDIR: folder, TEMP: folder, TMP: folder }
  return { folder, environment, isOpen, keep: (end) => void (isOpen() ? ends.push(end) : tryTo(end)), close }
}

/** What cannot be ended must not keep the others. */
async function tryTo(end: () => unknown): Promise<void> {
  try {
    await end()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
