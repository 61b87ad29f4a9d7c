import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { allSlides, visit } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

declare global {
  interface Window {
    readonly axe: { run(options?: object): Promise<AxeResults> }
  }
}

/** Violations as `rule: elements`; `tags` narrows the rules. */
async function violationsOn(page: Page, tags?: readonly string[]): Promise<string[]> {
  const options = tags === undefined ? {} : { runOnly: [...tags] }
  const results = await page.evaluate((chosen) => window.axe.run({ ...chosen, resultTypes: ['violations'] }), options)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.each(['light', 'dark'] as const)(
  'no slide has an accessibility violation in the %s theme',
  async (colorScheme) => {
    const page = await visit('', { colorScheme })
    await page.evaluate(axe)
    const found: string[] = []
    for (const id of await allSlides(page)) {
      found.push(...(await violationsOn(page, wcag)).map((violation) => `${id} ${violation}`))
      await page.keyboard.press('PageDown')
    }
    expect(found).toEqual([])
  },
)

test.each(['light', 'dark'] as const)('the reading page passes every rule in the %s theme', async (colorScheme) => {
  const page = await visit('', { colorScheme, viewport: { width: 390, height: 844 } })
  await page.evaluate(axe)
  expect(await violationsOn(page)).toEqual([])
})

test('a screen reader hears the slide and its place, in a document and not in an application', async () => {
  const page = await visit()
  expect(await page.locator('[role=application]').count()).toBe(0)
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('일곱 세션')
  await expect.poll(() => page.title()).toContain('일곱 세션')
})
