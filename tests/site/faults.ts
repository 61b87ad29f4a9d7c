import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { findFaintWords } from './contrast.ts'
import { openDesk, visit } from './visit.ts'

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

declare global {
  interface Window {
    readonly axe: { run(within: string, options: object): Promise<AxeResults> }
  }
}

/** Violations as `rule: elements`; `rules` narrows them by tags or names, `within` the part of the page. */
export async function violationsOn(page: Page, rules?: readonly string[], within = 'html'): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) }
  const results = await page.evaluate(runAlone, [within, options] as const)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/**
 * Runs axe while slides that are not shown are empty: it walks the whole document, whatever it is asked about, and
 * what nobody sees only costs time.
 */
async function runAlone(asked: readonly [within: string, options: object]): Promise<AxeResults> {
  const hidden = [...document.querySelectorAll('html[data-mode="slides"] .slide:not(.present)')]
  const contents = hidden.map((slide) => [...slide.childNodes])
  for (const slide of hidden) slide.replaceChildren()
  const results = await window.axe.run(...asked)
  for (const [index, slide] of hidden.entries()) slide.append(...(contents[index] ?? []))
  return results
}

/** What is wrong in either theme. Only colours differ between them: what has none is looked at in one. */
export async function faultsIn(page: Page, within: string, tags: readonly string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = [...(await violationsOn(page, tags, within)), ...(await page.evaluate(findFaintWords, within))]
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = [
    ...(await violationsOn(page, ['color-contrast'], within)),
    ...(await page.evaluate(findFaintWords, within)),
  ]
  return [...light, ...dark.map((fault) => `dark, ${fault}`)]
}

/**
 * What is wrong with the diagram of a slide in either theme: at each step of its story that `isAsked`, and with its
 * panels open.
 */
export async function findDiagramFaults(id: string, isAsked = (_step: number) => true): Promise<string[]> {
  const page = await visit(`#${id}`, { reducedMotion: 'reduce' })
  const figure = page.locator('.slide.present figure.diagram.live')
  const { steps } = JSON.parse((await figure.getAttribute('data-story')) ?? '')
  await page.evaluate(axe)
  const found: string[] = []
  async function check(state: string): Promise<void> {
    const faults = await faultsIn(page, '.slide.present figure.diagram', [...wcag, 'best-practice'])
    found.push(...faults.map((fault) => `${state}: ${fault}`))
  }

  for (const [step, { text }] of steps.entries()) {
    if (step > 0) await page.keyboard.press('Space')
    await expect.poll(() => figure.locator('.telling p').last().textContent()).toBe(text)
    if (isAsked(step)) await check(`step ${step}`)
  }
  await page.keyboard.press('i')
  for (const panel of ['조절', '계산', '상태']) {
    await figure.getByRole('button', { name: panel, exact: true }).click()
    await check(panel)
  }
  return found
}

/** Expects that the presenter's page breaks no rule: as it opens, with its record of rehearsals, and with its tools. */
export async function expectFaultlessDesk(look: {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}): Promise<void> {
  const deck = await visit('#aurora-storage/2', { colorScheme: look.colorScheme })
  const desk = await openDesk(deck, look)
  await desk.locator('.present .part').first().waitFor()
  await desk.evaluate(axe)
  expect(await violationsOn(desk)).toEqual([])
  await desk.getByRole('button', { name: '연습 기록' }).click()
  expect(await violationsOn(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('d')
  await desk.getByRole('toolbar').waitFor()
  await desk.keyboard.press('/')
  await desk.getByRole('combobox').fill('ㅈㅈㅅ')
  expect(await violationsOn(desk)).toEqual([])
}
