import type { ChildProcess } from 'node:child_process'
import { withLimit } from './limit.ts'
import { findTree } from './process-tree.ts'

/** How long a process may take to end by itself, ms. */
const patience = 5000

/** Ends a process and all that it started: asks it first, so that it can end its browser, then ends what is left. */
export async function endTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const tree = findTree(child.pid)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await withLimit(patience, ended).catch(() => {})
  for (const process of tree) end(process)
  await ended
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
