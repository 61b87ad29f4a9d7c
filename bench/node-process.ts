import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { withLimit } from './limit.ts'
import { endTree } from './process-end.ts'
import type { Workshop } from './workshop.ts'

/** What a finished process took. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly time: number
  /** Most memory it held, in MB (1,000,000 bytes). */
  readonly memory: number
}

// Linux counts the memory of the process that forked towards `maxRSS`; the mark in /proc belongs to the program alone.
const reportMemory = `import{readFileSync,writeSync}from'node:fs'
process.on('exit',()=>{let kilobytes
try{kilobytes=/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]}catch{kilobytes=process.resourceUsage().maxRSS}
writeSync(3,String(kilobytes))})`

/** How long a process may run, ms; only what is stuck takes so long. */
const limit = 180_000

/**
 * Runs a Node (ours unless told otherwise) with these words to its end; `onStart` gets its process's number. Rejects with
 * the error stream when it fails, with `TookTooLong` at the limit, when all that it started is ended too.
 */
export async function runNode(
  workshop: Workshop,
  words: readonly string[],
  {
    node = process.execPath,
    env = {},
    onStart = () => {},
  }: { node?: string; env?: Readonly<Record<string, string>>; onStart?: (process: number) => void } = {},
): Promise<Cost> {
  const started = performance.now()
  const wrapped = ['--import', `data:text/javascript,${encodeURIComponent(reportMemory)}`, ...words]
  const child = spawn(node, wrapped, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...workshop.environment, NO_COLOR: '1', ...env },
  })
  workshop.keep(() => endTree(child))
  if (child.pid !== undefined) onStart(child.pid)
  const [said, kilobytes] = [collect(child.stdio[2]), collect(child.stdio[3])]
  const closed = new Promise((resolve) => child.on('close', resolve))
  const [code, signal] = await withLimit(limit, once(child, 'exit')).finally(() => endTree(child))
  const time = performance.now() - started
  await withLimit(1000, closed).catch(() => {})
  if (code !== 0) throw new Error(said() || `ended with ${signal ?? code}`)
  return { time, memory: (Number(kilobytes()) * 1024) / 1e6 }
}

/** Gives what a stream has said so far: whatever a process left running may hold the stream open for ever. */
function collect(source: Readable | Writable | null | undefined): () => string {
  const chunks: Buffer[] = []
  if (source !== null && source !== undefined) source.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}
