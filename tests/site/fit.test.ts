import { expect, test } from 'vitest'
import { allSlides, visit } from './visit.ts'

/** What on the shown slide leaves its frame or its box, or is smaller than the floors of the design. */
function findMisfits(): string[] {
  const slide = document.querySelector<HTMLElement>('.group.present > .slide.present')
  const frame = slide?.getBoundingClientRect()
  if (slide === null || frame === undefined) return ['no slide']
  const scale = frame.width / 1280
  return [...slide.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, dt, dd, pre, b')].flatMap((part) => {
    const box = part.getBoundingClientRect()
    const foot = part.matches('.facts') ? 720 : 690
    const leaves = box.right > frame.left + 1217 * scale || box.bottom > frame.top + foot * scale
    const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible'
    const isSmall = Number.parseFloat(getComputedStyle(part).fontSize) < 17
    const faults = [leaves && 'leaves the frame', isCut && 'is cut', isSmall && 'is small'].filter(Boolean)
    return faults.map((fault) => `${slide.id}: “${part.textContent?.trim().slice(0, 20)}” ${fault}`)
  })
}

test.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])('every slide fits its frame at %i × %i', async (width, height) => {
  const page = await visit('', { viewport: { width, height } })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const misfits: string[] = []
  for (const _ of await allSlides(page)) {
    misfits.push(...(await page.evaluate(findMisfits)))
    await page.keyboard.press('PageDown')
  }
  expect(misfits).toEqual([])
})

test.each([360, 390, 768])('the reading page is never wider than a screen of %i pixels', async (width) => {
  const page = await visit('', { viewport: { width, height: 1024 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})
