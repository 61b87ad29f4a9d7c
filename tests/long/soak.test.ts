import { expect, test } from 'vitest'
import { allSlides, presentSlide, visit } from '../site/visit.ts'

/** Nodes and listeners that the page holds after a collection. */
async function countHeld(page: Awaited<ReturnType<typeof visit>>) {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  await client.detach()
  return { nodes, jsEventListeners }
}

test('the whole deck presented ten times, with parts broken on the way, ends where it began and leaks nothing', async () => {
  const page = await visit()
  const ids = await allSlides(page)
  const present = async () => {
    await page.keyboard.press('Home')
    for (let presses = 0; (await presentSlide(page)) !== ids.at(-1) && presses < 500; presses += 1) {
      const part = page.locator('.slide.present .part').first()
      if (presses % 7 === 0 && (await part.count()) > 0) await part.dispatchEvent('click')
      await page.keyboard.press('PageDown')
    }
    expect(await presentSlide(page)).toBe(ids.at(-1))
  }
  // By the third talk every diagram is alive and has been explored; from there on nothing may be added.
  for (let talk = 0; talk < 3; talk += 1) await present()
  const before = await countHeld(page)
  for (let talk = 0; talk < 7; talk += 1) await present()
  const after = await countHeld(page)
  expect(after.nodes).toBeLessThan(before.nodes * 1.02)
  expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners * 1.02)
})
