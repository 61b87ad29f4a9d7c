import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { allSlides, presentSlide, visit } from '../site/visit.ts'
import { weigh } from './weight.ts'

/** Clicks the first part of a diagram that is shown, in one go: while the story plays, another scene may take its place. */
async function breakPart(page: Page) {
  await page.evaluate(() => {
    const part = document.querySelector('.slide.present .part')
    part?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
}

test('the whole deck presented ten times, with parts broken on the way, ends where it began and leaks nothing', async () => {
  const page = await visit()
  const ids = await allSlides(page)
  const present = async () => {
    await page.keyboard.press('Home')
    for (let presses = 0; (await presentSlide(page)) !== ids.at(-1) && presses < 500; presses += 1) {
      if (presses % 7 === 0) await breakPart(page)
      await page.keyboard.press('PageDown')
    }
    expect(await presentSlide(page)).toBe(ids.at(-1))
  }
  // By the third talk every diagram is alive and has been explored; from there on nothing may be added.
  for (let talk = 0; talk < 3; talk += 1) await present()
  const before = await weigh(page)
  for (let talk = 0; talk < 7; talk += 1) await present()
  const after = await weigh(page)
  expect(after.nodes).toBeLessThan(before.nodes * 1.02)
  expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners * 1.02)
})
