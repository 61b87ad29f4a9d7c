import { expect, test } from 'vitest'
import type { Block } from '../../src/deck/deck.ts'
import { toText } from '../../src/deck/inline.ts'
import { blocksOf } from './read.ts'

/** Lists as lines: `→` before a consequence, `?` before a question, `-` before others, two spaces a level. */
function linesOf(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [`${indent}${toText(block.children).replaceAll('\n', ' / ')}`]
    if (block.kind !== 'list') return [`${indent}(${block.kind})`]
    return block.items.flatMap(({ blocks: [lead, ...below], consequence, question }) => [
      `${indent}${question ? '?' : consequence ? '→' : '-'} ${linesOf(lead ? [lead] : []).join('')}`,
      ...linesOf(below, `${indent}  `),
    ])
  })
}

test.each([
  ['cause\n-> a\n--> b\n---> c\n-> d', ['- cause', '  → a', '    → b', '      → c', '  → d']],
  ['cause ===> a ====> b', ['- cause', '  → a', '    → b']],
  ['cause --> a --> b', ['- cause', '  → a', '    → b']],
  ['one\n-- two\n---- three\nfour', ['- one', '  - two', '    - three', '- four']],
  ['one\nㄴ two', ['- one', '  - two']],
  ['• one\n• two', ['- one', '- two']],
  ['- cause\n---> a\n----> b', ['- cause', '  → a', '    → b']],
  ['- -> a\n- --> b\n- -> c', ['→ a', '  → b', '→ c']],
  ['- cause\n- → effect', ['- cause', '→ effect']],
  ['one\ntwo', ['- one', '- two']],
  ['why????', ['(callout)']],
  ['one\nwhy???\ntwo?', ['- one', '? why?', '- two?']],
  ['- why ??\n- so?', ['? why?', '- so?']],
  ['a -> b => c', ['a → b → c']],
  ['○○사 사례', ['○○사 사례']],
  ['- one\n  goes on', ['- one / goes on']],
  ['- \n- one\n-', ['- one']],
  ['one --> **two** --> three', ['- one', '  → two', '    → three']],
  ['one --> ', ['one --> ']],
  ['--> **two** ', ['→ two']],
  ['- > quote\n- one', ['- (quote)', '- one']],
  ['- one\n  two\n  --> three', ['- one / two', '  → three']],
  ['<b>one</b>\ntwo', ['- one', '- two']],
  ['a &lt;b\nc', ['- a <b', '- c']],
  ['&lt;b\nc', ['<b / c']],
])('%j is read as %j', (notes, lines) => {
  expect(linesOf(blocksOf(notes))).toEqual(lines)
})

test.each([
  'This line is as long as an editor makes it, which is to say that\nit was broken there, and the next one goes on where it ended.',
  'one  \ntwo',
  '<p align="left">\nwords',
  '`a --> b` and x->y',
])('%j stays a paragraph', (notes) => {
  expect(blocksOf(notes)).toMatchObject([{ kind: 'paragraph' }])
})
