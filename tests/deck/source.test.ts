import { expect, test } from 'vitest'
import { columnOf, findFrom, toSource } from '../../src/deck/source.ts'

const source = toSource('notes.md', '# One\n\n  two words\n- three\n')

test.each([
  ['where it begins', 3, 'words', 7],
  ['by its first line', 3, 'two words\nand more', 3],
  ['at the first letter of the line, when it is not found as written', 3, 'tow', 3],
  ['at the first letter of the line, when it is empty', 3, '  ', 3],
  ['at the beginning, when there is no such line', 99, 'words', 1],
])('words are found %s', (_, line, fragment, column) => {
  expect(columnOf(source, line, fragment)).toBe(column)
})

test.each([
  ['below', 'three', { line: 4, column: 3 }],
  ['by its first line', 'two words\nand more', { line: 3, column: 3 }],
  ['nowhere, so where the search began', 'four', { line: 2, column: 1 }],
])('a text is found from a place on: %s', (_, raw, found) => {
  expect(findFrom(source, { line: 2, column: 1 }, raw)).toEqual(found)
})
