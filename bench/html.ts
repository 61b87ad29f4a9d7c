import { attempt, type Bench } from './bench.ts'
import { labels } from './figures.ts'
import { maybeMedian } from './statistics.ts'
import type { Subject } from './subject.ts'

/** Notes → HTML in this process; the very first time, before anything is warm, stands apart. */
export async function measureHtml({ workshop, subjects, figures, runs = 5 }: Bench): Promise<void> {
  for (const slides of [50, 200, 1000]) {
    for (const subject of subjects) {
      const times = await attempt(workshop, subject.name, () => convert(subject, slides, runs + 1))
      const [first, ...others] = times ?? []
      if (slides === 50) figures.set(labels.firstHtml(slides), 'ms', subject.name, first)
      figures.set(labels.html(slides), 'ms', subject.name, maybeMedian(others))
    }
  }
}

/** Milliseconds of so many conversions, one after the other. */
function convert({ toNotes, toHtml }: Subject, slides: number, runs: number): number[] {
  const notes = toNotes(slides)
  return Array.from({ length: runs }, () => {
    const started = performance.now()
    toHtml(notes)
    return performance.now() - started
  })
}
