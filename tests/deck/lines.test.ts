import { expect, test } from 'vitest'
import type { Inline } from '../../src/deck/deck.ts'
import { isWrapped, toLines } from '../../src/deck/lines.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const code = (words: string): Inline => ({ kind: 'code', text: words })

test.each([
  ['three lines', [text('a \n b\n\nc')], [[text('a')], [text('b')], [text('c')]]],
  ['code between texts', [text(' a '), code('b'), text(' c\n')], [[text('a '), code('b'), text(' c')]]],
  ['code that ends a line', [text('a '), code('b'), text('\nc')], [[text('a '), code('b')], [text('c')]]],
  ['code alone', [text('\n'), code('b'), text(' ')], [[code('b')]]],
  ['blanks', [text(' \n ')], []],
])('%s are lines without blanks at their ends', (_, children, lines) => {
  expect(toLines(children)).toEqual(lines)
})

const wrapped = (...lines: string[]) => isWrapped(lines.map((line) => [text(line)]))

test('lines are wrapped where each is so full that the next word had no room', () => {
  expect(wrapped('x'.repeat(60), 'next')).toBe(true)
  expect(wrapped('x'.repeat(55), 'y'.repeat(60), 'next')).toBe(true)
  expect(wrapped('x'.repeat(55), 'four is what fits in the line above, so its author ended it', 'y'.repeat(60))).toBe(
    false,
  )
  expect(wrapped('x'.repeat(55), 'fivex is one too many', 'y'.repeat(60))).toBe(true)
  expect(wrapped('가'.repeat(30), 'next')).toBe(true)
})

test('what is narrower than any editor breaks is not wrapped', () => {
  expect(wrapped('x'.repeat(59), 'next')).toBe(false)
})
