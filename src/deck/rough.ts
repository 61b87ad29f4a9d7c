import type { Block, Inline, Item } from './deck.ts'
import { isWrapped, toLines } from './lines.ts'
import { type Entry, toList } from './nest.ts'
import { cutAtArrows, type Piece, toSigns } from './pieces.ts'
import type { Position } from './problem.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/**
 * Reads what people type in place of lists: arrows and dashes at the depth of their strokes become items under what
 * they follow from, lines that end early become items of their own, runs of question marks become open questions.
 */
export function toSlideBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return readList(block)
    return block.kind === 'paragraph' ? [readParagraph(block)] : [block]
  })
}

/** Items that nobody filled in are left out. */
function readList(block: Extract<Block, { kind: 'list' }>): Block[] {
  const items = block.items.filter(({ blocks }) => blocks.length > 0).map(readItem)
  return items.length === 0 ? [] : [{ ...block, items }]
}

function readParagraph(block: Paragraph): Block {
  const lines = toLines(block.children)
  const pieces = toPieces(lines, block.at)
  const isMarked = pieces.some(({ level }) => level > 0)
  if (isMarked || (lines.length > 1 && !isProse(block.children, lines))) return toList(pieces.map(toEntry))
  const children = toSigns(block.children)
  const asked = maybeQuestion(children)
  if (asked === undefined) return { ...block, children }
  return { kind: 'callout', at: block.at, name: 'QUESTION', blocks: [{ ...block, children: asked }] }
}

function toPieces(lines: readonly (readonly Inline[])[], { line, column }: Position): Piece[] {
  return lines.flatMap((children, index) => cutAtArrows(children, { line: line + index, column }))
}

/** A paragraph is prose when its lines were broken by an editor, or by the author on purpose, or are HTML. */
function isProse(children: readonly Inline[], lines: readonly (readonly Inline[])[]): boolean {
  if (children[0]?.kind === 'text' && /^<[a-z/]/i.test(children[0].text)) return true
  return children.some(({ kind }) => kind === 'break' || kind === 'image') || isWrapped(lines)
}

function toEntry({ children, at, level, consequence }: Piece): Entry {
  const asked = maybeQuestion(children)
  const item: Item = {
    blocks: [{ kind: 'paragraph', at, children: asked ?? children }],
    consequence,
    ...(asked === undefined ? {} : { question: true }),
  }
  return { item, at, level }
}

/** An item's lines: those with a mark stand under the first, those without go on with the line before. */
function readItem(item: Item): Item {
  const [first, ...rest] = item.blocks
  const deeper = rest.flatMap((block) => (block.kind === 'list' ? readList(block) : [block]))
  if (first?.kind !== 'paragraph') return { ...item, blocks: [...(first ? toSlideBlocks([first]) : []), ...deeper] }
  const [lead, ...below] = joinUnmarked(toPieces(toLines(first.children), first.at))
  const own = below.length === 0 || lead === undefined ? toSigns(first.children) : lead.children
  const asked = maybeQuestion(own)
  return {
    ...item,
    blocks: [
      { ...first, children: asked ?? own },
      ...(below.length === 0 ? [] : [toList(below.map(toEntry))]),
      ...deeper,
    ],
    ...(asked === undefined ? {} : { question: true }),
  }
}

function joinUnmarked(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last === undefined || piece.level > 0) joined.push(piece)
    else {
      const children = [...last.children, { kind: 'text', text: '\n' } as const, ...piece.children]
      joined[joined.length - 1] = { ...last, children }
    }
  }
  return joined
}

/** A run of question marks as one, or undefined where there is no run. */
function maybeQuestion(children: readonly Inline[]): readonly Inline[] | undefined {
  const hasRun = children.some((inline) => inline.kind === 'text' && /[?？]{2}/.test(inline.text))
  if (!hasRun) return undefined
  return children.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[ \t]*[?？]{2,}/g, '?') } : inline,
  )
}
