import type { Block, Inline, Item } from '../deck.ts'
import { toText } from '../inline.ts'
import { fenceHeights } from './fences.ts'
import { measureTable } from './table.ts'
import { countLines } from './text.ts'

/** A column: CSS pixels, and the size of its text. */
export interface Column {
  readonly width: number
  readonly size: number
}

/** Between the blocks of a slide, in pixels at 24 px text. */
const gap = 22

/** Height of blocks one under the other, in CSS pixels, as `blocks.css` draws them; an estimate on the safe side. */
export function heightOf(blocks: readonly Block[], column: Column): number {
  const gaps = Math.max(0, blocks.filter(({ kind }) => kind !== 'pause' && kind !== 'rule').length - 1)
  return blocks.reduce((sum, block) => sum + measure(block, column), 0) + (gaps * gap * column.size) / 24
}

/**
 * More items, rows or lines than any slide holds: how high the others are makes no difference, and asking for each
 * slide of a list that fills a thousand would take the square of its length.
 */
const most = 500

const known = new WeakMap<Block, Map<number, number>>()

/** Cutting asks for the same heights again and again: a block never changes, so each is measured once a column. */
function measure(block: Block, column: Column): number {
  const heights = known.get(block) ?? new Map<number, number>()
  known.set(block, heights)
  const key = column.width * 1000 + column.size
  const height = heights.get(key) ?? measureAnew(block, column)
  heights.set(key, height)
  return height
}

function measureAnew(block: Block, { width, size }: Column): number {
  switch (block.kind) {
    case 'paragraph':
      if (block.children.some(isPicture)) return 240
      return measureText(toText(block.children.slice(0, 10 * most)), { width, size })
    case 'heading':
      return countLines(toText(block.children), width / size) * size * 1.3
    case 'list':
      return measureList(block, { width, size })
    case 'table':
      return measureTable(block, width - 2, size * 0.94)
    case 'quote':
      return heightOf(block.blocks.slice(0, most), { width: width - size * 1.4, size: size * 1.4 })
    case 'callout':
      return measureCallout(block.blocks.slice(0, most), { width: width - size * 2, size: size * 0.92 })
    case 'footnote':
      return heightOf(block.blocks, { width: width - size, size: size * 0.78 })
    case 'code':
      return measureCode(block.text, { width, size })
    case 'fence':
      return fenceHeights[block.name]?.(block.data, { width, size }) ?? Number.POSITIVE_INFINITY
    default:
      return 0
  }
}

/** A picture from another host is never fetched: its words stand there. */
function isPicture(inline: Inline): boolean {
  return inline.kind === 'image' && !/^https?:/i.test(inline.path)
}

/** A line that begins with a dash names a source, in small letters. */
function measureText(text: string, { width, size }: Column): number {
  if (/^[—–] /.test(text)) return countLines(text, width / size / 0.78) * size * 1.1
  return countLines(text, width / size) * size * 1.5
}

function measureCallout(blocks: readonly Block[], column: Column): number {
  return blocks.reduce((sum, block) => sum + measure(block, column) + column.size * 0.3, column.size * 3.1)
}

function measureList({ items: all, start }: Extract<Block, { kind: 'list' }>, { width, size }: Column): number {
  const items = all.slice(0, most)
  const isChain = start === null && items.every(({ consequence }) => consequence)
  // A chain's items are boxes that step to the right, at most 4.4 em.
  const indent = isChain ? 7.6 : start === null ? 1.15 : 1.6
  const own = items.reduce((sum, item) => sum + measureItem(item, { width: width - indent * size, size }), 0)
  return own + (items.length - 1) * size * 0.5 + (isChain ? items.length * (size + 2) : 0)
}

function measureItem({ blocks, done }: Item, { width, size }: Column): number {
  const column = { width: done === undefined ? width : width - size * 1.3, size }
  return blocks.reduce((sum, block) => sum + measure(block, column) + size * 0.35, -size * 0.35)
}

function measureCode(text: string, { width, size }: Column): number {
  const columns = Math.floor((width - size * 2.2) / (size * 0.55))
  const lines = text.split('\n', most).reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsIn(line) / columns)), 0)
  return lines * size * 1.5 + size * 1.8
}

function columnsIn(line: string): number {
  return line.replaceAll('\t', '  ').length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0) * 0.7
}
