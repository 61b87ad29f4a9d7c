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

test.each([
  ['a sentence among them', 'Speaker: Ana\nand a sentence'],
  ['another name', 'Words: none\nSpeaker: Ana'],
  ['more lines than a programme has', 'Tags: a\n'.repeat(9)],
  ['a line longer than a fact', `Speaker: ${'x'.repeat(120)}`],
  ['words behind the hours', `10:00 - 10:40 ${'x'.repeat(40)}`],
  ['words before the hours', 'from 10:00 - 10:40\nto the end'],
  ['items under an item', '- Speaker: Ana\n- Time: 8:00 - 9:45\n  - deep'],
  ['an item of two lines', '- Speaker: Ana\n  goes on\n- Time: 8:00 - 9:45'],
  ['an item that is code', '- ```\n  x\n  ```\n- Time: 8:00 - 9:45'],
  ['an author in a whole sentence', `by ${'x'.repeat(70)}`],
])('with %s it is text, which goes to a slide with the text after it', (_, notes) => {
  const session = sessionOf(`${notes}\n\n${'Text that goes on. '.repeat(20)}`)
  expect(session?.minutes).toBeNull()
  expect(session?.slides[0]?.blocks).toEqual([])
})

test('facts stay on the opener when the text after them does not', () => {
  for (const facts of ['by  Ana and Ben', 'by A', 'Tags: a\n'.repeat(8), '10:00 - 10:40 in the large hall']) {
    const session = sessionOf(`${facts}\n\n${'Text that goes on. '.repeat(20)}`)
    expect(session?.slides.map(({ blocks }) => blocks.length)).toEqual([1, 1, 1])
  }
})

test.each([
  ['13:00 - 13:00', null],
  ['10:40 - 10:00', null],
  ['8:00 - 17:59', 599],
  ['8:00 - 18:00', null],
])('%s is %j minutes: a talk has some, and no working day', (hours, minutes) => {
  expect(sessionOf(`Time: ${hours}`)?.minutes).toBe(minutes)
})

test('a page title with properties and the level of its sections is the title', () => {
  const deck = deckOf('# Page\n\nCreated: today\nTags: a, b\n\n# One\n\nx\n\n# Two\n\ny')
  expect(deck.title).toBe('Page')
  expect(deck.sessions).toHaveLength(3)
})
