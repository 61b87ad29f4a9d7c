import { expect, test } from 'vitest'
import { toCalloutName, withTitle } from '../../src/deck/callouts.ts'
import type { Block } from '../../src/deck/deck.ts'

const at = { line: 5, column: 1 }
const paragraph = (...texts: string[]): Block => ({
  kind: 'paragraph',
  at,
  children: [{ kind: 'text', text: texts.join('\n') }],
})

test.each([
  ['note', 'NOTE'],
  ['Info|wide', 'NOTE'],
  ['faq', 'QUESTION'],
  ['later', undefined],
  ['', undefined],
])('“%s” means %s', (written, meant) => {
  expect(toCalloutName(written, ['NOTE', 'QUESTION'])).toBe(meant)
})

test('the first line of a callout is its title, and the others stay below it in their lines', () => {
  const [title, below, ...rest] = withTitle([paragraph('A title', 'one', 'two'), paragraph('last')])
  expect(title).toMatchObject({ children: [{ kind: 'strong', children: [{ text: 'A title' }] }] })
  expect(below).toMatchObject({ at: { line: 6 }, children: [{ text: 'one' }, { text: '\n' }, { text: 'two' }] })
  expect(rest).toEqual([paragraph('last')])
})

test('a callout that begins with something else has no title, and an empty one nothing', () => {
  const list: Block = { kind: 'code', at, language: '', text: 'x' }
  expect(withTitle([list])).toEqual([list])
  expect(withTitle([])).toEqual([])
})
