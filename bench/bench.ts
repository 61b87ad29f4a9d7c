import type { Browser } from 'playwright'
import type { Builds } from './builds.ts'
import type { Figures } from './figures.ts'
import type { Subject } from './subject.ts'
import type { Workshop } from './workshop.ts'

/** What every part of the bench works with. */
export interface Bench {
  readonly workshop: Workshop
  readonly builds: Builds
  readonly browser: Browser
  /** Us first, then the peers. */
  readonly subjects: readonly Subject[]
  readonly figures: Figures
  /** How often each figure is measured when it is not told otherwise. */
  readonly runs: number | undefined
}

/** Calls `measure` so many times for each subject in turn, so that a drift of the machine meets all of them alike. */
export async function measureInTurn<T>(
  { workshop, subjects }: Bench,
  runs: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Map<Subject, T[]>> {
  const results = new Map<Subject, T[]>(subjects.map((subject) => [subject, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const [subject, list] of results) {
      const result = await attempt(workshop, subject.name, () => measure(subject))
      if (result !== undefined) list.push(result)
    }
  }
  return results
}

/** What `measure` gives, or undefined, with its reason on the error stream: the figure becomes a dash. */
export async function attempt<T>(
  workshop: Workshop,
  name: string,
  measure: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await measure()
  } catch (error) {
    // What was interrupted goes no further: the process is about to end.
    if (!workshop.isOpen()) return await new Promise(() => {})
    const lines = (error instanceof Error ? error.message : String(error))
      .split('\n')
      .filter((line) => line.trim() !== '')
    console.error(`${name}: ${lines.slice(0, 10).join('\n  ')}`)
    return undefined
  }
}
