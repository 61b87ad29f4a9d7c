import { expect, test } from 'vitest'
import { toText } from '../../src/deck/inline.ts'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { deckOf } from './read.ts'

/** Words that no opener has room for. */
const long = 'This goes on and on, sentence after sentence. '.repeat(12).trim()

/** The session's slides as `title: words`; what goes on under the title before it begins with `…`. */
function slidesOf(notes: string): string[] {
  const slides = deckOf(notes).sessions[1]?.slides ?? []
  return slides.map(({ title, continues, blocks }) =>
    `${continues === true ? '… ' : ''}${toText(title)}: ${textOfBlocks(blocks)}`.replaceAll(long, 'LONG').trim(),
  )
}

/** A session without headings of its own. */
const bare = (notes: string) => slidesOf(`# a\n\n${notes}\n\n# b\n\ny`)

/** What stands before the first slide of a session with headings. */
const headed = (notes: string) => slidesOf(`# t\n\n## a\n\n${notes}\n\n### s\n\nx\n\n## b\n\n### s\n\ny`)

test.each([
  ['a list', '- one\n- two', 'one two'],
  ['a quote', '> one', 'one'],
  ['code', '```js\none\n```', 'one'],
  ['a table', '| one |\n|---|\n| two |', 'one two'],
  ['a fence of ours', '```stats\n3 one\n```', '3 one'],
])('a short line over %s is its title', (_, under, words) => {
  expect(bare(`Why\n${under}\n\n${long}`)).toEqual(['a:', `Why: ${words}`, '… : LONG'])
})

test.each([
  ['- Why\n  - one\n  - two', 'one two'],
  ['- **Why**\n- one\n- two', 'one two'],
  [`${'x'.repeat(40)}\n- one`, 'one'],
])('the line in %j that the others hang on is the title', (notes, words) => {
  const [, titled] = bare(`${notes}\n\n${long}`)
  expect(titled).toMatch(/^(Why|x{40}): /)
  expect(titled).toContain(`: ${words}`)
})

test('what follows a list under its title stays on the slide', () => {
  expect(bare(`- **Why**\n- one\n<!-- -->\n> two\n\n${long}`)).toEqual(['a:', 'Why: one two', '… : LONG'])
})

test.each([
  ['a sentence', 'Why.\n- one'],
  ['a line too long to be one', `${'x'.repeat(41)}\n- one`],
  ['a picture', '![p](a.png)\n- one'],
  ['a task', '- [ ] Why\n  - one'],
  ['a numbered item', '1. Why\n   - one'],
  ['a consequence', '- -> Why\n  - one'],
  ['a question', '- Why??\n  - one'],
  ['one item of several', '- Why\n- one'],
  ['an item that is bold in part', '- **Why** not\n- one'],
  ['a bold item with items under it', '- **Why**\n  - one\n- two'],
  ['a bold item alone', '- **Why**'],
  ['code in an item', '- ```\n  Why\n  ```\n- one'],
  ['words over words', '**Why** not\n\none'],
])('%s is no title', (_, notes) => {
  expect(bare(`${notes}\n\n${long}`)[1]).toMatch(/^: /)
})

test('what a session has to say in a few short lines stands on its opener', () => {
  expect(bare('- one\n- two\n- three\n- four')).toEqual(['a: one two three four'])
  expect(bare('- one\n- two\n- three\n- four\n- five')).toEqual(['a:', ': one two three four five'])
  expect(headed('one\n\ntwo\n\nthree')).toEqual(['a: one two three', 's: x'])
  expect(headed('one\n\ntwo\n\nthree\n\nfour')).toEqual(['a:', ': one two three four', 's: x'])
  expect(headed('x'.repeat(220))).toEqual([`a: ${'x'.repeat(220)}`, 's: x'])
  expect(headed('x'.repeat(221))).toEqual(['a:', `: ${'x'.repeat(221)}`, 's: x'])
})

test('a slide without a title goes on with the one before it, unless that is the opener', () => {
  expect(headed('one\n\n---\n\ntwo\n\n---\n\nthree')).toEqual(['a: one', ': two', '… : three', 's: x'])
})

test('who speaks and when moves to the opener of a session without headings, and what follows stays', () => {
  expect(bare(`Time: 10:00 - 10:40\n- one\n- two\n\n${long}`)).toEqual([
    'a: Time: 10:00 - 10:40',
    ': one two',
    '… : LONG',
  ])
  expect(headed('---\n\nTime: 10:00 - 10:40')).toEqual(['a: Time: 10:00 - 10:40', 's: x'])
  expect(headed('words\n\n---\n\nTime: 10:00 - 10:40')).toEqual(['a: words', ': Time: 10:00 - 10:40', 's: x'])
})

test('what is said beside who speaks is said at the opener', () => {
  const [opener] = deckOf(`# a\n\nTime: 10:00 - 10:40 <!-- said -->\n\n${long}\n\n# b\n\ny`).sessions[1]?.slides ?? []
  expect(textOfBlocks(opener?.notes ?? [])).toBe('said')
})

test('an opening too long for the opener is a slide at its own place in the notes', () => {
  const slides = deckOf(`# t\n\n## a\n\nby Ana\n\n${long}\n\n### s\n\nx\n\n## b\n\ny`).sessions[1]?.slides ?? []
  expect(slides.map(({ id, at }) => `${id} ${at.line}`)).toEqual(['a 3', 'a-2 7', 's 9'])
})
