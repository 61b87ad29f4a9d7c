import type { Block, Inline } from './deck.ts'
import { maybeFacts } from './facts.ts'
import { fitsOpener, layOut } from './fit/layout.ts'
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
  const own = maybeFacts(opener.blocks)
  const [first, ...others] = slides
  const isNext = own === undefined && opener.blocks.length === 0 && first !== undefined && first.title.length === 0
  const next = isNext ? maybeFacts(first.blocks) : undefined
  if (first === undefined || next === undefined)
    return { slides: openShort(opener, slides), minutes: own?.minutes ?? null }
  const left = first.blocks.length > 1 ? [{ ...first, blocks: first.blocks.slice(1), notes: [] }] : []
  const moved = { ...opener, blocks: [next.block], notes: [...opener.notes, ...first.notes] }
  return { slides: openShort(moved, [...left, ...others]), minutes: next.minutes }
}

/** A session that has only a few short lines to say says them on its opener. */
function openShort(opener: Unnamed, slides: readonly Unnamed[]): Unnamed[] {
  // The only piece of a session needs no title of its own.
  const [only, ...others] = slides.length === 1 ? slides : joinCrumbs(takeTitles(slides))
  const blocks = [...opener.blocks, ...(only?.blocks ?? [])]
  if (
    only === undefined ||
    others.length > 0 ||
    only.title.length > 0 ||
    only.continues === true ||
    !isShort(opener, blocks)
  ) {
    return [...splitOpening(opener), ...slides]
  }
  return splitOpening({ ...opener, blocks, notes: [...opener.notes, ...only.notes] })
}

/** Pieces of one line or two between blank lines stand together on a slide, as long as they leave it half empty. */
export function joinCrumbs(slides: readonly Unnamed[]): Unnamed[] {
  const joined: Unnamed[] = []
  for (const slide of slides) {
    const last = joined.at(-1)
    const blocks = [...(last?.blocks ?? []), ...slide.blocks]
    if (last !== undefined && isCrumb(slide) && slide.joins && isCrumb(last) && layOut(blocks, 24) <= 260) {
      joined[joined.length - 1] = { ...last, blocks, notes: [...last.notes, ...slide.notes] }
    } else joined.push(slide)
  }
  return joined
}

function isCrumb({ kind, title }: Unnamed): boolean {
  return kind === 'content' && title.length === 0
}

/** An opener with more than a few short lines hands them to a slide of their own. */
export function splitOpening(given: Unnamed): Unnamed[] {
  const facts = maybeFacts(given.blocks)
  const kept = facts === undefined ? [] : [facts.block]
  const blocks = given.blocks.slice(kept.length)
  if (isShort(given, [...kept, ...blocks])) return [{ ...given, blocks: [...kept, ...blocks] }]
  const at = blocks[0]?.at ?? given.at
  const idFrom = toText(given.title) || given.idFrom
  return [
    { ...given, blocks: kept },
    { kind: 'content', setId: undefined, idFrom, joins: false, title: [], blocks, notes: [], at },
  ]
}

function isShort({ title }: Unnamed, blocks: readonly Block[]): boolean {
  const isLittle = blocks.length <= 3 && textOfBlocks(blocks).length <= 220
  return isLittle && blocks.every(isPlain) && fitsOpener(title, blocks)
}

/** Words and numbers; a drawing, code or a table wants a slide. */
function isPlain(block: Block): boolean {
  if (block.kind === 'list') return block.items.length <= 4 && block.items.every((item) => item.blocks.every(isPlain))
  if (block.kind === 'quote' || block.kind === 'callout') return block.blocks.every(isPlain)
  return block.kind === 'paragraph' || (block.kind === 'fence' && block.name === 'stats')
}

/** Gives slides without a heading that begin with a line for a title that title. */
export function takeTitles(slides: readonly Unnamed[]): Unnamed[] {
  return slides.map((slide) => {
    const taken = isCrumb(slide) ? takeTitle(slide) : slide
    return taken === slide ? slide : { ...taken, idFrom: toText(taken.title) }
  })
}

/** A slide without a title continues the one before, unless that is the opener. */
export function titleSlides(slides: readonly Unnamed[]): Unnamed[] {
  return slides.map((slide, index) =>
    isCrumb(slide) && slides[index - 1]?.kind === 'content' ? { ...slide, continues: true } : slide,
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
