import { expect, test } from 'vitest'
import { say, toLanguage } from '../src/messages.ts'

test('places in a message are filled by name, and one without a value stands', () => {
  expect(say('ko', 'slidePlace', { place: 3, count: 52 })).toBe('52장 중 3번째')
  expect(say('en', 'slidePlace', { place: 3, count: 52 })).toBe('3 of 52')
  expect(say('ko', 'continued')).toBe('{title} (계속)')
})

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['en', 'en'],
  ['kok', 'en'],
  ['', 'en'],
])('words for “%s” are in %s', (tag, language) => {
  expect(toLanguage(tag)).toBe(language)
})
