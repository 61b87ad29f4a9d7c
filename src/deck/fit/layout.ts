import { columnsOf } from '../columns.ts'
import type { Block, Inline } from '../deck.ts'
import { toText } from '../inline.ts'
import { heightOf } from './height.ts'
import { countLines } from './text.ts'

/** A slide of 720 pixels leaves so many for its blocks under a title of one line; columns as in `slides.css`. */
const room = 535
const widths = { whole: 1152, prose: 880, main: 628, side: 483, tile: 565, opener: 696 }

/** Height that the blocks of a slide take, in CSS pixels: callouts stand in a second column beside other blocks. */
export function layOut(blocks: readonly Block[], size: number): number {
  const callouts = blocks.filter(({ kind }) => kind === 'callout')
  const others = blocks.filter(({ kind }) => kind !== 'callout')
  if (callouts.length === 0) {
    return heightOf(others, { width: isProse(blocks) ? widths.prose : widths.whole, size })
  }
  if (others.length > 0) {
    const main = heightOf(others, { width: widths.main, size })
    return Math.max(main, heightOf(callouts, { width: widths.side, size }))
  }
  if (callouts.length === 1) return heightOf(callouts, { width: widths.whole, size })
  const rows = callouts.flatMap((_, index) => (index % 2 === 0 ? [callouts.slice(index, index + 2)] : []))
  return rows.reduce(
    (sum, row) => sum + 22 + Math.max(...row.map((callout) => heightOf([callout], { width: widths.tile, size }))),
    -22,
  )
}

/** True when an opener or the title slide has room for these blocks under its title, as in `slides.css`. */
export function fitsOpener(title: readonly Inline[], blocks: readonly Block[]): boolean {
  const [size, height] = isLongTitle(title) ? [34, 41] : [56, 67]
  const titleHeight = countLines(toText(title), widths.opener / size) * height
  return heightOf(blocks, { width: widths.opener, size: 25 }) <= 400 - titleHeight
}

/** True for paragraphs that fill more than a few lines: they are set in lines short enough to read. */
export function isProse(blocks: readonly Block[]): boolean {
  const isPlain = blocks.every(
    (block) =>
      block.kind === 'footnote' ||
      (block.kind === 'paragraph' && !block.children.some(({ kind }) => kind === 'image' || kind === 'break')),
  )
  return isPlain && heightOf(blocks, { width: widths.whole, size: 24 }) > 36 * 4.5
}

/** Pixels that a title leaves for blocks. */
export function roomUnder(title: readonly Inline[]): number {
  const [size, height] = isLongTitle(title) ? [28, 34] : [40, 49]
  return room + 49 - countLines(toText(title), widths.whole / size) * height
}

/** True for a title that is set smaller, so that it takes no more than three lines. */
export function isLongTitle(title: readonly Inline[]): boolean {
  return columnsOf(toText(title)) > 84
}
