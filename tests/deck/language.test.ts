import { expect, test } from 'vitest'
import { findLanguage } from '../../src/deck/language.ts'

test.each([
  ['', 'en'],
  ['2015!', 'en'],
  ['abcdefghi가', 'ko'],
  ['abcdefghij가', 'en'],
  ['12345 678 가 90, 12345', 'ko'],
])('letters alone tell the language of %j: %j', (text, language) => {
  expect(findLanguage(text)).toBe(language)
})
