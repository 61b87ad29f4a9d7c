import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import { attempt, type Bench } from './bench.ts'
import { labels } from './figures.ts'
import { readSlide, watchPress } from './probes.ts'
import { maybeMedian, maybePercentile } from './statistics.ts'
import { withPage } from './visit.ts'

/** A press for each p95 that means something. */
const presses = 30

/** Time between presses, ms: what a tool puts off until after a move does not fall into the next press. */
const between = 150

/** Next, from the key to the painted slide, in the middle of the built deck's first slides. */
export async function measureNext({ workshop, builds, browser, subjects, figures }: Bench): Promise<void> {
  for (const slides of [50, 1000]) {
    for (const subject of subjects) {
      const times = await attempt(workshop, subject.name, async () =>
        pressNext(browser, await builds.serve(builds.toNeutral(subject, slides))),
      )
      figures.set(labels.next(slides), 'ms', subject.name, maybeMedian(times ?? []))
      figures.set(labels.nextSlowest(slides), 'ms', subject.name, maybePercentile(times ?? [], 0.95))
    }
  }
}

async function pressNext(browser: Browser, address: string): Promise<number[]> {
  return await withPage(browser, async (page) => {
    await page.goto(address)
    await awaitKeys(page)
    const times: number[] = []
    while (times.length < presses) times.push(await press(page))
    return times
  })
}

/** Presses Next until the deck obeys. */
async function awaitKeys(page: Page): Promise<void> {
  const before = await page.evaluate(readSlide)
  for (let tries = 0; (await page.evaluate(readSlide)) === before; tries += 1) {
    if (tries === 50) throw new Error('Next does nothing')
    await page.keyboard.press('ArrowRight')
    await pause(500)
  }
}

/** One press; rejects when it showed no other slide. */
async function press(page: Page): Promise<number> {
  await pause(between)
  const before = await page.evaluate(readSlide)
  await page.evaluate(watchPress)
  await page.keyboard.press('ArrowRight')
  const time = await page.evaluate(() => window.benchPress)
  if ((await page.evaluate(readSlide)) === before) throw new Error('Next showed no other slide')
  return time
}
