import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Deck } from '../deck/deck.ts'
import type { Problem } from '../deck/problem.ts'
import type { Source } from '../deck/source.ts'
import type { Slides } from '../page/document.tsx'
import type { Order } from './compile-thread.ts'
import { Stopped } from './guard.ts'
import { longestWork, mostMemory } from './limits.ts'

/** What compiling gives that can pass from one thread to another. */
export interface Compiled {
  readonly problems: readonly Problem[]
  readonly drawn: { readonly deck: Deck; readonly slides: Slides } | undefined
}

/** What one compilation may take: milliseconds of the processor, and MiB of heap. */
export interface Limits {
  readonly time?: number
  readonly memory?: number
}

/** A thread that compiles, and when it has read the compiler. */
interface Thread {
  readonly worker: Worker
  readonly memory: number
  readonly ready: Promise<unknown>
}

/** Waits for the next notes: for an author who saves again, a second less. */
let idle: Thread | undefined

/** Compiles in a thread of its own; throws `Stopped` when that ends at one of its limits. */
export async function compileApart(
  source: Source,
  folder: string,
  { time = longestWork, memory = mostMemory }: Limits = {},
): Promise<Compiled> {
  const thread = takeThread(memory)
  try {
    await thread.ready
    const compiled = await work(thread.worker, { source, folder }, time)
    keep(thread)
    return compiled
  } catch (error) {
    await thread.worker.terminate()
    throw toStopped(error, memory)
  }
}

/** The thread that waits, or a new one. */
function takeThread(memory: number): Thread {
  const found = idle
  idle = undefined
  if (found?.memory === memory) {
    found.worker.ref()
    return found
  }
  void found?.worker.terminate()
  const worker = new Worker(new URL('./compile-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  return { worker, memory, ready: hear(worker) }
}

/** Keeps one thread for the next notes; it ends with the process, which it does not keep alive. */
function keep(thread: Thread): void {
  void idle?.worker.terminate()
  idle = thread
  thread.worker.unref()
}

async function work(worker: Worker, order: Order, time: number): Promise<Compiled> {
  const done = new AbortController()
  try {
    const answer = hear(worker)
    worker.postMessage(order)
    return (await Promise.race([answer, endAfter(time, done.signal)])) as Compiled
  } finally {
    done.abort()
  }
}

/**
 * Rejects when this process has had the processor for so many milliseconds, whatever the clock says: that the machine
 * is busy with something else, asleep or set to another hour is no fault of the notes. Ends with `signal`.
 */
async function endAfter(time: number, signal: AbortSignal): Promise<never> {
  const start = process.cpuUsage()
  for (let left = time; left > 0; ) {
    await wait(Math.max(left, 10), undefined, { signal })
    const { user, system } = process.cpuUsage(start)
    left = time - (user + system) / 1000
  }
  throw new Stopped(`it took longer than ${time / 1000} seconds`)
}

/** The thread's next message; rejects when it ends by an error. */
async function hear(worker: Worker): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function toStopped(error: unknown, memory: number): unknown {
  if (!(error instanceof Error)) return error
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new Stopped(`it filled more than ${memory} MB of memory`)
  }
  return error.name === 'RangeError' ? new Stopped('it is nested too deeply') : error
}
