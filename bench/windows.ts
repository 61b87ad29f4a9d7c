import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import { labels } from './figures.ts'
import { maybePercentile } from './statistics.ts'
import { summitDeck } from './summit-deck.ts'
import { withPage } from './visit.ts'

/** Clicks for a p95 that means something. */
const clicks = 30

/** Time between clicks, ms. */
const between = 150

/** From a click on a part on the presenter's page to the frame in which the deck's window shows it broken. */
export async function measureWindows({ workshop, builds, browser, figures }: Bench): Promise<void> {
  const { values, gap } = await attempt(workshop, summitDeck.name, async () => {
    const address = await builds.serve(builds.toShipped(summitDeck))
    return await withPage(browser, async (deck) => {
      await deck.goto(`${address}#aurora-storage/2`)
      const desk = await deck.context().newPage()
      await desk.goto(`${address}presenter.html`)
      await desk.locator('.present .part').first().waitFor()
      // On the projector the deck is in front.
      await deck.bringToFront()
      const whole = await deck.locator('.slide.present .picture').textContent()
      const found: number[] = []
      while (found.length < clicks) found.push(await click(deck, desk, whole))
      return found
    })
  })
  figures.measure(labels.windows, 'ms', summitDeck.name, values.flat(), gap)
  figures.set(labels.windowsSlowest, 'ms', summitDeck.name, maybePercentile(values.flat(), 0.95), gap)
}

/** One click on the `whole` picture, and its way: both windows' clocks are the same browser's, in ms since 1970. */
async function click(deck: Page, desk: Page, whole: string | null): Promise<number> {
  await pause(between)
  const shown = deck.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const picture = document.querySelector('.slide.present .picture') ?? document
        const changes = new MutationObserver(() => {
          changes.disconnect()
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
        })
        changes.observe(picture, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
  )
  // The deck has to be watching before the click.
  await deck.evaluate(() => undefined)
  const clicked = await desk.evaluate(() => {
    const part = document.querySelector('.present .part')
    const now = performance.timeOrigin + performance.now()
    part?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return now
  })
  const time = (await shown) - clicked
  await desk.keyboard.press('r')
  // Two changes between two frames would be none.
  await deck.waitForFunction((whole) => document.querySelector('.slide.present .picture')?.textContent === whole, whole)
  return time
}
