import { expect, test } from 'vitest'
import { visit } from './visit.ts'
import { findMisfitsIn } from './walk.ts'

// At 1280 × 720 the check of our own deck measures every step; the long run has a larger window.
test('every slide fits its frame in a window of another shape', async () => {
  expect(await findMisfitsIn({ width: 1024, height: 768 })).toEqual([])
})

test.each([360, 390, 768])('the reading page is never wider than a screen of %i pixels', async (width) => {
  const page = await visit('', { viewport: { width, height: 1024 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})
