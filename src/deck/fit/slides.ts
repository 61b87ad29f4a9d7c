import { columnsOf } from '../columns.ts'
import type { Block, Inline } from '../deck.ts'
import { toText } from '../inline.ts'
import type { Unnamed } from '../slide-reader.ts'
import { inlinesOf } from '../walk.ts'
import { cutBlocks } from './cut.ts'
import { cutInlines } from './inlines.ts'
import { layOut, roomUnder } from './layout.ts'
import { cutColumns } from './table.ts'

/** Size of a slide's text in CSS pixels: what does not fit at this size goes on to another slide. */
const size = 24
/** Columns of the longest title; what follows is text. */
const longestTitle = 160

/** A slide, or as many as its blocks need: each shows whole sentences, items, rows or lines under the same title. */
export function fitSlide(slide: Unnamed): Unnamed[] {
  if (slide.kind !== 'content') return [slide]
  const blocks = slide.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'table' ? cutColumns(block) : [block],
  )
  const pages = toPages(blocks, roomUnder(slide.title))
  return pages.map((page, index) => {
    if (index === 0) return { ...slide, blocks: page }
    return { ...slide, blocks: page, notes: [], continues: true, at: page[0]?.at ?? slide.at }
  })
}

/** Pages as full as each other: the smallest room that needs no more pages than the whole one. */
function toPages(blocks: readonly Block[], room: number): (readonly Block[])[] {
  const pages = paginate(blocks, room)
  // Beyond this many nobody sees that the last is emptier, and trying costs time.
  if (pages.length < 2 || pages.length > 12) return pages
  let best = pages
  for (let low = room * 0.4, high = room, tries = 0; tries < 6; tries += 1) {
    const middle = (low + high) / 2
    const tried = paginate(blocks, middle)
    if (tried.length <= pages.length && tried.every((page) => fits(page, room))) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

function paginate(blocks: readonly Block[], room: number): (readonly Block[])[] {
  const footnotes = blocks.filter(({ kind }) => kind === 'footnote')
  const withNotes = (page: readonly Block[]) => [...page, ...footnotesFor(page, footnotes)]
  const pages: (readonly Block[])[] = []
  let rest = blocks.filter(({ kind }) => kind !== 'footnote')
  // A drawing fills its slide; its author put beside it what belongs there.
  if (layOut(rest, size) === Number.POSITIVE_INFINITY) return [blocks]
  while (rest.length > 0) {
    const halves = cutBlocks(rest, (page) => fits(withNotes(page), room))
    const [page, left] = halves ?? [rest.slice(0, 1), rest.slice(1)]
    pages.push(withNotes(page))
    rest = left.slice(left[0]?.kind === 'pause' ? 1 : 0)
  }
  const shown = new Set(pages.flat())
  const left = footnotes.filter((footnote) => !shown.has(footnote))
  return pages.length === 0 || left.length > 0 ? [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...left]] : pages
}

function fits(blocks: readonly Block[], room: number): boolean {
  return layOut(blocks, size) <= room
}

function footnotesFor(page: readonly Block[], footnotes: readonly Block[]): readonly Block[] {
  if (footnotes.length === 0) return []
  const labels = inlinesOf(page).flatMap((inline) => (inline.kind === 'reference' ? [inline.label] : []))
  return footnotes.filter((block) => block.kind === 'footnote' && labels.includes(block.label))
}

/** A title that is a paragraph in truth keeps its first words, and the rest begins the slide's text. */
export function shortenTitle(slide: Unnamed): Unnamed {
  if (columnsOf(toText(slide.title)) <= longestTitle) return slide
  const clauses = cutInlines(slide.title, /[.!?:;,–—]\s+/g)
  const pieces = clauses.length > 1 ? clauses : cutInlines(slide.title, /\s+/g)
  const kept = countKept(pieces)
  if (kept === pieces.length) return slide
  const rest = { kind: 'paragraph', at: slide.at, children: pieces.slice(kept).flat() } as const
  return { ...slide, title: pieces.slice(0, kept).flat(), blocks: [rest, ...slide.blocks] }
}

function countKept(pieces: readonly (readonly Inline[])[]): number {
  let columns = 0
  const over = pieces.findIndex((piece) => {
    columns += columnsOf(toText(piece))
    return columns > longestTitle * 0.7
  })
  return Math.max(1, over)
}
