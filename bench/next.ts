import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { type Bench, measureInTurn } from './bench.ts'
import { labels } from './figures.ts'
import { readSlide, watchPress } from './probes.ts'
import { maybePercentile } from './statistics.ts'
import { type BenchBrowser, withPage } from './visit.ts'

/** Visits of each deck, and presses in each: enough of them for a p95 that means something. */
const visits = 3
const presses = 10

/** Time between presses, ms: what a tool puts off until after a move does not fall into the next press. */
const between = 150

/** Next, from the key to the painted slide, on the built deck's first slides. */
export async function measureNext(bench: Bench): Promise<void> {
  const { builds, browser, figures, runs = visits } = bench
  for (const slides of [50, 1000]) {
    const lists = await measureInTurn(bench, labels.deck(slides), Math.min(runs, visits), async (subject) =>
      pressNext(browser, await builds.serve(builds.toNeutral(subject, slides)), subject.slide),
    )
    for (const [{ name }, { values, gap }] of lists) {
      figures.measure(labels.next(slides), 'ms', name, values.flat(), gap)
      figures.set(labels.nextSlowest(slides), 'ms', name, maybePercentile(values.flat(), 0.95), gap)
    }
  }
}

async function pressNext(browser: BenchBrowser, address: string, slide: string): Promise<number[]> {
  return await withPage(browser, async (page) => {
    await page.goto(address)
    await awaitKeys(page, slide)
    const times: number[] = []
    while (times.length < presses) times.push(await press(page, slide))
    return times
  })
}

/** Presses Next until the deck obeys. */
async function awaitKeys(page: Page, slide: string): Promise<void> {
  const before = await page.evaluate(readSlide, slide)
  for (let tries = 0; (await page.evaluate(readSlide, slide)) === before; tries += 1) {
    if (tries === 50) throw new Error('Next does nothing')
    await page.keyboard.press('ArrowRight')
    await pause(500)
  }
}

/** One press; rejects when it showed no other slide. */
async function press(page: Page, slide: string): Promise<number> {
  await pause(between)
  await page.evaluate(watchPress, slide)
  await page.keyboard.press('ArrowRight')
  return await page.evaluate(() => window.benchPress)
}
