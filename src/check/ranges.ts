import type { Block, Deck, Slide } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'
import type { Position } from '../deck/problem.ts'
import { insideOf, textOfBlocks } from '../deck/walk.ts'

/** Lines of the notes, from 1, that belong to a slide and to those that continue it. */
export interface Range {
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
}

/** The lines of each titled slide, in the order of the notes. */
export function findRanges(deck: Deck, lines: number): Range[] {
  const slides = deck.sessions.flatMap((session) => session.slides)
  const starts: { ids: string[]; from: number }[] = []
  for (const [index, slide] of slides.entries()) {
    const { id, at } = slide
    if (index > 0 && isContinued(slide)) starts.at(-1)?.ids.push(id)
    // What stands before the first heading belongs to the title slide.
    else starts.push({ ids: [id], from: index === 0 ? 1 : at.line })
  }
  const sorted = starts.toSorted((a, b) => a.from - b.from)
  return sorted.map((start, index) => ({ ...start, to: (sorted[index + 1]?.from ?? lines + 1) - 1 }))
}

/** Whether a slide goes on with the one before it, under its title or without one. */
export function isContinued(slide: Slide & { readonly continues?: boolean }): boolean {
  return slide.continues === true || slide.title.length === 0
}

/** Where words that a slide shows stand in the notes: their innermost block's place, or the slide's. */
export function findShown(slide: Slide, text: string): Position {
  const sought = toLetters(text).slice(0, 40)
  if (sought === '' || toLetters(toText(slide.title)).includes(sought)) return slide.at
  return maybeBlock(slide.blocks, sought)?.at ?? slide.at
}

function maybeBlock(blocks: readonly Block[], sought: string): Block | undefined {
  const block = blocks.find((one) => toLetters(textOfBlocks([one])).includes(sought))
  return block === undefined ? undefined : (maybeBlock(insideOf(block), sought) ?? block)
}

function toLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
