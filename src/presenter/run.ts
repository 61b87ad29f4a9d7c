import { isCount, isRecord } from '../deck/json.ts'

/** A slide that was come to, and when: ms of the talk. */
export interface Visit {
  readonly id: string
  readonly at: number
}

/** One run through the talk. Moments are ms since 1970, so that a run outlives the page; null is not yet, or not now. */
export interface Run {
  readonly started: number | null
  readonly paused: number | null
  /** ms of the pauses that are over. */
  readonly rest: number
  readonly visits: readonly Visit[]
}

export const freshRun: Run = { started: null, paused: null, rest: 0, visits: [] }

export function isRunning({ started, paused }: Run): boolean {
  return started !== null && paused === null
}

/** ms since the talk began, without pauses. A clock that was set back makes no time pass. */
export function toElapsed({ started, paused, rest }: Run, now: number): number {
  return started === null ? 0 : Math.max(0, (paused ?? now) - started - rest)
}

/** The run with its clock going: it starts, or goes on after a pause. */
export function resume(run: Run, now: number): Run {
  if (run.started === null) return { ...run, started: now }
  return run.paused === null ? run : { ...run, paused: null, rest: run.rest + Math.max(0, now - run.paused) }
}

export function pause(run: Run, now: number): Run {
  return isRunning(run) ? { ...run, paused: now } : run
}

/** Notes that slide `id` shows from now on; while the clock does not go nothing is noted. */
export function visit(run: Run, id: string, now: number): Run {
  if (!isRunning(run) || run.visits.at(-1)?.id === id) return run
  return { ...run, visits: [...run.visits, { id, at: toElapsed(run, now) }] }
}

/** ms that each slide showed so far, by id. */
export function toTimes(run: Run, now: number): Record<string, number> {
  const times: Record<string, number> = {}
  const end = toElapsed(run, now)
  for (const [index, { id, at }] of run.visits.entries()) {
    times[id] = (times[id] ?? 0) + Math.max(0, (run.visits[index + 1]?.at ?? end) - at)
  }
  return times
}

/** The slide with which the run began; undefined before it did. */
export function maybeFirst({ visits }: Run): string | undefined {
  return visits[0]?.id
}

/** The run of unknown JSON, or undefined if it is none. */
export function maybeRun(json: unknown): Run | undefined {
  if (!isRecord(json) || !Array.isArray(json.visits) || typeof json.rest !== 'number') return undefined
  const { started, paused, rest, visits } = json
  if (!isMoment(started) || !isMoment(paused) || !visits.every(isVisit)) return undefined
  return { started, paused, rest, visits }
}

/** Times by slide of unknown JSON, or undefined if it is none. */
export function maybeTimes(json: unknown): Readonly<Record<string, number>> | undefined {
  if (!isRecord(json) || !Object.values(json).every((time) => typeof time === 'number' && time >= 0)) return undefined
  return json as Readonly<Record<string, number>>
}

function isMoment(json: unknown): json is number | null {
  return json === null || isCount(json)
}

function isVisit(json: unknown): json is Visit {
  return isRecord(json) && typeof json.id === 'string' && typeof json.at === 'number'
}
