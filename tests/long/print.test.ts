import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { type ReadPaper, readPaper, readTexts } from '../paper/reader.ts'
import { newVisitor, siteUrl, visit } from '../site/visit.ts'

/** What Ctrl+P and “save as PDF” give. */
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })

let reference: ReadPaper

beforeAll(async () => {
  const page = await newVisitor({ javaScriptEnabled: false })
  await page.goto(siteUrl)
  reference = await readPaper(await print(page))
})

const explored = '#aurora-storage/3'

test('without scripts every slide prints on a page of its own', () => {
  expect(reference.pages).toHaveLength(60)
  expect(reference.pages.map(({ headings }) => headings.length)).toEqual(Array(60).fill(1))
})

test('from an explored diagram the same pages print, every slide tagged, and the stage is as it was', async () => {
  const page = await visit(explored)
  await page.locator('.slide.present .diagram.live').waitFor()
  await page.locator('.slide.present .part').first().click()
  await expect.poll(() => page.title()).toMatch(/^사본 여섯.* · /)
  const title = await page.title()
  const before = await readHidden(page)
  const paper = await readPaper(await print(page))
  expect(paper.pages.map(({ text }) => text)).toEqual(reference.pages.map(({ text }) => text))
  expect(paper.pages.map(({ headings }) => headings)).toEqual(reference.pages.map(({ headings }) => headings))
  expect(paper.info.Title).toBe(reference.info.Title)
  expect(await page.title()).toBe(title)
  expect(await readHidden(page)).toEqual(before)
})

test('from the reading page the same pages print', async () => {
  const page = await visit('#hybrid-network')
  await page.keyboard.press('v')
  await page.locator('html[data-mode=reading]').waitFor()
  await page.locator('.diagram.live').first().waitFor()
  expect(await readTexts(await print(page))).toEqual(reference.pages.map(({ text }) => text))
})

/** What of the document readers cannot reach. */
async function readHidden(page: Page): Promise<(string | null)[][]> {
  const sections = page.locator('.group, .slide')
  return await sections.evaluateAll((all) =>
    all.map((one) => ['hidden', 'inert', 'aria-hidden'].map((name) => one.getAttribute(name))),
  )
}

test('from the print dialog a handout is printed, and after it slides again', async () => {
  const page = await visit('#norma')
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: '인쇄' })
  await dialog.getByRole('combobox').selectOption('3')
  await page.evaluate(() => {
    window.print = () => {}
  })
  await dialog.getByRole('button', { name: '인쇄하기' }).click()
  await page.locator('html[data-print=handout]').waitFor({ state: 'attached' })
  const handout = await readPaper(await print(page))
  const [first] = handout.pages
  expect([first?.width, first?.height].map((points) => Math.round(points ?? 0))).toEqual([595, 842])
  expect(handout.pages.length).toBeLessThan(45)
  expect(handout.pages.flatMap(({ headings }) => headings)).toEqual(reference.pages.flatMap(({ headings }) => headings))
  expect(await page.locator('.cell').count()).toBe(0)
  expect(await page.locator('html').getAttribute('data-print')).toBeNull()
})

test('from the print dialog an explored diagram prints as it is seen, in place of its storyboard', async () => {
  const page = await visit(explored)
  await page.locator('.slide.present .diagram.live').waitFor()
  const seen = await page.locator('.slide.present .telling').innerText()
  await page.keyboard.press('p')
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '인쇄하기' }).click()
  await page.locator('.diagram.seen').waitFor({ state: 'attached' })
  const texts = await readTexts(await print(page))
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(plain(texts[16] ?? '')).toContain(plain(seen))
  expect(plain(texts[16] ?? '')).not.toContain('저장소는 쿼럼을 지킨다')
  expect(texts.toSpliced(16, 1)).toEqual(reference.pages.map(({ text }) => text).toSpliced(16, 1))
})
