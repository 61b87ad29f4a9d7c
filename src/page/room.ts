import type { Block, Item } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'

/** Height of a block, in lines of text, in a column so many em wide. */
type Measure = (block: Block, width: number) => number

/** Lines of 28 px text that fit with some to spare, and the columns' widths in em at that size. */
const roomyLines = 10.5
const widths = { whole: 41, main: 22, side: 16 }

/** True when the blocks leave so much room that they may stand in larger text. An estimate, on the safe side. */
export function isRoomy(blocks: readonly Block[]): boolean {
  const isCallout = (block: Block) => block.kind === 'callout'
  const callouts = blocks.filter(isCallout)
  const others = blocks.filter((block) => !isCallout(block))
  const isSplit = callouts.length > 0 && others.length > 0
  const main = countLines(others, isSplit ? widths.main : widths.whole)
  return Math.max(main, countLines(callouts, isSplit ? widths.side : widths.whole)) <= roomyLines
}

/** Lines of text that leave a storyboard's frames as large as they are beside a source. */
const fewLines = 4

/** True when a slide has more than one living picture and a few lines: on paper it takes the pages it needs. */
export function isCrowded(blocks: readonly Block[]): boolean {
  const isPicture = (block: Block) => block.kind === 'fence' && ['diagram', 'mermaid'].includes(block.name)
  const others = blocks.filter((block) => !isPicture(block))
  if (others.length === blocks.length) return false
  const isAlone = others.length === blocks.length - 1 && !others.some(({ kind }) => kind === 'callout')
  return !isAlone || countLines(others, widths.whole) > fewLines
}

function countLines(blocks: readonly Block[], width: number): number {
  return blocks.reduce((sum, block) => sum + measure(block, width) + 0.6, 0)
}

/** Blocks whose height cannot be told from their words, such as pictures and living diagrams, leave no room. */
const measure: Measure = (block, width) => {
  switch (block.kind) {
    case 'paragraph':
      return block.children.some(({ kind }) => kind === 'image')
        ? Number.POSITIVE_INFINITY
        : linesOf(toText(block.children), width)
    case 'heading':
      return 1.2
    case 'list':
      return block.items.reduce((sum, item) => sum + measureItem(item, width - 2), 0)
    case 'table':
      return measureTable(block, width)
    case 'quote':
      return countLines(block.blocks, width / 1.4) * 1.3
    case 'callout':
      return countLines(block.blocks, width) + 1.4
    case 'footnote':
      return countLines(block.blocks, width / 0.78) * 0.78
    case 'fence':
      return measureFence(block, width)
    case 'rule':
    case 'pause':
      return 0
    default:
      return Number.POSITIVE_INFINITY
  }
}

function measureItem(item: Item, width: number): number {
  return countLines(item.blocks, width) + (item.consequence ? 0.6 : 0)
}

function measureTable({ header, rows }: Extract<Block, { kind: 'table' }>, width: number): number {
  const cell = width / Math.max(1, header.length) - 1.6
  return [header, ...rows].reduce(
    (sum, row) => sum + Math.max(1, ...row.map((inlines) => linesOf(toText(inlines), cell))) + 0.7,
    0,
  )
}

function measureFence({ name, data }: Extract<Block, { kind: 'fence' }>, width: number): number {
  if (name !== 'stats' && name !== 'flow') return Number.POSITIVE_INFINITY
  const items = Array.isArray(data) ? data.length : 1
  if (name === 'flow' && width < widths.whole) return items * 2.4
  return name === 'stats' ? Math.ceil(items / (width < widths.whole ? 3 : 5)) * 5 : 4.5
}

/** Lines that `text` fills: Hangul and Chinese letters are an em wide, others about half of it. */
function linesOf(text: string, width: number): number {
  const wide = text.match(/[\u1100-\uffdc]/gu)?.length ?? 0
  const ems = wide * 0.87 + (text.length - wide) * 0.52
  return Math.max(1, Math.ceil((ems * 1.06) / width))
}
