import { expect, test } from 'vitest'
import { editNotes, toNotes } from '../../bench/notes.ts'
import { pictureFolder, pictures } from '../../bench/pictures.ts'
import { compileNotes } from '../../src/build/notes-file.ts'
import { toSource } from '../../src/deck/source.ts'

test.each([50, 200])('neutral notes of %i slides have so many slides, no problem, and speaker notes', (count) => {
  const { problems, drawn } = compileNotes(toSource('notes.md', toNotes(count, 'summit-deck')), pictureFolder)
  const slides = drawn?.page.deck.sessions.flatMap((session) => session.slides) ?? []
  expect(problems).toEqual([])
  expect(slides).toHaveLength(count)
  expect(slides.filter(({ notes }) => notes.length > 0)).toHaveLength(count - 1)
})

test('neutral notes hold lists, tables, code and callouts', () => {
  const { drawn } = compileNotes(toSource('notes.md', toNotes(50, 'summit-deck')), '.')
  const html = Object.values(drawn?.slides.slides ?? {}).join('')
  for (const mark of ['<ul>', '<table>', '<pre', 'class="callout']) expect(html).toContain(mark)
})

test('neutral notes hold three pictures, which lie beside them', () => {
  const named = [...toNotes(50, 'summit-deck').matchAll(/\]\(\.\/(\S+\.svg)\)/g)].map(([, name]) => name)
  expect(named).toEqual(pictures)
})

test.each(['marp', 'slidev'] as const)(
  'the notes for %s are cut at rules into as many slides, with the same words',
  (peer) => {
    const slides = toNotes(50, peer).split('\n---\n').slice(1)
    expect(slides).toHaveLength(50)
    expect(slides.join()).not.toMatch(/\{#/)
    const [first = ''] = /고치는 곳[\s\S]*?-->/.exec(toNotes(50, 'summit-deck')) ?? []
    expect(slides[1]).toContain(first.replace(' {#s2}', ''))
  },
)

test('Marp, which has no callouts, gets quotes', () => {
  expect(toNotes(50, 'marp')).not.toContain('[!')
  expect(toNotes(50, 'slidev')).toContain('> [!NOTE]')
})

test('the same count gives the same notes, and an edit changes one word', () => {
  const notes = toNotes(50, 'summit-deck')
  expect(toNotes(50, 'summit-deck')).toBe(notes)
  expect(editNotes(notes, 7).replace('revision 7', 'revision 0')).toBe(notes)
  expect(editNotes(editNotes(notes, 7), 8)).toContain('revision 8')
})
