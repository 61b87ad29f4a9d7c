import { expect, test } from 'vitest'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { blocksOf, deckOf, problemsOf } from './read.ts'

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

test('a heading in a quote is one, and an empty callout is empty', () => {
  expect(blocksOf('> #### h')).toMatchObject([{ kind: 'quote', blocks: [{ kind: 'heading', level: 4 }] }])
  expect(blocksOf('> [!NOW]')).toMatchObject([{ kind: 'callout', name: 'NOW', blocks: [] }])
})

test.each([
  ['> [!NOW] A title\n> words', 'A title words'],
  ['> [!NOW]- A title\n> words', 'A title words'],
  ['> [!NOW]+\n> words', 'words'],
  ['> [!NOW] \n> words', 'words'],
  ['> [!NOW]\n> - words', 'words'],
  ['> [!NOW]\n> ```\n> words\n> ```', 'words'],
])('the mark of %j is not among its words', (notes, words) => {
  expect(blocksOf(notes)).toMatchObject([{ kind: 'callout' }])
  expect(textOfBlocks(blocksOf(notes))).toBe(words)
})

test.each(['> words [!NOW] words', '> **[!NOW]** words'])('%j is a quote', (notes) => {
  expect(blocksOf(notes)).toMatchObject([{ kind: 'quote' }])
})

test('cells keep what stands between their bars, beyond the header too', () => {
  const rowOf = (row: string) => {
    const [table] = blocksOf(`| a | b |\n|---|---|\n${row}`)
    return table?.kind === 'table'
      ? table.rows[0]?.map((cell) => textOfBlocks([{ ...table, header: [], rows: [[cell]] }]))
      : []
  }
  expect(rowOf('| 1 | 2 | a\\|b | c |')).toEqual(['1', '2', 'a|b', 'c'])
  expect(rowOf('1 | 2 | 3')).toEqual(['1', '2', '3'])
})

test.each([
  ['in a cell', '| a | b |\n|---|---|\n| 1 | [x](#z) |', '5:7'],
  ['in the second row', '| a |\n|---|\n| 1 |\n| [x](#z) |', '6:3'],
  ['in a cell beyond the header', '| a |\n|---|\n| 1 |\n| 2 | [x](#z) |', '6:7'],
  ['in a comment', '<!--\n\n  see [x](#z)\n-->', '5:7'],
  ['in a comment that begins in its line', '<!-- [x](#z) -->', '3:6'],
  ['in an item', '- a\n\n  [x](#z)', '5:3'],
  ['in a callout with a title', '> [!NOW] Title\n> [x](#z)', '4:3'],
])('a link to nowhere %s is told at its place', (_, notes, place) => {
  expect(problemsOf(`# t\n\n${notes}`)).toEqual([`${place} warning no slide has the id “z”`])
})

test('what goes on with a picture that cannot be drawn is kept beside it, and only the picture is told', () => {
  const notes = '```mermaid\nnonsense\n```\n\n```steps\n- say: One.\n```'
  expect(problemsOf(`# t\n\n${notes}`)).toHaveLength(1)
  expect(blocksOf(notes)).toMatchObject([
    { kind: 'code', language: 'mermaid' },
    { kind: 'code', language: 'steps' },
  ])
  expect(problemsOf('# t\n\n```js\nx\n```\n\n```steps\n- say: One.\n```')).not.toEqual([])
})

test('the steps of a picture are part of it', () => {
  const notes = '```mermaid\narchitecture-beta\n  service a[A]\n```\n\n```steps\n- say: One.\n```'
  expect(blocksOf(notes)).toMatchObject([{ kind: 'fence', name: 'mermaid' }])
  expect(textOfBlocks(blocksOf(notes))).toContain('One.')
})

test('a tidy comment is read as it would be at the margin', () => {
  expect(notesOf('<!--\n    - a\n      - b\n\n    - c\n-->')[1]).toBe('a b c')
  const { notes } = deckOf('# a\n\n<!--\n    a\n\n      - b\n-->').sessions[0]?.slides[0] ?? { notes: [] }
  expect(notes.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
})

test('a comment that only mentions the check is a note, one of blanks is none', () => {
  expect(notesOf('a <!-- the check: run it -->')[1]).toBe('the check: run it')
  expect(deckOf('# a\n\nb <!-- \n -->').sessions[0]?.slides[0]?.notes).toEqual([])
})

test('comments in comments are read as far as anybody means them', () => {
  const kinds = (count: number) => {
    const comment = Array.from({ length: count }, (_, index) => `<!--\n${index + 1}`).join('\n\n')
    const slides = deckOf(`# a\n\n${comment} -->`).sessions.flatMap((session) => session.slides)
    return slides.flatMap(({ notes }) => notes.map(({ kind }) => kind))
  }
  expect(kinds(4)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  expect(kinds(6)).toEqual(['code', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
})
