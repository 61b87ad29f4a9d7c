import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import { labels } from './figures.ts'
import { summitDeck } from './summit-deck.ts'
import { withPage } from './visit.ts'

/** A step of the shipped deck in which Aurora's writer goes on writing. */
const running = 'aurora-storage/6'

const events = 30

/** Time between events, ms: each is drawn before the next. */
const between = 150

/** Script time of a running write for each frame, and of an event with its drawing, on a processor four times slower. */
export async function measureDiagrams({ workshop, builds, browser, figures }: Bench): Promise<void> {
  const { values, gap } = await attempt(workshop, summitDeck.name, async () => {
    const address = await builds.serve(builds.toShipped(summitDeck))
    return await withPage(browser, async (page) => {
      await page.goto(`${address}#${running}`)
      await page.locator('.slide.present figure.live').waitFor()
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      return { event: await measureEvent(page, session), frame: await measureFrame(page, session) }
    })
  })
  figures.set(labels.diagramFrame, 'ms', summitDeck.name, values[0]?.frame, gap)
  figures.set(labels.diagramEvent, 'ms', summitDeck.name, values[0]?.event, gap)
}

/** The clock stands still, so that an event is drawn once. */
async function measureEvent(page: Page, session: CDPSession): Promise<number> {
  const before = await readScriptTime(session)
  for (let count = 0; count < events; count += 1) {
    await page.evaluate(pressPart, count)
    await page.keyboard.press('r')
    await pause(between)
  }
  return ((await readScriptTime(session)) - before) / (2 * events)
}

async function measureFrame(page: Page, session: CDPSession): Promise<number> {
  await page.keyboard.press('k')
  const before = await readScriptTime(session)
  const frames = await page.evaluate(countFrames, 3000)
  return ((await readScriptTime(session)) - before) / frames
}

/** Milliseconds that scripts have run since the page began. */
async function readScriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
}

/** In the page: presses one of the parts of the drawing. */
function pressPart(index: number): void {
  const parts = document.querySelectorAll('.slide.present .part')
  parts[index % parts.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

/** In the page: how many frames are drawn in so many milliseconds. */
function countFrames(milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    const end = performance.now() + milliseconds
    const count = (frames: number) => (now: number) => {
      if (now >= end) resolve(frames)
      else requestAnimationFrame(count(frames + 1))
    }
    requestAnimationFrame(count(0))
  })
}
