import { expect, test } from 'vitest'
import { deckOf } from './read.ts'

const sessionOf = (notes: string) => deckOf(`# t\n\n## a\n\n${notes}\n\n### s\n\nx\n\n## b\n\n### s\n\ny`).sessions[1]

test.each([
  ['Speaker: Ana\nTime: 10:00 - 10:40', 40],
  ['- 발표자: 정민\n- 시간: 13:05~13:30', 25],
  ['*by six people*', null],
  ['9:00–9:10', 10],
])('%j stands on the opener and gives %j minutes', (notes, minutes) => {
  const session = sessionOf(notes)
  expect(session?.minutes).toBe(minutes)
  expect(session?.slides[0]?.blocks).toMatchObject([{ kind: 'paragraph' }])
  expect(session?.slides).toHaveLength(2)
})

test('minutes that the author sets win over the hours', () => {
  expect(deckOf('## a {minutes=7}\n\nTime: 10:00 - 10:40\n\n## b\n\nx').sessions[1]?.minutes).toBe(7)
})

test.each(['Time: flies\nand a sentence', 'Words: none'])('%j is text', (notes) => {
  expect(sessionOf(notes)?.minutes).toBeNull()
})

test('a page title with properties and the level of its sections is the title', () => {
  const deck = deckOf('# Page\n\nCreated: today\nTags: a, b\n\n# One\n\nx\n\n# Two\n\ny')
  expect(deck.title).toBe('Page')
  expect(deck.sessions).toHaveLength(3)
})
