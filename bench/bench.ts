import { attempt, joinOutcomes, type Outcome } from './attempt.ts'
import type { Builds } from './builds.ts'
import type { Figures } from './figures.ts'
import { tell } from './progress.ts'
import type { Subject } from './subject.ts'
import type { BenchBrowser } from './visit.ts'
import type { Workshop } from './workshop.ts'

/** What every part of the bench works with. */
export interface Bench {
  readonly workshop: Workshop
  readonly builds: Builds
  readonly browser: BenchBrowser
  /** Us first, then the peers. */
  readonly subjects: readonly Subject[]
  readonly figures: Figures
  /** How often each figure is measured when it is not told otherwise. */
  readonly runs: number | undefined
}

/** So many failures, and a subject is not tried again for a figure: each may have lasted until its limit. */
const patience = 2

/** Calls `measure` so many times for each subject in turn, so that a drift of the machine meets all of them alike. */
export async function measureInTurn<T>(
  { workshop, subjects }: Pick<Bench, 'workshop' | 'subjects'>,
  name: string,
  runs: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Map<Subject, Outcome<T>>> {
  tell(`  ${name}`)
  const all = new Map<Subject, Outcome<T>[]>(subjects.map((subject) => [subject, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const [subject, outcomes] of all) {
      const failures = outcomes.filter(({ gap }) => gap !== undefined)
      if (failures.length < patience) outcomes.push(await attempt(workshop, subject.name, () => measure(subject)))
    }
  }
  return new Map([...all].map(([subject, outcomes]) => [subject, joinOutcomes(outcomes, runs)]))
}
