import { getChoseong } from 'es-hangul'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPattern } from '../../../src/stage/find/pattern.ts'
import { type Passage, search } from '../../../src/stage/find/search.ts'

const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  ...{ id, text, step: 0, isTitle: false },
  ...more,
})

describe('a Korean word is found', () => {
  test.each([
    ['저장소', '저장소'],
    ['by initial consonants ㅈㅈㅅ', '저장소'],
    ['by consonants the input method put together ㄳ', '검색'],
    ['while its last syllable is typed 저자', '저장'],
    ['while its last syllable is typed 저장ㅅ', '저장소'],
    ['when the next consonant stands under the last syllable 데잍', '데이터'],
    ['when two consonants stand under the last syllable 닭', '달과'],
    ['by a mix of both 클ㄹ우', '클라우'],
  ])('%s', (wanted, found) => {
    const term = wanted.split(' ').at(-1) ?? ''
    expect('그날 검색은 달과 클라우드 데이터 저장소였다'.match(toPattern(term))?.[0]).toBe(found)
  })

  test('and another is not', () => {
    expect('저장소'.match(toPattern('차'))).toBeNull()
    expect('저장소'.match(toPattern('정소'))).toBeNull()
    expect('까치'.match(toPattern('ㄱ'))).toBeNull()
  })
})

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const word = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))

test('every word is found by itself, by its beginning and by its initial consonants', () => {
  fc.assert(
    fc.property(word, word, fc.nat(7), (before, text, cut) => {
      const part = text.slice(0, (cut % text.length) + 1)
      for (const term of [text, part, getChoseong(text)]) expect(`${before} ${text}`).toMatch(toPattern(term))
    }),
  )
})

test('no query is too strange to look for, and what it finds is in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      for (const { excerpt } of search([passage('a', text)], query)) {
        for (const span of excerpt.filter(({ isFound }) => isFound)) expect(text).toContain(span.text)
      }
    }),
  )
})

describe('a search', () => {
  const passages = [
    passage('one', 'Aurora는 여섯 벌을 둔다'),
    passage('one', '세 구역에 둘씩', { step: 2 }),
    passage('two', 'AURORA의 저장소', { isTitle: true }),
    passage('three', '구역'),
    passage('three', 'aurora'),
  ]
  const idsOf = (query: string) => search(passages, query).map(({ id, step }) => `${id}/${step}`)

  test('does not care for upper and lower case, and puts titles first', () => {
    expect(idsOf('aurora')).toEqual(['two/0', 'one/0', 'three/0'])
  })

  test('wants every word on the slide, wherever, and leads to the first', () => {
    expect(idsOf('구역 둘')).toEqual(['one/2'])
    expect(idsOf('aurora 구역')).toEqual(['one/0', 'three/0'])
  })

  test.each(['', '   '])('for nothing finds nothing', (query) => {
    expect(idsOf(query)).toEqual([])
  })

  test('takes signs as signs', () => {
    expect(search([passage('a', 'C++ (2015)')], 'c++ (').length).toBe(1)
    expect(idsOf('.*')).toEqual([])
  })

  test('shows the words around, cut between words', () => {
    const text = `${'앞말 '.repeat(20)}찾는 말${' 뒷말'.repeat(40)}`
    const [hit] = search([passage('a', text)], '찾는')
    const shown = hit?.excerpt.map((span) => span.text).join('') ?? ''
    expect(shown).toMatch(/^… 앞말 .*찾는 말 뒷말.* …$/)
    expect(shown.length).toBeLessThan(100)
  })
})
