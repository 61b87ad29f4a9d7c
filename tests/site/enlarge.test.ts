import { expect, test } from 'vitest'
import { visit } from './visit.ts'

test.each(['lambda-event-sources', 'e-learning-sla'])(
  'under the strict policy the picture of %s opens over a phone’s whole window, at a size that can be read',
  async (id) => {
    const page = await visit(`#${id}`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.locator(`#${id}`).getByRole('button', { name: '크게 보기' }).tap()
    const dialog = page.getByRole('dialog', { name: '크게 본 그림' })
    const size = await dialog.locator('.picture svg').evaluate((svg) => {
      const { width } = (svg as SVGSVGElement).viewBox.baseVal
      const sizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')))
      return (Math.min(...sizes) * svg.getBoundingClientRect().width) / width
    })
    expect(size).toBeGreaterThanOrEqual(11.99)
    await dialog.getByRole('button', { name: '닫기' }).tap()
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  },
)
