import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { modeOf, openDesk, visit } from '../site/visit.ts'

/** What a page of 1280 × 1024 is at 200 % and 400 % (WCAG 2.2, 1.4.10). */
const zoomed = [
  { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
]

/** What is wider than the window and cannot be scrolled in a box of its own; runs in the page. */
function findWide(): string[] {
  const isScrolled = (element: Element) => {
    for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
      if (/auto|scroll|clip|hidden/.test(getComputedStyle(box).overflowX)) return true
    return false
  }
  return [...document.querySelectorAll('body *:not(svg *)')].flatMap((element) => {
    const { right, width } = element.getBoundingClientRect()
    return width > 0 && right > innerWidth + 1 && element.checkVisibility() && !isScrolled(element)
      ? [`${element.tagName}.${element.className} ${Math.round(right)}`]
      : []
  })
}

/** Whether the page's own words can be scrolled into sight, each of them without a second direction. */
async function expectReflow(page: Page): Promise<void> {
  expect(await page.evaluate(findWide)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}

test('at 400 % the deck is the reading page, and nothing on it asks for a second direction', async () => {
  const page = await visit('#hybrid-network', zoomed[1])
  expect(await modeOf(page)).toBe('reading')
  await page.locator('#hybrid-network figure.live .part').first().waitFor()
  await expectReflow(page)
})

test.each(zoomed)('the presenter’s page at $viewport.width pixels lays nothing over another thing', async (options) => {
  const deck = await visit('#aurora-storage/3')
  const desk = await openDesk(deck, options.viewport)
  await desk.locator('.present .part').first().waitFor()
  await expectReflow(desk)
  const boxes = await desk
    .locator('.desk .time, .desk .over, .desk .coming, .desk .notes, .desk > .controls')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]))
  const rows = boxes.toSorted(([a = 0], [b = 0]) => a - b)
  for (const [index, [, bottom = 0]] of rows.slice(0, -1).entries())
    expect(rows[index + 1]?.[0]).toBeGreaterThanOrEqual(bottom - 1)
})

test('at 200 % every dialog of the stage fits, or scrolls in one direction', async () => {
  const page = await visit('#small-teams', zoomed[0])
  for (const [key, dialog] of [
    ['?', '.stage-help'],
    ['m', '.stage-menu'],
    ['/', '.stage-finder'],
    ['Shift+S', '.stage-share'],
    ['p', '.stage-print'],
  ] as const) {
    await page.keyboard.press(key)
    const sheet = page.locator(`${dialog}[open]`)
    await sheet.waitFor()
    const sizes = await sheet.evaluate((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      return {
        isIn: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        over: box.scrollWidth - box.clientWidth,
      }
    })
    expect({ dialog, ...sizes }).toEqual({ dialog, isIn: true, over: 0 })
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
  }
})
