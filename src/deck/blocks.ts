import type { Tokens } from 'marked'
import { toCalloutName, withTitle } from './callouts.ts'
import { readComment, readRemoved } from './comments.ts'
import type { Block, Item } from './deck.ts'
import type { FootnoteToken } from './extensions.ts'
import { followsBroken, maybeJoined, readCode, toCode } from './fences.ts'
import { cleanHtml } from './html/clean.ts'
import { maybeComment } from './html/comment.ts'
import { type DetailsToken, isDetails } from './html/details.ts'
import { toHtmlBlocks } from './html/tree.ts'
import { toInlines } from './inline.ts'
import type { Kinds } from './kinds.ts'
import { type Placed, place } from './markdown.ts'
import { type Entry, toItems } from './nest.ts'
import { maybeArrow } from './pieces.ts'
import { adviseName, type Position, type Report } from './problem.ts'
import type { BlockReader, Reading } from './reading.ts'
import { findFrom, type Source } from './source.ts'
import { readTable } from './tables.ts'

/** A reader over one source. `onNotes` takes the blocks of each speaker-note comment. */
export function toBlockReader(
  source: Source,
  kinds: Kinds,
  report: Report,
  onNotes: (notes: Block[]) => void,
): BlockReader {
  const reading: Reading = {
    ...{ source, kinds, report, onNotes, commentsAround: 0 },
    read: (tokens) => readBlocks(reading, tokens),
    readInlines: (tokens, at) =>
      toInlines(tokens, {
        onComment: (comment) => readComment(reading, comment, at),
        find: (raw) => findFrom(source, at, raw),
        onClean: (removed, at) => readRemoved(reading, removed, at),
      }),
  }
  return reading
}

function readBlocks(reading: Reading, tokens: readonly Placed[]): Block[] {
  const blocks: Block[] = []
  for (const placed of tokens) {
    const joined = maybeJoined(reading, blocks.at(-1), placed)
    if (joined !== undefined) blocks[blocks.length - 1] = joined
    else if (followsBroken(reading, blocks.at(-1), placed)) blocks.push(toCode(placed))
    else blocks.push(...readBlock(reading, placed))
  }
  return blocks
}

function readBlock(reading: Reading, { token, at }: Placed): Block[] {
  if (isDetails(token)) return [readDetails(reading, token, at)]
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'hr':
      return [{ kind: 'rule', at }]
    case 'heading':
      return [{ kind: 'heading', at, level: token.depth, children: reading.readInlines(token.tokens ?? [], at) }]
    case 'code':
      return [readCode(reading, token as Tokens.Code, at)]
    case 'list':
      return [readList(reading, token as Tokens.List, at)]
    case 'table':
      return [readTable(reading, token as Tokens.Table, at)]
    case 'blockquote':
      return [readQuote(reading, token as Tokens.Blockquote, at)]
    case 'footnote':
      return [readFootnote(reading, token as FootnoteToken, at)]
    case 'html':
      return readHtml(reading, token as Tokens.HTML, at)
    default:
      return readParagraph(reading, token as Tokens.Paragraph, at)
  }
}

function readParagraph(reading: Reading, token: Tokens.Paragraph | Tokens.Text, at: Position): Block[] {
  if (token.raw.trim() === '. . .') return [{ kind: 'pause', at }]
  const children = reading.readInlines(token.tokens ?? [token], at)
  return children.length === 0 ? [] : [{ kind: 'paragraph', at, children }]
}

function readHtml(reading: Reading, token: Tokens.HTML, at: Position): Block[] {
  const comment = maybeComment(token.raw)
  if (comment === undefined) return readHtmlText(reading, token.raw, at)
  readComment(reading, comment, at)
  return []
}

function readHtmlText(reading: Reading, raw: string, at: Position): Block[] {
  const { html, ...removed } = cleanHtml(raw)
  readRemoved(reading, removed, at)
  return toHtmlBlocks(html, at)
}

function readDetails(reading: Reading, { opening, tokens }: DetailsToken, at: Position): Block {
  const [empty] = readHtmlText(reading, `${opening}</details>`, at)
  const firstLine = at.line + opening.split('\n').length - 1
  const blocks = reading.read(place(tokens, firstLine, reading.source))
  return empty?.kind === 'details' ? { ...empty, blocks } : { kind: 'details', at, open: true, summary: [], blocks }
}

function readList(reading: Reading, token: Tokens.List, at: Position): Block {
  const placed = place(token.items, at.line, reading.source)
  const entries = placed.map((item) => readItem(reading, item as Placed<Tokens.ListItem>))
  return { kind: 'list', at, start: token.ordered ? Number(token.start) : null, items: toItems(entries) }
}

function readItem({ read, source }: Reading, { token, at }: Placed<Tokens.ListItem>): Entry {
  const blocks = read(place(token.tokens, at.line, source))
  const [first, ...rest] = blocks
  const arrow = first?.kind === 'paragraph' ? maybeArrow(first.children) : undefined
  const item: Item = {
    blocks: first?.kind === 'paragraph' && arrow ? [{ ...first, children: arrow.children }, ...rest] : blocks,
    consequence: arrow !== undefined,
    ...(token.task ? { done: token.checked === true } : {}),
  }
  return { item, at, level: arrow?.strokes ?? -1 }
}

function readQuote({ source, kinds, report, read }: Reading, token: Tokens.Blockquote, at: Position): Block {
  const children = place(token.tokens, at.line, source)
  const [, name, title = ''] = /^\[!([^\]\n]+)\][+-]?[ \t]*([^\n]*)/.exec(token.text) ?? []
  if (name === undefined) return { kind: 'quote', at, blocks: read(children) }
  const known = toCalloutName(name, kinds.callouts)
  if (known !== undefined) {
    const blocks = read(withoutMark(children, title === '' ? 1 : 0))
    return { kind: 'callout', at, name: known, blocks: title === '' ? blocks : withTitle(blocks) }
  }
  report.warning(at, `there is no callout “${name}”`, adviseName(name.toUpperCase(), kinds.callouts), 'blocks')
  return { kind: 'quote', at, blocks: read(children) }
}

/** The children of a callout without the `[!NAME]` that begins their first paragraph; so many lines down words follow. */
function withoutMark([first, ...rest]: readonly Placed[], down: number): Placed[] {
  const [text, ...others] = first?.token.type === 'paragraph' ? ((first.token as Tokens.Paragraph).tokens ?? []) : []
  if (first === undefined || text?.type !== 'text') return first === undefined ? [] : [first, ...rest]
  const kept = text.text.replace(/^\[![^\]\n]+\][+-]?[ \t]*\n?/, '')
  const tokens = kept === '' ? others : [{ ...text, text: kept }, ...others]
  const at = { ...first.at, line: first.at.line + down }
  return [{ at, token: { ...first.token, tokens } }, ...rest]
}

function readFootnote({ read, source }: Reading, { label, tokens = [] }: FootnoteToken, at: Position): Block {
  return { kind: 'footnote', at, label, blocks: read(place(tokens, at.line, source)) }
}
