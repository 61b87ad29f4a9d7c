import { expect, test } from 'vitest'
import { textOfBlocks } from '../../../src/deck/walk.ts'
import { blocksOf, deckOf } from '../read.ts'

test.each(['shown %%hidden%%', 'shown\n\n%%\nhidden\n%%'])("%j: a vault's remark is a speaker note", (notes) => {
  const slides = deckOf(`# t\n\n## a\n\n### s\n\n${notes}\n\n## b`).sessions[1]?.slides
  expect(slides?.map(({ blocks }) => textOfBlocks(blocks).trim())).toEqual(['', 'shown'])
  expect(slides?.map(({ notes }) => textOfBlocks(notes).trim())).toEqual(['', 'hidden'])
})

test.each(['5 %% 2', '> %%\n> open', '`%%code%%`'])('%j is shown as it is', (notes) => {
  expect(textOfBlocks(blocksOf(notes))).toBe(notes.replaceAll(/`|> /g, ''))
})

test('the name of a block is left out', () => {
  expect(textOfBlocks(blocksOf('- drain ^slowly\n- 2 ^2'))).toBe('drain 2 ^2')
})
