import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectAgreement, presentTalk } from './talks.ts'
import { openDesk, presentSlide, siteUrl, visit } from './visit.ts'

// Fifty in the long run.
test('two talks in two windows, with exploring from both sides, end without an error and agree', async () => {
  const deck = await visit()
  const desk = await openDesk(deck, { width: 1024, height: 768 })
  for (let talk = 1; talk <= 2; talk += 1) await presentTalk(deck, desk, talk)
  expect(await presentSlide(deck)).toBe('what-stayed')
})

test('a deck that is loaded anew in the middle of an explored diagram goes on where it was, in both windows', async () => {
  const deck = await visit('#aurora-storage/5')
  const desk = await openDesk(deck)
  await desk.locator('.present .part').first().click()
  await deck.waitForURL(/aurora-storage\/5\/v/)
  await deck.keyboard.press('k')
  const scripts = () =>
    deck.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('diagram-')).length)
  await expect.poll(scripts).toBe(3)
  await deck.context().setOffline(true)
  await desk.keyboard.press('PageDown')
  await expect.poll(() => deck.url()).toContain('#aurora-storage/6')
  await deck.context().setOffline(false)
  await deck.reload()
  await desk.locator('[data-reach=linked]').waitFor()
  await expectAgreement(deck, desk)
  expect(await desk.locator('.slide-time').textContent()).toContain('6/14단계')
})

test('the size of the words, the theme and the contrast are changed in every window with the deck at once', async () => {
  const first = await visit('#norma')
  const second = await first.context().newPage()
  await second.goto(`${siteUrl}#norma`)
  await second.locator('html.live').waitFor({ state: 'attached' })
  const size = (page: Page) => page.locator('.slide.present > .body').evaluate((body) => getComputedStyle(body).zoom)
  const before = await size(first)
  for (const key of ['+', 't', 'c']) await second.keyboard.press(key)
  await expect.poll(() => size(first)).not.toBe(before)
  const { theme, contrast } = await second.locator('html').evaluate(({ dataset }) => ({ ...dataset }))
  await expect.poll(() => first.locator('html').getAttribute('data-contrast')).toBe(contrast)
  expect(await first.locator('html').getAttribute('data-theme')).toBe(theme)
  expect([theme, contrast]).toEqual(['dark', 'more'])
})
