import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { visit } from './visit.ts'

/** Where the focus is, and whether it is seen there. */
interface Stop {
  readonly name: string
  /** The slide, dialog or bar around it. */
  readonly place: string
  readonly hasRing: boolean
}

/** Runs in the page. */
function maybeStop(): Stop | undefined {
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element)
  const around = element.closest('dialog, .slide, [class^=stage-]')
  const { width, height } = element.getBoundingClientRect()
  const isSeen = width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const resting = element.cloneNode() as Element
  element.after(resting)
  const isOther = getComputedStyle(resting).borderColor !== borderColor
  resting.remove()
  return {
    name: element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent?.trim() ?? '',
    place: around?.id || around?.className || '',
    hasRing: isSeen && ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isOther),
  }
}

/** Stops of Tab from where the focus is, until it leaves the page or comes back to the first. */
async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(maybeStop)
    if (stop === undefined) break
    stops.push(stop)
  }
  return stops
}

/** A browser may begin at the target of the address, or at the top: here it begins at the top. */
async function startAtTop(page: Page) {
  await page.locator('.stage-skip').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const top = Object.assign(document.createElement('span'), { tabIndex: -1 })
    document.body.prepend(top)
    top.focus()
    top.remove()
  })
}

test.each([
  ['aurora-storage/3', 25],
  ['apollo-and-pipelines/2', 20],
])('Tab goes through #%s, then the controls, with a ring at every stop and no other slide', async (address, least) => {
  const page = await visit(`#${address}`, { reducedMotion: 'reduce' })
  await page.locator('.slide.present .player .part').first().waitFor()
  await startAtTop(page)
  const stops = await tabThrough(page, 60)
  const [id] = address.split('/')
  expect(stops.length).toBeGreaterThan(least)
  expect([...new Set(stops.map(({ place }) => place))]).toEqual(['stage-skip', id, 'stage-controls'])
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([])
})

test('the first stop leads past a diagram to the controls', async () => {
  const page = await visit('#aurora-storage')
  await startAtTop(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(maybeStop)).toMatchObject({ name: '이전', place: 'stage-controls' })
})

test('a dialog keeps the focus, shows it, and gives it back', async () => {
  const page = await visit('#small-teams')
  for (const [name, dialog] of [
    ['발표 도구', '.stage-menu'],
    ['이 순간 공유', '.stage-share'],
    ['도움말', '.stage-help'],
  ] as const) {
    await page.locator('.stage-controls').getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator(dialog).waitFor()
    const stops = [await page.evaluate(maybeStop), ...(await tabThrough(page, 4))]
    for (const stop of stops)
      expect(stop).toMatchObject({ hasRing: true, place: expect.stringContaining(dialog.slice(1)) })
    await page.keyboard.press('Escape')
    expect(await page.evaluate(maybeStop)).toMatchObject({ name, place: 'stage-controls' })
  }
})
