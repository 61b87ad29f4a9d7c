import { expect, test } from 'vitest'
import { allSlides, visit } from './visit.ts'

test('under the strict policy every picture of an architecture opens over a phone’s whole window, at a size that can be read', async () => {
  const page = await visit('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  expect(await allSlides(page)).not.toEqual([])
  const figures = page.locator('figure[data-picture]')
  for (let index = 0; index < (await figures.count()); index++) {
    const figure = figures.nth(index)
    await figure.scrollIntoViewIfNeeded()
    await figure.getByRole('button', { name: '크게 보기' }).tap()
    const dialog = page.getByRole('dialog', { name: '크게 본 그림' })
    const size = await dialog.locator('.picture svg').evaluate((svg) => {
      const { width } = (svg as SVGSVGElement).viewBox.baseVal
      const sizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')))
      return (Math.min(...sizes) * svg.getBoundingClientRect().width) / width
    })
    expect(size).toBeGreaterThanOrEqual(11.99)
    await dialog.getByRole('button', { name: '닫기' }).tap()
    await dialog.waitFor({ state: 'hidden' })
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
