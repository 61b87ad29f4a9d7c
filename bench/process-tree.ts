import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks; a print lasts longer than that. */
const interval = 100

/**
 * Watches how much memory a process and all that it started hold together: proportional set size, so that what several
 * share counts once. The function it gives ends that and tells the most, in MB; undefined where there is no /proc.
 */
export function watchTree(root: number): () => number | undefined {
  let most: number | undefined
  const look = () => {
    const kilobytes = findTree(root).map(readShare)
    const sum = kilobytes.reduce((total, one) => total + one, 0)
    if (sum > 0) most = Math.max(most ?? 0, (sum * 1024) / 1e6)
  }
  const timer = setInterval(look, interval)
  return () => {
    clearInterval(timer)
    return most
  }
}

/** The numbers of a process and of all that it started; of itself alone where there is no /proc. */
export function findTree(root: number): number[] {
  const parents = new Map(findProcesses().map((process) => [process, readParent(process)]))
  const tree = new Set([root])
  // A child may have a smaller number than its parent, so once more until nothing is new.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size
    for (const [process, parent] of parents) if (parent !== undefined && tree.has(parent)) tree.add(process)
  }
  return [...tree]
}

function findProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function readParent(process: number): number | undefined {
  // The name of a program stands in parentheses and may hold spaces.
  const [, parent] = /\) \S (\d+)/.exec(maybeRead(`/proc/${process}/stat`)) ?? []
  return parent === undefined ? undefined : Number(parent)
}

function readShare(process: number): number {
  return Number(/^Pss:\s*(\d+)/m.exec(maybeRead(`/proc/${process}/smaps_rollup`))?.[1] ?? 0)
}

/** Processes end while they are looked at. */
function maybeRead(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
