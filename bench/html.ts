import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import { labels } from './figures.ts'

/** Notes → HTML in this process; the very first time, before anything is warm, stands apart. */
export async function measureHtml({ workshop, subjects, figures, runs = 5 }: Bench): Promise<void> {
  for (const slides of [50, 200, 1000]) {
    for (const { name, toNotes, toHtml } of subjects) {
      if (toHtml === undefined) continue
      const { values, gap } = await attempt(workshop, name, () => convert(toHtml, toNotes(slides), runs + 1))
      const [first, ...others] = values.flat()
      if (slides === 50) figures.set(labels.firstHtml(slides), 'ms', name, first, gap)
      figures.measure(labels.html(slides), 'ms', name, others, gap)
    }
  }
}

/** Milliseconds of so many conversions, one after the other. */
function convert(toHtml: (notes: string) => string, notes: string, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const started = performance.now()
    toHtml(notes)
    return performance.now() - started
  })
}
