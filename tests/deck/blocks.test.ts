import { expect, test } from 'vitest'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { blocksOf, deckOf } from './read.ts'

const notesOf = (markdown: string) => {
  const slides = deckOf(`# t\n\n## a\n\n### s\n\n${markdown}\n\n### next\n\n## b\n`).sessions[1]?.slides ?? []
  return slides.map(({ notes }) => textOfBlocks(notes))
}

test('blocks know their line and column, inside lists and quotes too', () => {
  const blocks = blocksOf('one\n\n- item\n  more\n\n  - deep\n\n> quote\n>\n> - in it')
  const places = (of: readonly (typeof blocks)[number][]): unknown[] =>
    of.flatMap((block) => [
      `${block.kind} ${block.at.line}:${block.at.column}`,
      ...('blocks' in block ? places(block.blocks) : []),
      ...('items' in block ? block.items.flatMap((item) => places(item.blocks)) : []),
    ])
  expect(places(blocks)).toEqual([
    'paragraph 7:1',
    'list 9:1',
    'paragraph 9:3',
    'list 12:3',
    'paragraph 12:5',
    'quote 14:1',
    'paragraph 14:3',
    'list 16:3',
    'paragraph 16:5',
  ])
})

test.each([
  ['→ so', true],
  ['-> so', true],
  ['---> so', true],
  ['===> so', true],
  ['=> so', true],
  ['no', false],
])('a list item %j is a consequence: %j', (item, consequence) => {
  expect(blocksOf(`- ${item}`)).toMatchObject([{ kind: 'list', items: [{ consequence }] }])
})

test('the arrow of a consequence is not among its words', () => {
  expect(textOfBlocks(blocksOf('- cause\n  - → effect'))).toBe('cause effect')
})

test('tasks are done or not', () => {
  expect(blocksOf('- [x] a\n- [ ] b')).toMatchObject([{ items: [{ done: true }, { done: false }] }])
})

test('ordered lists keep their first number', () => {
  expect(blocksOf('3. c\n4. d')).toMatchObject([{ start: 3 }])
  expect(blocksOf('0. c\n1. d')).toMatchObject([{ start: 0 }])
})

test('alerts are callouts with their mark taken off', () => {
  expect(blocksOf('> [!NOW]\n> true **today**')).toMatchObject([
    {
      kind: 'callout',
      name: 'NOW',
      blocks: [{ kind: 'paragraph', at: { line: 8 }, children: [{ text: 'true ' }, { kind: 'strong' }] }],
    },
  ])
  expect(textOfBlocks(blocksOf('> [!tip]\n>\n> - a\n> - b'))).toBe('a b')
})

test('an unknown alert stays a quote with its words', () => {
  expect(textOfBlocks(blocksOf('> [!NOEW]\n> words'))).toContain('[!NOEW]')
})

test('HTML comments are speaker notes, wherever they stand', () => {
  expect(notesOf('a <!-- in a line --> b\n\n<!--\n  over\n  lines\n-->\n\n- item <!-- in a list -->')).toEqual([
    '',
    'in a line over\nlines in a list',
    '',
  ])
})

test('comments for the check are no notes', () => {
  expect(notesOf('a <!-- check: allow overflow -->')).toEqual(['', '', ''])
})

test.each(['Note:', 'note:  '])('what follows %j alone on its line is notes until the next slide', (mark) => {
  expect(notesOf(`shown\n${mark}\nsaid\n\n- also`)).toEqual(['', 'said also', ''])
  expect(textOfBlocks(blocksOf(`shown\n${mark}\nsaid`))).toBe('shown')
})

test('a line Note: in code or in a comment is none', () => {
  expect(notesOf('```\nNote:\n```')).toEqual(['', '', ''])
  expect(notesOf('<!--\nNote:\nx\n-->')).toEqual(['', 'Note:\nx', ''])
})

test('character references are resolved once', () => {
  expect(textOfBlocks(blocksOf('&lt;tag&gt; &amp;amp; `&amp;`'))).toBe('<tag> &amp; &amp;')
})

test('bold closes before a Korean particle', () => {
  expect(blocksOf('**쿼럼(4/6)**을 채운다')).toMatchObject([{ children: [{ kind: 'strong' }, { text: '을 채운다' }] }])
})

test('a pause stands between blocks', () => {
  expect(blocksOf('a\n\n. . .\n\nb').map(({ kind }) => kind)).toEqual(['paragraph', 'pause', 'paragraph'])
})

test('a rule inside a quote is one, and an empty list is nothing', () => {
  expect(blocksOf('> a\n>\n> ---')).toMatchObject([
    { kind: 'quote', blocks: [{ kind: 'paragraph' }, { kind: 'rule' }] },
  ])
  expect(blocksOf('words\n\n-\n-')).toMatchObject([{ kind: 'paragraph' }])
})

test('two drawings or numbers in a row stay two', () => {
  expect(blocksOf('```stats\n1 a\n```\n\n```flow\na -> b\n```')).toMatchObject([{ name: 'stats' }, { name: 'flow' }])
})

test('tables keep their alignment and the place of each cell', () => {
  expect(blocksOf('| a | b |\n|---|--:|\n| 1 | 2 |')).toMatchObject([
    { kind: 'table', align: [null, 'right'], rows: [[[{ text: '1' }], [{ text: '2' }]]] },
  ])
})

test('cells beyond the header of a table are kept', () => {
  expect(blocksOf('| a | b |\n|---|---|\n| 1 | 2 | **3** | 4 |\n| 5 |')).toMatchObject([
    { header: [[{}], [{}], [], []], rows: [{ 2: [{ kind: 'strong' }], 3: [{ text: '4' }] }, { length: 4 }] },
  ])
})
