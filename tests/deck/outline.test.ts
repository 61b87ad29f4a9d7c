import { expect, test } from 'vitest'
import { toText } from '../../src/deck/inline.ts'
import { deckOf, outlineOf, problemsOf } from './read.ts'

test('the shallowest heading that occurs twice is the session, the one above it the title', () => {
  expect(outlineOf('# Talk\n\n## One\n\n### First\n\nwords\n\n### Second\n\n## Two\n')).toEqual([
    '- title talk: Talk',
    '1 opener one: One',
    '1 content first: First | words',
    '1 content second: Second',
    '2 opener two: Two',
  ])
})

test('setext headings are headings', () => {
  expect(outlineOf('One\n---\n\na\n\nTwo\n---\n\nb\n')).toEqual([
    '- title title: notes',
    '1 opener one: One | a',
    '2 opener two: Two | b',
  ])
})

const long = (word: string) => Array.from({ length: 12 }, () => `${word} and so on in one sentence.`).join(' ')

test('a session without headings is cut at blank lines', () => {
  expect(outlineOf(`# a\n\n${long('one')}\n\n${long('two')}\n\n# b\n`).slice(1, 4)).toEqual([
    '1 opener a: a',
    `1 content a-2:  | ${long('one')}`,
    `1 content a-3:  | ${long('two')}`,
  ])
})

test('a line over a list is its title', () => {
  expect(outlineOf(`# a\n\ntwo\n- list\n\n${long('one')}\n\n# b\n`)[2]).toBe('1 content two: two | list')
})

test('small pieces between blank lines stand together, the only ones of a session on its opener', () => {
  expect(outlineOf(`# a\n\n${long('one')}\n\nthree\n\nfour\n\n# b\n`).slice(1, 4)).toEqual([
    '1 opener a: a',
    `1 content a-2:  | ${long('one')}`,
    '1 content a-3:  | three four',
  ])
  expect(outlineOf('# a\n\none\n\ntwo\n\n# b\n')[1]).toBe('1 opener a: a | one two')
})

test.each([
  ['items and what follows from them', '- one\n- two\n-> so we do it', 'one two so we do it'],
  ['an item and its effect', '- a cause\n  - → its effect', 'a cause its effect'],
  ['a line over a list', 'We heard:\n- one\n- two', 'We heard: one two'],
  ['an open question', 'Why????', 'Why?'],
  ['a callout beside items', '- one\n\n> [!NOW]\n> true', 'one true'],
])('%s stay on the opener that they leave half empty', (_, words, told) => {
  expect(outlineOf(`# a\n\n${words}\n\n# b\n`).slice(0, 3)).toEqual([
    '- title title: notes',
    `1 opener a: a | ${told}`,
    '2 opener b: b',
  ])
})

test('what an opener has no room for goes to a slide', () => {
  const items = Array.from({ length: 4 }, (_, index) => `- ${index}\n  - → so\n  - → then\n`).join('')
  expect(outlineOf(`# a\n\n${items}\n# b\n`)[1]).toBe('1 opener a: a')
  expect(outlineOf('# a\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n# b\n')[1]).toBe('1 opener a: a')
})

test('the only session of a deck with a title keeps its slides', () => {
  const slides = '### First\n\na\n\n### Second\n\nb\n'
  expect(outlineOf(`---\ntitle: Talk\n---\n## One\n\n- what it says\n\n${slides}`)).toEqual([
    '- title title: Talk',
    '1 opener one: One | what it says',
    '1 content first: First | a',
    '1 content second: Second | b',
  ])
  expect(outlineOf('---\ntitle: Talk\n---\n## One\n\n### First\n\na\n').slice(1)).toEqual([
    '1 opener one: One',
    '1 content first: First | a',
  ])
  expect(outlineOf(`---\ntitle: Talk\n---\n# Said again\n\n${slides}`)[2]).toBe('2 opener first: First | a')
})

test('what the author parts by a rule stays apart', () => {
  expect(outlineOf('# a\n\none\n\n---\n\ntwo\n\n# b\n').slice(1, 4)).toEqual([
    '1 opener a: a',
    '1 content a-2:  | one',
    '1 content a-3:  | two',
  ])
})

test('a comment at a blank line makes no slide', () => {
  expect(outlineOf(`# a\n\n<!-- first -->\n\n${long('one')}\n\n<!-- said -->\n\n${long('two')}\n\n# b\n`)).toHaveLength(
    5,
  )
})

test('headings that differ in every level still give a title and sessions', () => {
  expect(outlineOf('# Talk\n\n## Only\n\nwords\n')).toEqual(['- title talk: Talk', '1 opener only: Only | words'])
})

test('notes without any heading are slides of the lead', () => {
  expect(outlineOf(`first\n\n${long('second')}\n\n${long('third')}\n`)).toEqual([
    '- title title: notes | first',
    `- content notes:  | ${long('second')}`,
    `- content notes-2:  | ${long('third')}`,
  ])
})

test('a thematic break begins a slide and shows nothing', () => {
  expect(outlineOf('# a\n\n## s\n\none\n\n---\n\ntwo\n\n---\n\n# b\n').slice(2, 4)).toEqual([
    '1 content s: s | one',
    '1 content a-2:  | two',
  ])
})

test('what stands under the title is on the title slide; headings before the first session are slides', () => {
  expect(outlineOf('# Talk\n\nhello\n\n### Glance\n\nx\n\n## One\n\n## Two\n')).toEqual([
    '- title talk: Talk | hello',
    '- content glance: Glance | x',
    '1 opener one: One',
    '2 opener two: Two',
  ])
})

test('a long opening gets a slide of its own', () => {
  const words = 'word '.repeat(60).trim()
  expect(outlineOf(`# a\n\n${words}\n\n## s\n\n# b\n`).slice(1, 3)).toEqual([
    '1 opener a: a',
    `1 content a-2:  | ${words}`,
  ])
})

test('unnumbered groups are no sessions', () => {
  const { sessions } = deckOf('## One {minutes=7}\n\n## End {#end .unnumbered}\n\n## Two\n')
  expect(sessions.map(({ number, minutes }) => [number, minutes])).toEqual([
    [null, null],
    [1, 7],
    [null, null],
    [2, null],
  ])
})

test('front matter names the deck, and a first heading that differs is a session', () => {
  expect(outlineOf('---\ntitle: Named\n---\n# A\n\n# B\n')).toEqual([
    '- title title: Named',
    '1 opener a: A',
    '2 opener b: B',
  ])
  expect(outlineOf('---\ntitle: Talk\n---\n# Talk\n\n## A\n\n## B\n')[0]).toBe('- title talk: Talk')
})

test('a picture and its steps stay together in a session without headings', () => {
  const picture = '```mermaid\narchitecture-beta\n  service a[A]\n  service b[B]\n  a:R --> L:b\n```'
  const steps = '```steps\n- say: One.\n- say: Two.\n```'
  const notes = `# t\n\n## a\n\nBefore.\n\n${picture}\n\n${steps}\n\nAfter.\n\n## b\n\nEnd.\n`
  expect(problemsOf(notes)).toEqual([])
})

test.each([
  ['**One**\n\nLONG\n\n**Two**\n- x', ['One', 'Two']],
  ['before\n\n**One**\n\nLONG', ['One']],
  [`**${'x'.repeat(76)}**\n\nLONG`, ['x'.repeat(76)]],
  ['**One**\n\n**Two**\n\nLONG', ['Two']],
  [`**${'x'.repeat(77)}**\n\nLONG`, []],
  ['**One\ntwo**\n\nLONG', []],
  ['**One** two\n\nLONG', []],
  ['**One**\n\n---\n\nLONG', []],
  ['*One*\n\nLONG', []],
])('bold lines over something are the titles of a session without headings: %j', (notes, titles) => {
  const slides = deckOf(`# a\n\n${notes.replace('LONG', long('one'))}\n\n# b\n\ny`).sessions[1]?.slides.slice(1) ?? []
  expect(slides.map(({ title }) => toText(title)).filter((title) => title !== '')).toEqual(titles)
})

test.each([
  ['# Page\n\nCreated: today\n\n# One\n\nx\n\n# Two\n\ny', 'Page'],
  ['# Page\n\nCreated: today\n\n# One\n\nx', undefined],
  ['# Page\n\nCreated: today\n\nwords\n\n# One\n\nx\n\n# Two\n\ny', undefined],
  ['# Page\n\nCreated: today\nand so on\n\n# One\n\nx\n\n# Two\n\ny', undefined],
  ['# Page\n\n- Created: today\n\n# One\n\nx\n\n# Two\n\ny', undefined],
  ['# Page\n\nMore: 1. words: here\n-- Created: today\n\n# One\n\nx\n\n# Two\n\ny', undefined],
  ['## Page\n\nCreated: today\n\n## One\n\nx\n\n## Two\n\ny', undefined],
  ['words\n\nCreated: today\n\n# One\n\nx\n\n# Two\n\ny', undefined],
])('in %j the page title is %j', (notes, title) => {
  const { sessions } = deckOf(notes)
  expect(sessions[0]?.slides[0]?.id === 'page' ? 'Page' : undefined).toBe(title)
})

test('headings without words and addresses of links make no slide', () => {
  expect(outlineOf('# a\n\n#\n\nx\n\n## \n\n# b\n\ny')).toEqual([
    '- title title: notes',
    '1 opener a: a | x',
    '2 opener b: b | y',
  ])
  const address = '[x]: https://example.org'
  expect(outlineOf(`# a\n\n${long('one')}\n\n${address}\n\n${long('two')} [x]\n\n# b\n`).slice(1)).toEqual([
    '1 opener a: a',
    `1 content a-2:  | ${long('one')}`,
    `1 content a-3:  | ${long('two')} x`,
    '2 opener b: b',
  ])
  expect(outlineOf(`# t\n\n## a\n\n---\n\n${address}\n\n---\n\none [x]\n\n### s\n\n## b\n`).slice(1, 4)).toEqual([
    '1 opener a: a',
    '1 content a-2:  | one x',
    '1 content s: s',
  ])
})

test('deeper headings stay on their slide, and other HTML than a comment begins one', () => {
  expect(outlineOf('# t\n\n## a\n\n### s\n\nx\n\n#### more\n\ny\n\n### u\n\n## b\n').slice(2, 4)).toEqual([
    '1 content s: s | x more y',
    '1 content u: u',
  ])
  const notes = `# a\n\n${long('one')}\n\n<p>${long('two')}</p>\n\n# b\n`
  expect(outlineOf(notes)).toHaveLength(5)
})

test('what goes on with a picture stays with it, other code does not', () => {
  const picture = '```mermaid\narchitecture-beta\n  service a[A]\n```'
  const slidesOf = (under: string) => deckOf(`# a\n\n${picture}\n\n${under}\n\n# b\n`).sessions[1]?.slides.length
  expect(slidesOf('```steps\n- say: One.\n```')).toBe(2)
  expect(slidesOf('```js\none()\n```')).toBe(3)
  expect(slidesOf('words\n\n```steps\n- say: One.\n```')).toBe(3)
})
