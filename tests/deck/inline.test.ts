import { expect, test } from 'vitest'
import type { Block, Inline } from '../../src/deck/deck.ts'
import { blocksOf, outlineOf } from './read.ts'

/** Inline content as a person would tell it: `strong(…)`, `mark(…)`, `[words → address]`, `picture(address, words, hint)`. */
function tell(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'image') return `picture(${inline.path}, ${inline.alt}, ${inline.title})`
      if (inline.kind === 'link') return `[${tell(inline.children)} → ${inline.href}]`
      return 'children' in inline ? `${inline.kind}(${tell(inline.children)})` : inline.kind
    })
    .join('')
}

function readLine(markdown: string): string {
  const [block] = blocksOf(markdown)
  return block?.kind === 'paragraph' ? tell(block.children) : `${block?.kind}`
}

test.each([
  ['**쿼럼(4/6)**을', 'strong(쿼럼(4/6))을'],
  ['**(数)**数', 'strong((数))数'],
  ['**(数)**の', 'strong((数))の'],
  ['**(数)**カ', 'strong((数))カ'],
  ['**(x)**y', '**(x)**y'],
  ['==a b==', 'mark(a b)'],
  ['so (==a==) and ==b==', 'so (mark(a)) and mark(b)'],
  ['a==b==c', 'a==b==c'],
  ['x == y == z', 'x == y == z'],
  ['x ==y ==z', 'x ==y ==z'],
  ['x ==y==> z', 'x ==y==> z'],
  ['x ==y=== z', 'x ==y=== z'],
  ['see [[page]]', 'see [page → wiki:page]'],
  ['[[ page | words ]]', '[words → wiki:page]'],
  ['[[page|]]', '[page → wiki:page]'],
  ['![[page]]', '[page → wiki:page]'],
  ['[[a.png]]', '[a.png → wiki:a.png]'],
  ['![[a.png.md]]', '[a.png.md → wiki:a.png.md]'],
  ['![[a.png]]', 'picture(a.png, , )'],
  ['![[ a b.jpg |A stage]]', 'picture(a%20b.jpg, A stage, )'],
  ['![[a.jpeg|400]]', 'picture(a.jpeg, , 400)'],
  ['![[a.png|400x300]]', 'picture(a.png, , 400x300)'],
  ['![[a.png|4 zones]]', 'picture(a.png, 4 zones, )'],
  ['![[a.png|zones 4]]', 'picture(a.png, zones 4, )'],
  ['[a](b.md "c") ![d](e.png)', '[a → b.md] picture(e.png, d, )'],
  ['\\*a\\* &amp; ~~b~~', '*a* & deleted(b)'],
])('%j is read as %j', (markdown, told) => {
  expect(readLine(markdown)).toBe(told)
})

test('a link and a picture keep the hint that stands with them', () => {
  expect(blocksOf('[a](b.md "c")')).toMatchObject([{ children: [{ kind: 'link', title: 'c' }] }])
  expect(blocksOf('![a](b.png "c")')).toMatchObject([{ children: [{ kind: 'image', title: 'c' }] }])
  expect(blocksOf('[[page]]')).toMatchObject([{ children: [{ kind: 'link', title: '' }] }])
})

test('an id is made of what a title says: of a picture its words, of a footnote nothing', () => {
  const ids = outlineOf('# t\n\n## a ![zones](z.png)\n\n## why[^1]\n\n### x\n\n[^1]: so\n').map(
    (line) => line.split(/[ :]/)[2],
  )
  expect(ids).toEqual(['t', 'a-zones', 'why', 'why-2', 'x'])
})

/** The blocks of the footnote that `[^1]` refers to, and what stands on the slide beside it. */
function noteOf(markdown: string): { note: string[]; others: string[] } {
  const blocks = blocksOf(`x[^1]\n\n${markdown}`).slice(1)
  const tellAll = (list: readonly Block[]) =>
    list.map((block) => ('children' in block ? tell(block.children) : block.kind).replaceAll('\n', ' / '))
  const found = blocks.find((block) => block.kind === 'footnote' && block.label === '1')
  return {
    note: found?.kind === 'footnote' ? tellAll(found.blocks) : [],
    others: tellAll(blocks.filter((block) => block !== found)),
  }
}

test.each([
  ['[^1]: one', ['one'], []],
  ['[^1]:one', ['one'], []],
  ['[^1]: one\nmore', ['one / more'], []],
  ['[^1]: one\n\n    two', ['one', 'two'], []],
  ['[^1]: one\n\n\n\ttwo', ['one', 'two'], []],
  ['[^1]: one\n\ntwo', ['one'], ['two']],
  ['[^1]: one\n   \ntwo', ['one'], ['two']],
  ['[^1]: one\n#### two', ['one'], ['two']],
  ['[^1]: one\n#two', ['one / #two'], []],
  ['[^1]: one\n<!-- said -->\ntwo', ['one'], ['two']],
  ['[^1]: one\n- two', ['one', 'list'], []],
  ['before\n[^1]: one', ['one'], ['before']],
  ['before [^1]: one', [], ['before [^1]: one']],
])('the footnote of %j holds %j, beside it stands %j', (markdown, note, others) => {
  expect(noteOf(markdown)).toEqual({ note, others })
})

test('two footnotes one under the other are two', () => {
  expect(blocksOf('x[^1] y[^note]\n\n[^1]: one\n[^note]: two')).toMatchObject([{}, { label: '1' }, { label: 'note' }])
})
