import { expect, test } from 'vitest'
import { toTitles } from '../../../src/deck/habits/titles.ts'
import { outlineOf } from '../read.ts'

const openersOf = (notes: string) =>
  outlineOf(notes).flatMap((line) =>
    line.includes(' opener ') ? [line.replace(/^.*?: /, '').replace(/ \|.*/, '')] : [],
  )

test.each([
  ['**One**\na\n\n**Two:**\nb', ['One', 'Two:']],
  ['1. One\na\n\n2. Two\nb', ['One', 'Two']],
  ['■ One\na\n■ Two\nb', ['One', 'Two']],
  ['【One】\na\n【Two】\nb', ['【One】', '【Two】']],
  ['Session 1: One\na\n\nSession 2: Two\nb', ['Session 1: One', 'Session 2: Two']],
  ['세션 1 하나\na\n\n세션 2 둘\nb', ['세션 1 하나', '세션 2 둘']],
  ['##One\na\n\n##Two\nb', ['One', 'Two']],
  ['== One ==\na\n\n== Two ==\nb', ['One', 'Two']],
  ['h2. One\na\n\nh2. Two\nb', ['One', 'Two']],
])('%j has the sessions %j', (notes, titles) => {
  expect(openersOf(notes)).toEqual(titles)
})

test.each(['1. one\n2. two\n3. three', '**one** word\n\n**two** words', '#tag #other\n\n#third', '```\n■ a\n■ b\n```'])(
  '%j has no titles',
  (notes) => {
    expect(openersOf(notes)).toEqual([])
  },
)

test('a lone line above the first title is the title of the deck', () => {
  expect(outlineOf('A night out\n\n1. One\na\n\n2. Two\nb')[0]).toContain('title a-night-out: A night out')
  expect(outlineOf('**A night out**\n\n**One**\na\n\n**Two**\nb')[0]).toContain('title a-night-out: A night out')
})

test('the second style of titles makes the slides', () => {
  expect(outlineOf('■ One\n**Sub**\na\n■ Two\n**Other**\nb').slice(1)).toEqual([
    '1 opener one: One',
    '1 content sub: Sub | a',
    '2 opener two: Two',
    '2 content other: Other | b',
  ])
})

test('notes with a heading keep their bold lines', () => {
  expect(openersOf('# Talk\n\n**One**\na\n\n**Two**\nb')).toEqual([])
})

test.each([`two lines\nof prose`, 'A sentence.', 'x'.repeat(130)])('a line of dashes under %j is a rule', (prose) => {
  expect(outlineOf(`# a\n\n## s\n\n${prose}\n---\n\nnext\n\n# b`).slice(2, 4)).toHaveLength(2)
  expect(openersOf(`# a\n\n## s\n\n${prose}\n---\n\nnext\n\n# b`)).toEqual(['a', 'b'])
})

test.each([
  ['ends with the last number', ['1. One', '', 'words', '2. Two', 'words', '3. Three']],
  ['ends with a blank line', ['1. One', '', 'words', '2. Two', 'words', '3. Three', '']],
])('numbered lines over prose are sessions, also where the file %s', (_, lines) => {
  const titled = toTitles(
    lines,
    lines.map(() => true),
  )
  expect(titled.filter((line) => line.startsWith('#'))).toEqual(['## One', '## Two', '## Three'])
})

/** The headings that lines of prose become. */
const headingsOf = (text: string) =>
  toTitles(
    text.split('\n'),
    text.split('\n').map(() => true),
  ).filter((line) => line.startsWith('#'))

test.each([
  ['__One__\na\n**Two** :\nb', ['## One', '## Two']],
  ['[One]\na\n[Two]\nb', ['## [One]', '## [Two]']],
  ['<<One>>\na\n<Two>\nb', ['## <<One>>', '## <Two>']],
  ['◆ One \na\n▶Two\nb', ['## One', '## Two']],
  ['9. One\na\n10. Two\nb', ['## 9. One', '## 10. Two']],
  ['1)  One\na\n2) Two\nb', ['## One', '## Two']],
  ['Day #1\na\ntrack 12: x\nb', ['## Day #1', '## track 12: x']],
  ['Talk\n\n■ One\na\n■ Two\nb', ['# Talk', '## One', '## Two']],
  ['**Talk**\n \n**One**\na\n**Two**\nb', ['# Talk', '## One', '## Two']],
  ['■ One\n1. x\na\n2. y\nb\n■ Two\n**Z**\n**Z**', ['## One', '### 1. x', '### 2. y', '## Two']],
])('%j is headed %j', (text, headings) => {
  expect(headingsOf(text)).toEqual(headings)
})

test.each([
  ['x **One**\na\ny **Two**\nb', []],
  [`**${'x'.repeat(81)}**\na\n**${'y'.repeat(81)}**\nb`, []],
  ['**One**\na', []],
  ['[^1]\na\n[^2]\nb', []],
  ['[One] a\n\n[Two] b', []],
  ['<b>\na\n</b>\nb', []],
  ['1. One\na\n3. Two\nb', []],
  ['1. One\n2. Two\na', []],
  [`1. ${'x'.repeat(62)}\na\n2. ${'y'.repeat(62)}\nb`, []],
  ['at 1. One\na\nat 2. Two\nb', []],
  ['1. One\n  a\n2. Two\n  b', []],
  ['my session 1\na\nmy session 2\nb', []],
  ['day 100\na\nday 200\nb', []],
  ['words\nwords\n■ One\na\n■ Two\nb', ['## One', '## Two']],
  ['> words\n■ One\na\n■ Two\nb', ['## One', '## Two']],
  [`${'x'.repeat(82)}\n■ One\na\n■ Two\nb`, ['## One', '## Two']],
  ['■ One\n■ Two\nb', ['## One', '## Two']],
])('%j is headed %j and no more', (text, headings) => {
  expect(headingsOf(text)).toEqual(headings)
})

test.each(['#  Talk', '   ### Talk', 'Talk\n===', 'Talk\n=', 'Talk\n--  '])(
  'where %j is a heading, no other line is one',
  (heading) => {
    const text = `${heading}\n■ One\na\n■ Two\nb`
    expect(headingsOf(text)).toEqual(text.split('\n').filter((line) => line.startsWith('#')))
  },
)

test.each(['    # Talk', '#', 'a # Talk', '- Talk\n-', ' Talk\n---', 'Talk\n    ---', 'Talk\n---x'])(
  'where %j is no heading, others are',
  (text) => {
    expect(headingsOf(`${text}\n\n■ One\na\n■ Two\nb`).slice(-2)).toEqual(['## One', '## Two'])
  },
)
