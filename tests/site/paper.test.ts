import { decodeHTML } from 'entities'
import { beforeAll, expect, test } from 'vitest'
import { readNotes } from '../../src/build/notes-file.ts'
import { printPdf } from '../../src/build/print.ts'
import { inProject } from '../../src/build/project.ts'
import { shippedNotes } from '../../src/cli/options.ts'
import { toText } from '../../src/deck/inline.ts'
import { inlinesOf } from '../../src/deck/walk.ts'
import { findPlaces } from '../../src/page/page.ts'
import { countSteps } from '../../src/page/steps.ts'
import type { Finished } from '../../src/paper/finish.ts'
import type { Plan } from '../../src/paper/sheet.ts'
import { maybeDifference } from '../paper/likeness.ts'
import { paintPages, readPng } from '../paper/raster.ts'
import { type ReadPaper, readPaper } from '../paper/reader.ts'
import { clearStage, goTo, paintStage } from '../paper/stage.ts'
import { newVisitor, siteUrl, visit } from './visit.ts'

const { drawn } = await readNotes(inProject(shippedNotes), shippedNotes)
if (drawn === undefined) throw new Error('the shipped notes have errors')
const { deck } = drawn.page
const slides = findPlaces(deck).map(({ slide }) => slide)
const made = new Date('2026-11-22T09:00:00Z')
const address = 'https://team.example/talks/summit/'
const plan: Plan = { theme: 'light', steps: false, address }

let finished: Finished
let paper: ReadPaper

beforeAll(async () => {
  finished = await printPdf(drawn, plan, made, () => {})
  paper = await readPaper(finished.bytes)
})

test('every slide is one page of 16:9, and no page is blank', () => {
  expect(paper.pages).toHaveLength(slides.length)
  expect([...new Set(paper.pages.map(({ width, height }) => `${width} × ${height}`))]).toEqual(['960 × 540'])
  expect(paper.pages.filter(({ text }) => text.trim().length < 10)).toEqual([])
})

test('no letter is smaller than 7 points, those of the drawings neither', () => {
  const small = paper.pages.flatMap(({ smallest: { size, word } }, index) =>
    size < 7 ? [`${slides[index]?.id}: “${word}” is set in ${size.toFixed(1)} pt`] : [],
  )
  expect(small).toEqual([])
})

test('every page is tagged and has its slide’s heading, with all its words', () => {
  expect(paper.isTagged).toBe(true)
  const expected = slides.map(({ kind, title }) => ({ kind, text: toText(title).replace(/\s+/g, ' ').trim() }))
  const levels = { title: /^H1$/, opener: /^H2$/, content: /^H[23]$/ } as const
  for (const [index, { kind, text }] of expected.entries()) {
    const [heading, ...others] = paper.pages[index]?.headings ?? []
    expect(heading?.text).toBe(text)
    expect(heading?.level).toMatch(levels[kind])
    expect(others).toEqual([])
  }
})

test('the tags read as the document does', () => {
  const isPlain = ({ id }: (typeof slides)[number]) => !/<figure class="diagram|<ol/.test(drawn.slides.slides[id] ?? '')
  const plain = slides.filter(isPlain)
  expect(plain.length).toBeGreaterThan(30)
  for (const slide of plain) {
    const html = drawn.slides.slides[slide.id] ?? ''
    const words = decodeHTML(html.replace(/<(\w+)[^>]*aria-hidden="true">.*?<\/\1>|<svg.*?<\/svg>|<[^>]*>/gs, ''))
    const read = paper.pages[slides.indexOf(slide)]?.reading ?? ''
    expect(toLetters(read)).toBe(toLetters(words))
  }
})

/** Without spaces, and without the marks that the style sheet adds. */
function toLetters(text: string): string {
  return text.replace(/[\s→↓]/g, '')
}

test('the bookmarks are the sessions with their slides, and each opens its page', () => {
  const flat = paper.bookmarks.flatMap(({ title, page, items }) => [{ title, page }, ...items])
  expect(flat.map(({ page }) => page)).toEqual(slides.map((_, index) => index))
  expect(flat.map(({ title }) => title)).toEqual(slides.map(({ title }) => toText(title)))
  const sessions = deck.sessions.filter((session) => session.slides[0]?.kind === 'opener')
  const parents = paper.bookmarks.filter(({ items }) => items.length > 0)
  expect(parents.map(({ items }) => items.length)).toEqual(sessions.map((session) => session.slides.length - 1))
})

test('title, author, language, labels and XMP are there', () => {
  expect(paper.info).toMatchObject({ Title: deck.title, Language: 'ko', CreationDate: 'D:20261122090000Z' })
  expect(paper.xmp('dc:title')).toBe(deck.title)
  expect(paper.xmp('dc:language')).toBe('ko')
  expect(paper.labels).toEqual(slides.map((_, index) => `${index + 1}`))
})

test('every figure is told in words, the diagrams by their own sentence', () => {
  const figures = paper.pages.flatMap((page) => page.figures)
  expect(figures.length).toBeGreaterThanOrEqual(14)
  expect(figures.filter((alt) => alt === undefined || alt.length < 10)).toEqual([])
})

test('links inside the deck open the right page, links outside keep their address', () => {
  const idOf = (page: number) => slides[page]?.id
  const agenda = paper.pages[1]?.links.map((link) => (typeof link === 'number' ? idOf(link) : link))
  expect(agenda).toEqual(deck.sessions.filter(({ number }) => number !== null).map((session) => session.slides[0]?.id))
  for (const [index, slide] of slides.entries()) {
    const written = inlinesOf(slide.blocks).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))
    const found = paper.pages[index]?.links.map((link) => (typeof link === 'number' ? `#${idOf(link)}` : link)) ?? []
    for (const href of written) expect(found).toContain(href)
  }
})

test('every frame of a storyboard links to its moment in the living deck', () => {
  const moments = paper.pages.map(({ links }) => links.filter((link) => `${link}`.startsWith(`${address}#`)))
  const frames = slides.map(({ id }) => drawn.slides.slides[id]?.match(/<figcaption>/g)?.length ?? 0)
  expect(moments.map((links) => links.length)).toEqual(frames)
  expect(moments[slides.findIndex(({ id }) => id === 'aurora-storage')]?.[1]).toMatch(/#aurora-storage\/\d+$/)
})

test('the ways through the deck lead to its address', () => {
  expect(paper.pages[0]?.links).toEqual([`${address}?route=short`, `${address}?`])
})

test('all fonts are the deck’s own and embedded; no letter is a drawing', () => {
  const fonts = [...new Set(finished.fonts.map(({ name, kind }) => `${name} ${kind}`))].sort()
  expect(fonts).toEqual(['JetBrainsMono-Regular Type0', 'Pretendard-Bold Type0', 'Pretendard-Regular Type0'])
})

test('Korean words are found and copied whole, with the spaces between them', () => {
  const find = (words: string) => paper.pages.findIndex(({ text }) => text.includes(words)) + 1
  expect(find('사본 여섯 가운데 넷만 답하면 커밋이 끝난다')).toBe(17)
  expect(find('일곱 세션에서 세 문장을 가져왔다')).toBe(2)
  expect(find("replace(/\\+/g, ' ')")).toBe(11)
})

test('pages look as their slides do on screen', async () => {
  const shown = ['title', 'day-at-a-glance', 'aws-services', 'megamart-results', 'nasdaq-redshift']
  const pages = shown.map((id) => slides.findIndex((slide) => slide.id === id))
  const painted = await paintPages(finished.bytes, pages)
  const page = await visit()
  await clearStage(page)
  for (const [index, id] of shown.entries()) {
    await goTo(page, id, countSteps(slides[pages[index] ?? -1] ?? never()))
    expect(maybeDifference(id, painted[index] ?? never(), await paintStage(page))).toBeUndefined()
  }
})

test('a page with a line less is found out', async () => {
  const [paper] = await paintPages(finished.bytes, [slides.findIndex(({ id }) => id === 'norma')])
  const page = await visit('#norma')
  await clearStage(page)
  await page
    .locator('#norma td')
    .last()
    .evaluate((cell) => cell.replaceChildren())
  expect(maybeDifference('found out', paper ?? never(), await paintStage(page))).toMatch('differs at')
})

test('every frame of a storyboard tells its step on screen, and looks as the drawing does', async () => {
  const still = await newVisitor({ javaScriptEnabled: false })
  await still.emulateMedia({ media: 'print' })
  await still.goto(siteUrl)
  await still.evaluate(() => document.fonts.ready.then(() => undefined))
  const live = await visit()
  await clearStage(live)
  const storyboards = paper.pages.flatMap(({ links, figures }, index) => {
    const moments = links.filter((link) => `${link}`.startsWith(`${address}#`))
    return moments.length === 0 ? [] : [{ index, figures, moments }]
  })
  const painted = await paintPages(
    finished.bytes,
    storyboards.map(({ index }) => index),
  )
  for (const [board, { index, figures, moments }] of storyboards.entries()) {
    for (const [frame, moment] of moments.entries()) {
      const [id = '', step = '0'] = `${moment}`.replace(/^.*#/, '').split('/')
      await goTo(live, id, Number(step))
      const sentence = await live.locator('.slide.present .picture > svg').getAttribute('aria-label')
      expect(figures[frame]).toBe(sentence)
    }
    const slide = still.locator('.slide').nth(index)
    expect(
      maybeDifference(`frames ${index + 1}`, painted[board] ?? never(), readPng(await slide.screenshot())),
    ).toBeUndefined()
  }
})

function never(): never {
  throw new Error('not there')
}

test('diagrams are vectors and nothing is a picture; the file is small', () => {
  expect(paper.pages.filter(({ hasPictures }) => hasPictures)).toEqual([])
  expect(finished.bytes.length).toBeLessThan(480_000)
})
