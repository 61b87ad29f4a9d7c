import type { Block, Inline } from './deck.ts'
import { maybeFacts } from './facts.ts'
import { toText } from './inline.ts'
import type { Unnamed } from './slide-reader.ts'
import { textOfBlocks } from './walk.ts'

/** A session's slides, and the minutes that its own hours give. */
export interface Opened {
  readonly slides: readonly Unnamed[]
  readonly minutes: number | null
}

/** Puts who speaks and when, if the notes begin with it, on the opener, and what is too much for it on a slide. */
export function openSession(opener: Unnamed, slides: readonly Unnamed[]): Opened {
  const [first, ...others] = slides
  const own = maybeFacts(opener.blocks)
  if (own !== undefined) {
    const moved = { ...opener, blocks: [own.block, ...opener.blocks.slice(1)] }
    return { slides: [...splitOpening(moved), ...slides], minutes: own.minutes }
  }
  const isNext = opener.blocks.length === 0 && first !== undefined && first.title.length === 0
  const next = isNext ? maybeFacts(first.blocks) : undefined
  if (first === undefined || next === undefined) return { slides: [...splitOpening(opener), ...slides], minutes: null }
  const rest = { ...first, blocks: first.blocks.slice(1) }
  const keeps = rest.blocks.length > 0
  const moved = { ...opener, blocks: [next.block], notes: [...opener.notes, ...(keeps ? [] : first.notes)] }
  return { slides: [moved, ...(keeps ? [rest] : []), ...others], minutes: next.minutes }
}

/** An opener with more than a few short lines hands them to a slide of their own. */
export function splitOpening(slide: Unnamed): Unnamed[] {
  if (isShort(slide.blocks)) return [slide]
  const [first] = slide.blocks
  const facts = first === undefined ? undefined : maybeFacts([first])
  const kept = facts === undefined ? [] : [facts.block]
  const blocks = slide.blocks.slice(kept.length)
  const at = blocks[0]?.at ?? slide.at
  const idFrom = toText(slide.title) || slide.idFrom
  return [
    { ...slide, blocks: kept },
    { kind: 'content', setId: undefined, idFrom, title: [], blocks, notes: [], at },
  ]
}

function isShort(blocks: readonly Block[]): boolean {
  const isPlain = blocks.every(
    (block) => block.kind === 'paragraph' || (block.kind === 'list' && block.items.length <= 4),
  )
  return isPlain && blocks.length <= 3 && textOfBlocks(blocks).length <= 220
}

/** Slides without a heading: one that begins with a line for a title takes it, the others continue those before. */
export function titleSlides(slides: readonly Unnamed[]): Unnamed[] {
  const titled = slides.map((slide) => {
    const taken = slide.kind === 'content' && slide.title.length === 0 ? takeTitle(slide) : slide
    return taken === slide ? slide : { ...taken, idFrom: toText(taken.title) }
  })
  return titled.map((slide, index) =>
    slide.kind === 'content' && slide.title.length === 0 && titled[index - 1]?.kind === 'content'
      ? { ...slide, continues: true }
      : slide,
  )
}

/** A short line is a title when what follows hangs on it: items, a table, code, or lines under a bold one. */
function takeTitle(slide: Unnamed): Unnamed {
  const [first, second, ...rest] = slide.blocks
  if (first?.kind === 'paragraph' && second !== undefined && isTitle(first.children)) {
    const isLed = ['list', 'table', 'code', 'quote', 'fence'].includes(second.kind)
    return isLed ? { ...slide, title: first.children, blocks: [second, ...rest] } : slide
  }
  if (first?.kind !== 'list' || first.start !== null) return slide
  const [item, ...items] = first.items
  const [lead, ...below] = item?.blocks ?? []
  if (
    item === undefined ||
    lead?.kind !== 'paragraph' ||
    item.consequence ||
    item.question ||
    item.done !== undefined
  ) {
    return slide
  }
  const others = [...(second === undefined ? [] : [second]), ...rest]
  const bold = lead.children.length === 1 && lead.children[0]?.kind === 'strong' ? lead.children[0].children : undefined
  if (bold !== undefined && below.length === 0 && items.length > 0) {
    return { ...slide, title: bold, blocks: [{ ...first, items }, ...others] }
  }
  // The line stands alone over what follows from it.
  if (items.length > 0 || below.length === 0 || !isTitle(lead.children)) return slide
  return { ...slide, title: lead.children, blocks: [...below, ...others] }
}

function isTitle(line: readonly Inline[]): boolean {
  const text = toText(line)
  return (
    text.length > 0 && text.length <= 40 && !/[.;!?…]$|[,\n]/.test(text) && !line.some(({ kind }) => kind === 'image')
  )
}
