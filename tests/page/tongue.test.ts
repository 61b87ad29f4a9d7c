import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitTongues } from '../../src/page/tongue.ts'

const foreignIn = (text: string, language: 'ko' | 'en' = 'ko') =>
  splitTongues(text, language).flatMap((run) => (run.lang === undefined ? [] : [run.text]))

test.each([
  [
    '— W. Vogels, “The Story of Apollo”, 2014; AWS LATAM 발표 자료',
    ['W. Vogels, “The Story of Apollo”, 2014; AWS LATAM'],
  ],
  ['다시 읽는 AWS Summit Korea 2015', ['AWS Summit Korea']],
  ['Amazon Machine Learning은 새 사용자를 받지 않는다', ['Amazon Machine Learning']],
  [
    'All Things Distributed, “A return to two-pizza culture”, 2026-11',
    ['All Things Distributed, “A return to two-pizza culture'],
  ],
])('a sentence or a title in “%s” is English', (text, expected) => {
  expect(foreignIn(text)).toEqual(expected)
})

test.each(['Direct Connect 하나', 'EC2와 S3와 RDS', 'RTO 31분, RPO 2분', '15분, 10,240MB까지', '2015 – 2026', ''])(
  'names and numbers in “%s” stay Korean',
  (text) => {
    expect(foreignIn(text)).toEqual([])
  },
)

test('Hangul in an English deck is Korean, be it one word', () => {
  expect(foreignIn('The note says 모르겠다, 정말 and ends.', 'en')).toEqual(['모르겠다, 정말'])
  expect(foreignIn('No word of it', 'en')).toEqual([])
})

test('no letter is lost or moved', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB가나 ,.:;“”’-–1().\u{1f600}é') })
  fc.assert(
    fc.property(text, fc.constantFrom('ko' as const, 'en' as const), (text, language) => {
      const runs = splitTongues(text, language)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      expect(runs.every((run) => run.text !== '')).toBe(true)
    }),
  )
})
