import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block } from '../../src/deck/deck.ts'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { read } from '../deck/read.ts'
import { reportPoints } from './report-points.ts'

const { deck, problems } = read(readFileSync(new URL('../../slides/aws-summit-korea-2015.md', import.meta.url), 'utf8'))
const sessions = deck?.sessions ?? []
const slides = sessions.flatMap((session) => session.slides)
const ids = slides.map(({ id }) => id)
const report = new URL('../../../shared/seed/', import.meta.url)

test('the shipped deck has no problem', () => {
  expect(problems).toEqual([])
})

test('it has the seven sessions of the day, in 45 to 60 slides', () => {
  expect(sessions.filter(({ number }) => number !== null)).toHaveLength(7)
  expect(slides.length).toBeGreaterThanOrEqual(45)
  expect(slides.length).toBeLessThanOrEqual(60)
})

test.each(reportPoints)('line $line of the report, $name, is on a slide', ({ slide }) => {
  expect(ids).toContain(slide)
})

test.runIf(existsSync(report))('every line of the report that says something has a point', () => {
  const [name = ''] = readdirSync(report)
  const lines = readFileSync(new URL(name, report), 'utf8').split('\n')
  const body = lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).slice(lines.indexOf('---', 1) + 1)
  const saying = body.filter(({ text }) => text !== '' && !/^-+$/.test(text))
  const covered = new Set(reportPoints.map(({ line }) => line))
  expect(saying.filter(({ line }) => !covered.has(line))).toEqual([])
})

test('the 20-minute route holds about 22 slides, the living diagrams among them', () => {
  const route = deck?.routes.find(({ name }) => name === 'short')
  expect(route?.slides.length).toBeGreaterThanOrEqual(20)
  expect(route?.slides.length).toBeLessThanOrEqual(24)
  expect(route?.slides).toEqual(expect.arrayContaining(['aurora-storage', 'dr-strategies', 'hybrid-network']))
})

test.each(slides.map((slide) => [slide.id, slide] as const))(
  '%s has at most five bullets a list and 70 words',
  (_, slide) => {
    const lists = slide.blocks.filter((block): block is Extract<Block, { kind: 'list' }> => block.kind === 'list')
    for (const { items } of lists) expect(items.length).toBeLessThanOrEqual(5)
    const shown = slide.blocks.filter(
      (block) => !(block.kind === 'fence' && ['diagram', 'mermaid'].includes(block.name)),
    )
    const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word)
    expect(
      textOfBlocks(shown)
        .replace(/— .*?\d{4}(-\d\d)?/g, '')
        .split(/\s+/)
        .filter(isWord).length,
    ).toBeLessThanOrEqual(70)
  },
)
