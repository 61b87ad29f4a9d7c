import type { Block, Inline, Item } from '../deck.ts'
import { toText } from '../inline.ts'
import { cutInlines, sentences, words } from './inlines.ts'

/** What stays and what goes on. */
export type Halves<T> = readonly [T, T]
type Fits<T> = (head: T) => boolean
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Cuts blocks so that as many as possible stay and no heading stays without what it heads; undefined when none can. */
export function cutBlocks(
  blocks: readonly Block[],
  fits: Fits<readonly Block[]>,
): Halves<readonly Block[]> | undefined {
  const whole = countFitting(blocks.length, (count) => fits(blocks.slice(0, count)))
  const next = blocks[whole]
  if (next === undefined) return [blocks, []]
  const stays = blocks.slice(0, whole)
  const halves = cutBlock(next, (head) => fits([...stays, head]), stays.length > 0)
  if (halves !== undefined)
    return [
      [...stays, halves[0]],
      [halves[1], ...blocks.slice(whole + 1)],
    ]
  const kept = stays.findLastIndex((block) => !isLeadIn(block)) + 1
  return kept === 0 ? undefined : [blocks.slice(0, kept), blocks.slice(kept)]
}

/** True for what only announces the next block. */
function isLeadIn(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'pause' || block.kind === 'rule') return true
  const last = block.kind === 'paragraph' ? block.children.at(-1) : undefined
  return last?.kind === 'text' && /[:：]\s*$/.test(last.text)
}

/** The largest count for which `fits` holds, found in steps that double; 0 when one is too many. */
function countFitting(total: number, fits: (count: number) => boolean): number {
  let low = 0
  let step = 1
  while (low + step <= total && fits(low + step)) {
    low += step
    step *= 2
  }
  for (; step >= 1; step = Math.floor(step / 2)) {
    if (low + step <= total && fits(low + step)) low += step
  }
  return low
}

/** Cuts one block; `isAfter` says that others stand before it, so that it may as well move as a whole. */
function cutBlock(block: Block, fits: Fits<Block>, isAfter: boolean): Halves<Block> | undefined {
  switch (block.kind) {
    case 'list':
      return cutList(block, fits, isAfter)
    case 'table':
      return cutTable(block, fits, isAfter)
    case 'code':
      return cutCode(block, fits, isAfter)
    case 'paragraph':
      return cutParagraph(block, fits, isAfter)
    case 'quote':
    case 'callout':
    case 'footnote': {
      const halves = cutBlocks(block.blocks, (blocks) => fits({ ...block, blocks }))
      if (halves === undefined || halves[1].length === 0) return undefined
      return [
        { ...block, blocks: halves[0] },
        { ...block, at: halves[1][0]?.at ?? block.at, blocks: halves[1] },
      ]
    }
    default:
      return undefined
  }
}

/** How many of `total` stay when `count` fit: never one alone on either side of the cut, as far as that can be. */
function withoutOrphan(count: number, total: number, isAfter: boolean): number {
  const kept = total - count === 1 && count > 2 ? count - 1 : count
  return kept === 1 && isAfter && total > 2 ? 0 : kept
}

function cutList(block: Of<'list'>, fits: Fits<Block>, isAfter: boolean): Halves<Block> | undefined {
  const { items, start } = block
  const fitting = countFitting(items.length, (count) => fits({ ...block, items: items.slice(0, count) }))
  const count = withoutOrphan(fitting, items.length, isAfter)
  if (count > 0) return [{ ...block, items: items.slice(0, count) }, restOf(block, items.slice(count), count)]
  const [first, ...others] = items
  if (first === undefined || isAfter) return undefined
  const halves = cutBlocks(first.blocks, (blocks) => fits({ ...block, items: [{ ...first, blocks }] }))
  if (halves === undefined || halves[1].length === 0) return undefined
  const blocks = withLead(first, halves[1])
  // A first line that fills the slide alone is not said again: nothing would ever stand under it.
  const rest = { ...first, blocks: halves[0].length > 1 ? blocks : halves[1] }
  const at = halves[1][0]?.at ?? block.at
  return [
    { ...block, items: [{ ...first, blocks: halves[0] }] },
    { ...block, at, start, items: [rest, ...others] },
  ]
}

/** What goes on under an item stands under its first line again, as rows stand under their header. */
function withLead({ blocks: [lead] }: Item, rest: readonly Block[]): readonly Block[] {
  const repeats = lead?.kind === 'paragraph' && rest[0]?.kind === 'list'
  return repeats ? [lead, ...rest] : rest
}

function restOf(block: Of<'list'>, items: readonly Item[], count: number): Block {
  const at = items[0]?.blocks[0]?.at ?? block.at
  return { ...block, at, start: block.start === null ? null : block.start + count, items }
}

function cutTable(block: Of<'table'>, fits: Fits<Block>, isAfter: boolean): Halves<Block> | undefined {
  const { rows, at } = block
  const fitting = countFitting(rows.length, (count) => fits({ ...block, rows: rows.slice(0, count) }))
  const count = withoutOrphan(fitting, rows.length, isAfter)
  if (count === 0) return undefined
  return [
    { ...block, rows: rows.slice(0, count) },
    { ...block, at: { ...at, line: at.line + count }, rows: rows.slice(count) },
  ]
}

/** Code is cut at a blank line, if there is one in the last third. */
function cutCode(block: Of<'code'>, fits: Fits<Block>, isAfter: boolean): Halves<Block> | undefined {
  const lines = block.text.split('\n')
  const upTo = (count: number) => ({ ...block, text: lines.slice(0, count).join('\n') })
  const fitting = countFitting(lines.length, (count) => fits(upTo(count)))
  const count = Math.min(fitting, lines.length - 2)
  if (count < (isAfter ? 4 : 1)) return undefined
  const blank = lines.slice(0, count + 1).findLastIndex((line) => line.trim() === '')
  const cut = blank > (count * 2) / 3 ? blank : count
  const at = { ...block.at, line: block.at.line + cut }
  const rest = lines.slice(cut)
  return [upTo(cut), { ...block, at, text: rest.slice(rest[0]?.trim() === '' ? 1 : 0).join('\n') }]
}

/** Prose is cut between sentences, and a sentence that fills a slide between words. */
function cutParagraph(block: Of<'paragraph'>, fits: Fits<Block>, isAfter: boolean): Halves<Block> | undefined {
  const [near, rest] = cutNear(block.children)
  const cutBy = (pattern: RegExp): Halves<Block> | undefined => {
    const pieces = cutInlines(near, pattern)
    const upTo = (count: number): Block => ({ ...block, children: join(pieces.slice(0, count)) })
    const count = countFitting(pieces.length, (some) => fits(upTo(some)))
    if (count === 0 || (count === pieces.length && rest.length === 0)) return undefined
    return [upTo(count), { ...block, children: join([...pieces.slice(count), rest]) }]
  }
  return cutBy(sentences) ?? (isAfter ? undefined : cutBy(words))
}

/** Letters that no slide holds: what is further away is not looked at for a cut. */
const far = 5000

/** Content up to about `far` letters, and the rest. */
function cutNear(children: readonly Inline[]): readonly [readonly Inline[], readonly Inline[]] {
  let length = 0
  for (const [index, inline] of children.entries()) {
    const text = toText([inline])
    if (length + text.length > far && inline.kind === 'text') {
      const at = inline.text.indexOf(' ', far - length) + 1
      if (at > 0) {
        const [head, tail] = [inline.text.slice(0, at), inline.text.slice(at)]
        const rest = tail === '' ? [] : [{ kind: 'text', text: tail } as const]
        return [
          [...children.slice(0, index), { kind: 'text', text: head }],
          [...rest, ...children.slice(index + 1)],
        ]
      }
    }
    length += text.length
  }
  return [children, []]
}

/** Pieces as one line of content; texts that touch are one text, so that the rest is not in crumbs at the next cut. */
function join(pieces: readonly (readonly Inline[])[]): readonly Inline[] {
  const joined: Inline[] = []
  let texts: string[] = []
  const close = () => {
    if (texts.length > 0) joined.push({ kind: 'text', text: texts.join('') })
    texts = []
  }
  for (const inline of pieces.flat()) {
    if (inline.kind === 'text') texts.push(inline.text)
    else {
      close()
      joined.push(inline)
    }
  }
  close()
  return joined
}
