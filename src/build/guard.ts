import { createContext, runInContext } from 'node:vm'
import { type Problem, toReport } from '../deck/problem.ts'
import type { Source } from '../deck/source.ts'
import { longestWork } from './limits.ts'

/** The compiler's own way to say that it was stopped. */
export class Stopped extends Error {}

/** Stopped by the clock while the machine was busy with something else: the work had less than its time. */
export class Crowded extends Stopped {}

/** Runs `work` to its end on this thread, or throws `Stopped` after `limit` milliseconds, wherever it is by then. */
export function runWithin<Result>(work: () => Result, limit = longestWork): Result {
  const start = process.cpuUsage()
  let result: { readonly value: Result } | undefined
  const run = () => {
    result = { value: work() }
  }
  try {
    runInContext('run()', createContext({ run }), { timeout: limit })
  } catch (error) {
    if (error instanceof RangeError) throw new Stopped('it is nested too deeply')
    if (isTimeout(error)) throw toLate(start, limit)
    throw error
  }
  if (result === undefined) throw new Error('the work did not run')
  return result.value
}

function toLate(start: NodeJS.CpuUsage, limit: number): Stopped {
  const { user, system } = process.cpuUsage(start)
  const isCrowded = (user + system) / 1000 < limit * 0.8
  return new (isCrowded ? Crowded : Stopped)(`it took longer than ${limit / 1000} seconds`)
}

function isTimeout(error: unknown): boolean {
  // The error is of the other context, whose `Error` is not ours.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** The problem that stands for notes whose reading was stopped. */
export function toStoppedProblems(source: Source, { message }: Stopped): Problem[] {
  const problems: Problem[] = []
  const advice = 'Cut the file into several decks, or take out what no person wrote.'
  toReport(source, problems).error({ line: 1, column: 1 }, `reading the notes was stopped: ${message}`, advice)
  return problems
}
