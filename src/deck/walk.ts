import type { Block, Inline, Json, Session } from './deck.ts'
import { findInlines, toText } from './inline.ts'

/** The inline content that stands directly in a block, line by line. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.children]
  if (block.kind === 'details') return [block.summary]
  return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : []
}

/** The blocks inside a block. */
export function insideOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks)
  return 'blocks' in block ? block.blocks : []
}

/** These blocks and every one inside them. */
export function findBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...findBlocks(insideOf(block))])
}

/** Every inline in these blocks, however deep. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => [...linesOf(block).flatMap(findInlines), ...inlinesOf(insideOf(block))])
}

/** Every inline of a deck that the public document shows or the presenter reads. */
export function inlinesOfDeck(sessions: readonly Session[]): Inline[] {
  return sessions.flatMap(({ slides }) =>
    slides.flatMap(({ title, blocks, notes }) => [...findInlines(title), ...inlinesOf(blocks), ...inlinesOf(notes)]),
  )
}

/** The words of blocks, separated by spaces. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      [...linesOf(block).map(toText), ownText(block), textOfBlocks(insideOf(block))].filter(Boolean).join(' '),
    )
    .join(' ')
}

function ownText(block: Block): string {
  if (block.kind === 'code') return block.text
  return block.kind === 'fence' ? textOfJson(block.data) : ''
}

function textOfJson(data: Json): string {
  if (data === null || typeof data !== 'object') return typeof data === 'string' ? data : ''
  return Object.values(data).map(textOfJson).join(' ')
}
