import { createContext, runInContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import type { Deck } from '../deck/deck.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import type { Source } from '../deck/source.ts'
import type { Slides } from '../page/document.tsx'
import { longestWork, mostMemory } from './limits.ts'
import { inProject } from './project.ts'

/** What compiling gives that can pass from one thread to another. */
export interface Compiled {
  readonly problems: readonly Problem[]
  readonly drawn: { readonly deck: Deck; readonly slides: Slides } | undefined
}

/** The compiler's own way to say that it was stopped. */
export class Stopped extends Error {}

/** Runs `work` to its end on this thread, or throws `Stopped` after `limit` milliseconds, wherever it is by then. */
export function runWithin<Result>(work: () => Result, limit = longestWork): Result {
  let result: { readonly value: Result } | undefined
  const run = () => {
    result = { value: work() }
  }
  try {
    runInContext('run()', createContext({ run }), { timeout: limit })
  } catch (error) {
    if (error instanceof RangeError) throw new Stopped('it is nested too deeply')
    if (isTimeout(error)) throw new Stopped(`it took longer than ${limit / 1000} seconds`)
    throw error
  }
  if (result === undefined) throw new Error('the work did not run')
  return result.value
}

function isTimeout(error: unknown): boolean {
  // The error is of the other context, whose `Error` is not ours.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** Compiles in a thread of its own, which ends with the work, after `limit` milliseconds of it, or at `mostMemory`. */
export async function compileApart(source: Source, folder: string, limit = longestWork): Promise<Compiled> {
  const worker = new Worker(inProject('src/build/compile-worker.mjs'), {
    workerData: { source, folder },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  try {
    return await new Promise<Compiled>((resolve, reject) => {
      worker.on('message', (message: 'ready' | Compiled) => {
        if (message !== 'ready') resolve(message)
        else setTimeout(() => reject(new Stopped(`it took longer than ${limit / 1000} seconds`)), limit).unref()
      })
      worker.on('error', (error) => reject(toStopped(error)))
    })
  } finally {
    await worker.terminate()
  }
}

function toStopped(error: Error): Error {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new Stopped(`it filled more than ${mostMemory} MB of memory`)
  }
  return error instanceof RangeError || error.name === 'RangeError' ? new Stopped('it is nested too deeply') : error
}

/** The problem that stands for notes whose reading was stopped. */
export function toStoppedProblems(source: Source, { message }: Stopped): Problem[] {
  const problems: Problem[] = []
  const advice = 'Cut the file into several decks, or take out what no person wrote.'
  toReport(source, problems).error({ line: 1, column: 1 }, `reading the notes was stopped: ${message}`, advice)
  return problems
}
