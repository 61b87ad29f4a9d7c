import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The temporary folder of one run, and everything that has to be ended with it. */
export interface Workshop {
  readonly folder: string
  /** False from the end or the interruption on. */
  isOpen(): boolean
  /** Calls `end` when the run is over or interrupted, and at once when it is over already; the last one kept ends first. */
  keep(end: () => unknown): void
  close(): Promise<void>
}

/** Opens a workshop; Ctrl+C closes it too, so that no file and no process stays behind. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'summit-deck-bench-'))
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  let isOpen = true
  const close = async () => {
    isOpen = false
    for (const end of ends.splice(0).reverse()) await end()
    for (const name of signals) process.off(name, interrupt)
  }
  const interrupt = () => void close().finally(() => process.exit(130))
  for (const name of signals) process.on(name, interrupt)
  return { folder, isOpen: () => isOpen, keep: (end) => void (isOpen ? ends.push(end) : end()), close }
}

const signals = ['SIGINT', 'SIGTERM'] as const
