import { expect, test } from 'vitest'
import type { Block } from '../../src/deck/deck.ts'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { blocksOf, deckOf, problemsOf } from './read.ts'

/** The children of the only paragraph. */
function lineOf(markdown: string) {
  const [block] = blocksOf(markdown)
  if (block?.kind !== 'paragraph') throw new Error('no paragraph')
  return block.children
}

function notesOf(markdown: string): readonly Block[] {
  return deckOf(`# t\n\n## a\n\n### s\n\n${markdown}\n\n## b\n`).sessions[1]?.slides[1]?.notes ?? []
}

test.each(['sub', 'sup', 'kbd', 'mark', 'small', 'u', 'abbr', 'q'])('<%s> stands in its line', (tag) => {
  expect(lineOf(`a <${tag}>b **c**</${tag}> d`)).toMatchObject([
    { text: 'a ' },
    { kind: 'element', tag, children: [{ text: 'b ' }, { kind: 'strong' }] },
    { text: ' d' },
  ])
})

test.each([
  ['<b>x</b>', 'strong'],
  ['<i>x</i>', 'emphasis'],
  ['<s>x</s>', 'deleted'],
  ['<code>x</code>', 'code'],
  ['<a href="#b">x</a>', 'link'],
  ['<img src="x.png" alt="x">', 'image'],
])('%s means what its Markdown means', (html, kind) => {
  expect(lineOf(`a ${html}`)[1]?.kind).toBe(kind)
})

test('Markdown inside <details> is read, and the summary is its own line', () => {
  const [details] = blocksOf('<details>\n<summary>More <b>words</b></summary>\n\n- one\n- **two**\n\n</details>')
  expect(details).toMatchObject({ kind: 'details', open: false, summary: [{ text: 'More ' }, { kind: 'strong' }] })
  expect(details?.kind === 'details' && details.blocks).toMatchObject([{ kind: 'list', at: { line: 10 } }])
})

test('details lie in details, and one without an end loses nothing', () => {
  const [outer] = blocksOf('<details open>\n\nouter\n\n<details>\n\ninner\n\n</details>\n\nafter\n\n</details>')
  expect(outer?.kind === 'details' && outer.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'details',
    'paragraph',
  ])
  expect(textOfBlocks(blocksOf('<details><summary>a</summary>\n\nb'))).toMatch(/a.*b/)
})

test('a table, a list and headings of HTML become blocks of ours', () => {
  const html =
    '<div align="center"><h4>H</h4><ul><li>one<li>two</ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table>tail</div>'
  expect(blocksOf(html).map(({ kind }) => kind)).toEqual(['heading', 'list', 'table', 'paragraph'])
})

test('what only arranges keeps its words apart', () => {
  expect(textOfBlocks(blocksOf('<div>one</div><div>two</div>')).split(/\s+/)).toEqual(['one', 'two'])
})

test.each(['<script>alert("x")</script>', '<iframe src="https://example.org/">old</iframe>', '<svg onload="x()"/>'])(
  '%s goes to the speaker notes, and the author is told',
  (html) => {
    for (const markdown of [`words ${html} more`, html]) {
      expect(textOfBlocks(blocksOf(markdown))).not.toMatch(/alert|example|onload|old/)
      expect(textOfBlocks(notesOf(markdown))).toContain(html.slice(0, 12))
      expect(problemsOf(`# a\n\n${markdown}`).join('\n')).toMatch(/warning the page takes no <(script|iframe|svg)>/)
    }
  },
)

test('an attribute that goes is named with its value', () => {
  const told = problemsOf('# a\n\nb <a href="javascript:alert(1)" onclick="x()">c</a>').join()
  expect(told).toContain('3:3 warning the page leaves some attributes out')
  expect(told).toContain('<a href="javascript:alert(1)">, <a onclick="x()">')
})

test('a comment inside HTML is a speaker note, as everywhere', () => {
  expect(textOfBlocks(notesOf('<div>shown <!-- said --></div>'))).toContain('said')
  expect(textOfBlocks(blocksOf('<div>shown <!-- said --></div>'))).toBe('shown')
})

test.each(['a List<String> b', 'x <- y', '<foo bar>', '<?php echo 1 ?>', 'a < b > c'])(
  '%j is text, because HTML has no such tag',
  (text) => {
    expect(textOfBlocks(blocksOf(text)).trim()).toBe(text)
  },
)

test('thousands of tags inside each other are read as far as anybody means them', () => {
  const deep = `${'<b>'.repeat(5000)}x${'</b>'.repeat(5000)}`
  expect(textOfBlocks(blocksOf(`a ${deep}`))).toBe('a x')
  expect(textOfBlocks(blocksOf(`<div>${deep}</div>`))).toBe('x')
})
