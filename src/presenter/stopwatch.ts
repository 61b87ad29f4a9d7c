import { maybeParsed, maybeStored, store, watchStored } from '../stage/storage.ts'
import {
  freshRun,
  isRunning,
  maybeFirst,
  maybeRun,
  maybeTimes,
  pause,
  type Run,
  resume,
  toElapsed,
  toTimes,
  visit,
} from './run.ts'

/** A run shorter than this (ms) is no rehearsal: it does not take the place of the last one. */
const shortest = 60_000

/**
 * The run of the talk and the times of the last one. Both are kept in this browser, so that a reload loses nothing and
 * all presenters' pages show the same clock. Ends with `signal`.
 */
export class Stopwatch {
  #run: Run = maybeRun(maybeParsed(maybeStored('browser', 'run'))) ?? freshRun
  #lastRun = maybeTimes(maybeParsed(maybeStored('browser', 'last-run')))

  /** `onChange` hears of changes by other windows. */
  constructor(onChange: () => void, signal: AbortSignal) {
    watchStored(
      'run',
      (value) => {
        this.#run = maybeRun(maybeParsed(value)) ?? freshRun
        onChange()
      },
      signal,
    )
    watchStored(
      'last-run',
      (value) => {
        this.#lastRun = maybeTimes(maybeParsed(value))
        onChange()
      },
      signal,
    )
  }

  get isRunning(): boolean {
    return isRunning(this.#run)
  }

  get hasStarted(): boolean {
    return this.#run.started !== null
  }

  /** The ms of each slide in the last run, by id. */
  get lastRun(): Readonly<Record<string, number>> | undefined {
    return this.#lastRun
  }

  /** The slide with which the run began; undefined before it did. */
  get first(): string | undefined {
    return maybeFirst(this.#run)
  }

  elapsedAt(now: number): number {
    return toElapsed(this.#run, now)
  }

  /** The ms of each slide in this run, by id. */
  timesAt(now: number): Readonly<Record<string, number>> {
    return toTimes(this.#run, now)
  }

  /** Starts, pauses or goes on; slide `id` shows. */
  toggle(id: string, now: number): void {
    this.#keep(this.isRunning ? pause(this.#run, now) : visit(resume(this.#run, now), id, now))
  }

  /** The deck moved to slide `id`: a talk that did not begin yet begins. */
  move(id: string, now: number): void {
    this.#keep(visit(this.hasStarted ? this.#run : resume(this.#run, now), id, now))
  }

  /** Slide `id` shows, and nobody moved: a run that goes on notes it. */
  note(id: string, now: number): void {
    this.#keep(visit(this.#run, id, now))
  }

  /** Back to 0:00; a run that was long enough is the last one from now on. */
  reset(now: number): void {
    if (this.elapsedAt(now) >= shortest) {
      this.#lastRun = this.timesAt(now)
      store('browser', 'last-run', JSON.stringify(this.#lastRun))
    }
    this.#keep(freshRun)
  }

  #keep(run: Run): void {
    if (run === this.#run) return
    this.#run = run
    store('browser', 'run', JSON.stringify(run))
  }
}
