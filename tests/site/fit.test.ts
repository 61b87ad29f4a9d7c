import { expect, test } from 'vitest'
import { findMisfits, type Misfit, misfitParts } from '../../src/check/misfits.ts'
import { allSlides, visit } from './visit.ts'

test.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])('every slide fits its frame at %i × %i', async (width, height) => {
  const page = await visit('', { viewport: { width, height } })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const misfits: Misfit[] = []
  for (const _ of await allSlides(page)) {
    misfits.push(...(await page.evaluate(findMisfits, { parts: misfitParts, isPrint: false })))
    await page.keyboard.press('PageDown')
  }
  expect(misfits).toEqual([])
})

test.each([360, 390, 768])('the reading page is never wider than a screen of %i pixels', async (width) => {
  const page = await visit('', { viewport: { width, height: 1024 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})
