import { expect, test } from 'vitest'
import { toClock, toDuration } from '../../src/presenter/words.ts'

test.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_599_000, '59:59'],
  [3_845_000, '1:04:05'],
])('%i ms on the clock are %s', (time, text) => {
  expect(toClock(time)).toBe(text)
})

test.each([
  ['ko', 40_000, '40초'],
  ['ko', 84_000, '1분 20초'],
  ['ko', 118_000, '2분'],
  ['en', 84_000, '1 min 20 s'],
] as const)('in %s %i ms are %s', (language, time, text) => {
  expect(toDuration(language, time)).toBe(text)
})
