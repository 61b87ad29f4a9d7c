import { expect, test } from 'vitest'
import { say, toLanguage } from '../src/messages.ts'

test('places in a message are filled by name, and one without a value stands', () => {
  expect(say('ko', 'slidePlace', { place: 3, count: 52 })).toBe('52장 중 3번째')
  expect(say('en', 'slidePlace', { place: 3, count: 52 })).toBe('3 of 52')
  expect(say('ko', 'continued')).toBe('{title} (계속)')
})

test('one is counted in the singular', () => {
  const counts = [0, 1, 2].map((count) => say('en', 'slides', { count }))
  expect(counts).toEqual(['0 slides', '1 slide', '2 slides'])
  expect(say('en', 'routeAll', { count: 1 })).toBe('Everything · 1 slide')
  expect(say('en', 'routeSome', { title: 'Short', count: 12 })).toBe('Short · 12 slides')
  expect(say('en', 'overviewOpened', { count: 1 })).toMatch(/^Overview of 1 slide\. /)
  expect(say('en', 'findCount', { count: 1 })).toBe('Found in 1 place.')
  expect(say('ko', 'slides', { count: 1 })).toBe('슬라이드 1장')
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
