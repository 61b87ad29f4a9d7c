import { expect, test } from 'vitest'
import { visit } from './visit.ts'

/** Three Latin words or more that a Korean voice would read; runs in the page. */
function findUnmarkedEnglish(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node
    if (parent === null || parent.closest('script, style, pre, code, [lang=en]') !== null) continue
    const run = /[a-z][\w’'-]*(?:[\s,]+[a-z][\w’'-]*){2,}/i.exec(textContent ?? '')
    if (run !== null) found.push(`${parent.closest('.slide')?.id}: ${run[0]}`)
  }
  return found
}

test('the deck is Korean, and no English run of three words is left to a Korean voice', async () => {
  const page = await visit('#hybrid-network')
  await page.locator('.player .part').first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
  expect(await page.locator('.body [lang=en]').count()).toBeGreaterThan(20)
  expect(await page.evaluate(findUnmarkedEnglish)).toEqual([])
})
