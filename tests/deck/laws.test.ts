import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderSlides } from '../../src/page/document.tsx'
import { renderNotes } from '../../src/page/notes.tsx'
import { renderPresenter } from '../../src/page/presenter.tsx'
import { notes, sought } from './arbitrary.ts'
import { read } from './read.ts'
import { findLost, withoutRemarks, wordsOf } from './words.ts'

const numbered = new RegExp(`(?:${sought.source})\\d+x`, 'g')

test('compiling any text gives a deck or problems, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(notes, fc.string({ maxLength: 400, unit: 'binary' })), (text) => {
      const { deck, problems } = read(text)
      expect(deck !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
    }),
    { numRuns: 600 },
  )
})

test('every word of the notes is in the document, in the notes document or in a problem', () => {
  fc.assert(
    fc.property(notes, (written) => {
      let count = 0
      // Each word once, so that none is missed because it stands elsewhere too.
      const text = written.replace(sought, (word) => `${word}${++count}x`)
      const { deck, problems } = read(text)
      if (deck === undefined) return
      expect(findLost(withoutRemarks(text).match(numbered) ?? [], deck, problems)).toEqual([])
    }),
    { numRuns: 600 },
  )
})

test('every word of the notes document is on the presenter’s page', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const { deck } = read(text)
      if (deck === undefined) return
      const page = { deck, picture: () => undefined }
      const found = wordsOf(renderPresenter(page, renderSlides(page), { head: '', tail: '' }, true))
      const spoken = deck.sessions.flatMap(({ slides }) => slides).filter(({ notes: own }) => own.length > 0)
      const lost =
        spoken.length === 0
          ? []
          : [...wordsOf(renderNotes(page, ''))].filter((word) => word.match(sought) !== null && !found.has(word))
      expect(lost).toEqual([])
    }),
  )
})

test('ids are unique, ASCII, begin with a letter and are at most 40 letters long', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (titles) => {
      const { deck } = read(titles.map((title) => `## ${title.replace(/\n/g, ' ')}\n`).join('\n'))
      const ids = (deck?.sessions ?? []).flatMap(({ slides }) => slides.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/i)
    }),
  )
})

test('compiling twice gives the same result', () => {
  fc.assert(
    fc.property(notes, (text) => {
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
    }),
    { numRuns: 100 },
  )
})

test('every place lies in the notes', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const lines = text.split('\n').length
      const places = JSON.stringify(read(text)).matchAll(/"line":(\d+)/g)
      for (const [, number] of places) expect(Number(number)).toBeLessThanOrEqual(lines)
    }),
    { numRuns: 300 },
  )
})
