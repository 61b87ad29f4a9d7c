import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { modeOf, newVisitor, presentSlide, siteUrl } from '../site/visit.ts'

/** In the page, before anything else: a browser that is told to keep nothing refuses every way to do so. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('The document may keep nothing.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get: refuse })
  }
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse })
  Object.defineProperty(window, 'BroadcastChannel', {
    value: class {
      constructor() {
        refuse()
      }
    },
  })
}

async function visitWithout(address: string, options = {}): Promise<Page> {
  const page = await newVisitor(options)
  await page.addInitScript(refuseStorage)
  await page.goto(siteUrl + address)
  return page
}

test('a browser that keeps nothing shows the deck, its diagrams and both modes', async () => {
  const page = await visitWithout('#aurora-storage/2')
  await page.locator('html.live').waitFor({ state: 'attached' })
  await page.locator('#aurora-storage .diagram.live').waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => new URL(page.url()).hash).toBe('#aurora-storage/3')
  await page.keyboard.press('t')
  expect(await page.locator('html').getAttribute('data-theme')).not.toBeNull()

  await page.keyboard.press('v')
  await page.locator('html[data-mode=reading]').waitFor()
  await page.reload()
  expect(await modeOf(page)).toBe('reading')
})

test('a phone that keeps nothing goes from the reading page to the slides', async () => {
  const page = await visitWithout('', { viewport: { width: 390, height: 800 } })
  expect(await modeOf(page)).toBe('reading')
  await page
    .getByRole('button', { name: /발표 화면|슬라이드/ })
    .first()
    .click()
  await page.locator('html[data-mode=slides].live').waitFor({ state: 'attached' })
  await page.keyboard.press('PageDown')
  expect(await presentSlide(page)).not.toBe('title')
})

test('the presenter’s page of a browser that keeps nothing has notes, clock and a line that says it stands alone', async () => {
  const desk = await visitWithout('presenter.html')
  await desk.locator('[role=status] .notice').filter({ hasText: '저장하지 않아' }).waitFor()
  await desk.locator('[data-reach=refused]').waitFor()
  await desk.keyboard.press('PageDown')
  await expect.poll(() => desk.getByRole('timer').textContent(), { timeout: 20_000 }).toMatch(/0:0[1-9]/)
})
