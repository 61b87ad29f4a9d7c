import type { Browser } from 'playwright'
import { type Bench, measureInTurn } from './bench.ts'
import { labels } from './figures.ts'
import { watchLoad } from './probes.ts'
import { maybeMedian } from './statistics.ts'
import { type Network, slowDown, withPage } from './visit.ts'

/** Page loads of the built deck, each with an empty cache: first paint, and the frame with the first slide's heading. */
export async function measurePaint(bench: Bench): Promise<void> {
  const { builds, browser, figures, runs = 5 } = bench
  for (const slides of [50, 1000]) {
    for (const network of ['fast', 'slow'] as const) {
      const loads = await measureInTurn(bench, runs, async (subject) =>
        load(browser, await builds.serve(builds.toNeutral(subject, slides)), network),
      )
      for (const [{ name }, list] of loads) {
        const set = (label: string, values: readonly number[]) => figures.set(label, 'ms', name, maybeMedian(values))
        set(
          labels.firstPaint(slides, network),
          list.map(({ paint }) => paint),
        )
        set(
          labels.firstSlide(slides, network),
          list.map(({ slide }) => slide),
        )
      }
    }
  }
}

async function load(browser: Browser, address: string, network: Network): Promise<{ paint: number; slide: number }> {
  return await withPage(browser, async (page) => {
    await page.addInitScript(watchLoad)
    if (network === 'slow') await slowDown(page)
    await page.goto(address, { waitUntil: 'commit' })
    return await page.evaluate(() => window.benchLoad)
  })
}
