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

test.each([
  ['<DETAILS>\n<summary>s</summary>\n\na\n\n</Details>', 'details: s a'],
  ['<details><summary>s</summary>\n\na\n\n</details >', 'details: s a'],
  ['<details>\n\na\n\n</details>\n\n</details>', 'details: a'],
  ['<details>\n\na\n\n</details>b', 'details: a, paragraph: b'],
  ['```html\n<details>\n```', 'code: <details>'],
  ['<!-- <details> -->\n\na\n\n<!-- </details> -->', 'paragraph: a'],
])('%j is %j', (markdown, told) => {
  const shown = blocksOf(markdown).map((block) => `${block.kind}: ${textOfBlocks([block]).trim()}`)
  expect(shown.join(', ')).toBe(told)
})

test('details are read as deep as anybody means them, and lose nothing deeper', () => {
  const deep = (count: number) => `${'<details>\n\n'.repeat(count)}a\n\n${'</details>\n\n'.repeat(count)}`
  const depthOf = (blocks: readonly Block[]): number => {
    const inside = blocks.find(({ kind }) => kind === 'details')
    return inside?.kind === 'details' ? 1 + depthOf(inside.blocks) : 0
  }
  expect(depthOf(blocksOf(deep(8)))).toBe(8)
  expect(textOfBlocks(blocksOf(deep(12))).trim()).toBe('a')
})

test('a table, a list and headings of HTML become blocks of ours', () => {
  const html =
    '<div align="center"><h4>H</h4><ul><li>one<li>two</ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table>tail</div>'
  expect(blocksOf(html).map(({ kind }) => kind)).toEqual(['heading', 'list', 'table', 'paragraph'])
})

test.each([
  ['<ol start="4"><li>a</li></ol>', [{ kind: 'list', start: 4 }]],
  ['<ol start="x"><li>a</li></ol>', [{ kind: 'list', start: 1 }]],
  ['<ol><li>a</li></ol>', [{ kind: 'list', start: 1 }]],
  ['<ul><li>a</li>b</ul>', [{ kind: 'list', start: null, items: [{ blocks: [{}] }, { blocks: [{}] }] }]],
  ['<blockquote><p>a</p></blockquote>', [{ kind: 'quote', blocks: [{ kind: 'paragraph', at: { line: 7 } }] }]],
  ['<pre>\na <b>b <i>c</i></b>\n  d\n</pre>', [{ kind: 'code', language: '', text: 'a b c\n  d' }]],
  ['<hr>', [{ kind: 'rule' }]],
  ['<h1>a</h1><h2>b</h2><h6>c</h6>', [1, 2, 6].map((level) => ({ kind: 'heading', level }))],
  ['<h3>a</h3><h4>b</h4><h5>c</h5>', [3, 4, 5].map((level) => ({ kind: 'heading', level }))],
  ['<ul> <li><p>a</p><p>b</p></li> <li>c</li> </ul>', [{ items: [{ blocks: [{}, {}] }, { blocks: [{}] }] }]],
  ['<ul><li>a<b>c</b></li><b>d</b></ul>', [{ items: [{ consequence: false }, { blocks: [{ kind: 'paragraph' }] }] }]],
  [
    '<details open><summary>b</summary>a<p>c</p></details>',
    [{ open: true, summary: [{ text: 'b' }], blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }] }],
  ],
  [
    '<table> <caption>c</caption> <tr> <th>a</th> <td>b</td> </tr> <tr><td>d</td></tr></table>',
    [{ kind: 'paragraph' }, { kind: 'table', header: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'd' }]]] }],
  ],
  ['<p>a\n   b</p>', [{ kind: 'paragraph', children: [{ text: 'a b' }] }]],
  ['<table><tr><td>a<p>b</p>c</td></tr></table>', [{ kind: 'table', header: [[{ text: 'a b c' }]] }]],
  ['<div>a<hr>b</div>', [{ kind: 'paragraph' }, { kind: 'rule' }, { kind: 'paragraph' }]],
  ['<table>alone</table>', [{ kind: 'paragraph', children: [{ text: 'alone' }] }]],
  ['<details>a</details>', [{ kind: 'details', open: false, summary: [], blocks: [{ kind: 'paragraph' }] }]],
])('%s is read as its Markdown would be', (html, blocks) => {
  expect(blocksOf(html)).toMatchObject(blocks)
})

test('a row longer than the header widens it, and a table in a cell is words of that cell', () => {
  const [table] = blocksOf(
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td><table><tr><td>in</td></tr></table></td></tr></tbody></table>',
  )
  expect(table).toMatchObject({ kind: 'table', align: [null, null], header: [[{ text: 'a' }], []] })
  expect(table?.kind === 'table' && table.rows).toMatchObject([[[{ text: 'b' }], [{ text: 'in' }]]])
})

test.each([
  ['a <img alt="only words"> b', [{ text: 'a only words b' }]],
  ['a <img src="x.png" title="t">', [{ text: 'a ' }, { kind: 'image', path: 'x.png', alt: '', title: 't' }]],
  ['a <code>b <b>c</b> <img src="x.png" alt="d"><br>e</code>', [{}, { kind: 'code', text: 'b c d e' }]],
  ['a<br>b', [{ text: 'a' }, { kind: 'break' }, { text: 'b' }]],
  ['a <a>b</a>', [{ text: 'a b' }]],
  ['a <span>b</span> c', [{ text: 'a b c' }]],
  ['a <b>b</b></b> c', [{ text: 'a ' }, { kind: 'strong' }, { text: ' c' }]],
  ['a <code><b>b</b><i>c</i></code>', [{}, { kind: 'code', text: 'bc' }]],
])('%s is the line that it means', (html, children) => {
  for (const markdown of [html, `<div>${html}</div>`]) expect(lineOf(markdown)).toMatchObject(children)
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

test('what goes is told whole: what lies in it, and nothing behind it', () => {
  const html = '<svg><svg><!-- in it --></svg><b onclick="x()">b</b></svg> after'
  const notes = notesOf(`<div>${html}</div>`)
  expect(notes).toMatchObject([{ kind: 'code', text: html.replace(' after', '') }])
  expect(textOfBlocks(blocksOf(`<div>${html}</div>`))).toBe('after')
})

test('an attribute without a value is named alone', () => {
  expect(problemsOf('# a\n\nb <b hidden>c</b>').join()).toContain('<b hidden>')
})

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
  const deep = `${'<b>'.repeat(2000)}x${'</b>'.repeat(2000)}`
  expect(textOfBlocks(blocksOf(`a ${deep}`))).toBe('a x')
  expect(textOfBlocks(blocksOf(`<div>${deep}</div>`))).toBe('x')
})
