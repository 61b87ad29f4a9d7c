import type { Token, Tokens } from 'marked'
import { toCalloutName, withTitle } from './callouts.ts'
import { checkDefinitions } from './checks.ts'
import type { Block, Inline, Item, Json } from './deck.ts'
import type { FootnoteToken } from './extensions.ts'
import { isDirective } from './habits/directives.ts'
import { type Clean, cleanHtml } from './html/clean.ts'
import { maybeComment } from './html/comment.ts'
import { type DetailsToken, isDetails } from './html/details.ts'
import { toHtmlBlocks } from './html/tree.ts'
import { toInlines } from './inline.ts'
import { type Placed, parseInline, parseMarkdown, place } from './markdown.ts'
import { type Entry, toItems } from './nest.ts'
import { maybeArrow } from './pieces.ts'
import { adviseName, maybeNearest, type Position, type Report } from './problem.ts'
import { columnOf, findFrom, type Source } from './source.ts'

/** The body of a fence of ours: its lines with their places, and what follows the name. */
export interface Fence {
  readonly name: string
  readonly options: string
  readonly lines: readonly { readonly text: string; readonly at: Position }[]
  readonly at: Position
}

/** What the reader must know of blocks that go beyond Markdown; `page/blocks` has the tables. */
export interface Kinds {
  /** Reads a fence; undefined, with a problem reported, keeps it as code. */
  readonly fences: Readonly<Record<string, (fence: Fence, report: Report) => Json | undefined>>
  /** By a fence's name, the fences that may follow it and go on with it: what both hold together. */
  readonly sequels: Readonly<Record<string, Readonly<Record<string, Sequel>>>>
  /** Names of `> [!NAME]`, in capitals. */
  readonly callouts: readonly string[]
  readonly isCodeLanguage: (name: string) => boolean
}

/** Reads a fence that goes on with the one before it; undefined, with a problem reported, keeps it as code. */
export type Sequel = (before: Json, fence: Fence, report: Report) => Json | undefined

/** Reads tokens into blocks; comments become speaker notes. */
export interface BlockReader {
  read(tokens: readonly Placed[]): Block[]
  /** Inline content of one token, its comments put to the notes. */
  readInlines(tokens: readonly Token[], at: Position): Inline[]
}

/** A comment in a comment in … that is still read; beyond it is kept as it stands. */
const deepestComment = 4

/** A reader over one source. `onNotes` takes the blocks of each speaker-note comment. */
export function toBlockReader(
  source: Source,
  kinds: Kinds,
  report: Report,
  onNotes: (notes: Block[]) => void,
): BlockReader {
  const readInlines = (tokens: readonly Token[], at: Position) =>
    toInlines(tokens, {
      onComment: (comment) => readComment(comment, at),
      find: (raw) => findFrom(source, at, raw),
      onClean: readRemoved,
    })
  const read = (tokens: readonly Placed[]) => {
    const blocks: Block[] = []
    for (const placed of tokens) {
      const joined = maybeJoined(blocks.at(-1), placed)
      if (joined !== undefined) blocks[blocks.length - 1] = joined
      else if (followsBroken(blocks.at(-1), placed)) blocks.push(toCode(placed))
      else blocks.push(...readBlock(placed))
    }
    return blocks
  }

  let commentsAround = 0

  function readComment(comment: string, at: Position): void {
    if (/^\s*check:/.test(comment) || comment.trim() === '') return
    if (isDirective(comment)) {
      report.note(at, `left out: ${comment.trim()}`, 'It is a command to another tool.', 'other-tools')
      return
    }
    if (commentsAround >= deepestComment) {
      onNotes([{ kind: 'code', at, language: '', text: comment }])
      return
    }
    commentsAround += 1
    const blanks = /^(?:[ \t]*\n)*/.exec(comment)?.[0] ?? ''
    const firstLine = at.line + blanks.split('\n').length - 1
    const text = unindent(comment.slice(blanks.length).trimEnd())
    const tokens = parseMarkdown(text, firstLine, source, report)
    checkDefinitions(tokens, text, report)
    onNotes(read(tokens))
    commentsAround -= 1
  }

  /** What cleaning took out: the author is told, and the presenter has the source. */
  function readRemoved({ comments, hidden, dropped }: Omit<Clean, 'html'>, at: Position): void {
    for (const comment of comments) readComment(comment, at)
    for (const text of hidden) {
      const name = /^<\S+?(?=[\s/>])/.exec(text)?.[0] ?? '<'
      report.warning(at, `the page takes no ${name}>`, 'Its source stands in the speaker notes; see docs/html.md.')
      onNotes([{ kind: 'code', at, language: '', text }])
    }
    if (dropped.length === 0) return
    const some = dropped.length === 1 ? 'an attribute' : 'some attributes'
    report.warning(at, `the page leaves ${some} out: ${dropped.join(', ')}`, 'What it takes stands in docs/html.md.')
  }

  function readBlock({ token, at }: Placed): Block[] {
    if (isDetails(token)) return [readDetails(token, at)]
    switch (token.type) {
      case 'space':
      case 'def':
        return []
      case 'hr':
        return [{ kind: 'rule', at }]
      case 'heading':
        return [{ kind: 'heading', at, level: token.depth, children: readInlines(token.tokens ?? [], at) }]
      case 'code':
        return [readCode(token as Tokens.Code, at)]
      case 'list':
        return [readList(token as Tokens.List, at)]
      case 'table':
        return [readTable(token as Tokens.Table, at)]
      case 'blockquote':
        return [readQuote(token as Tokens.Blockquote, at)]
      case 'footnote':
        return [{ kind: 'footnote', at, label: (token as FootnoteToken).label, blocks: readFootnote(token, at) }]
      case 'html':
        return readHtml(token as Tokens.HTML, at)
      default:
        return readParagraph(token as Tokens.Paragraph, at)
    }
  }

  function readParagraph(token: Tokens.Paragraph | Tokens.Text, at: Position): Block[] {
    if (token.raw.trim() === '. . .') return [{ kind: 'pause', at }]
    const children = readInlines(token.tokens ?? [token], at)
    return children.length === 0 ? [] : [{ kind: 'paragraph', at, children }]
  }

  function readHtml(token: Tokens.HTML, at: Position): Block[] {
    const comment = maybeComment(token.raw)
    if (comment === undefined) return readHtmlText(token.raw, at)
    readComment(comment, at)
    return []
  }

  function readHtmlText(raw: string, at: Position): Block[] {
    const { html, ...removed } = cleanHtml(raw)
    readRemoved(removed, at)
    return toHtmlBlocks(html, at)
  }

  function readDetails({ opening, tokens }: DetailsToken, at: Position): Block {
    const [empty] = readHtmlText(`${opening}</details>`, at)
    const firstLine = at.line + opening.split('\n').length - 1
    const blocks = read(place(tokens, firstLine, source))
    return empty?.kind === 'details' ? { ...empty, blocks } : { kind: 'details', at, open: true, summary: [], blocks }
  }

  function readList(token: Tokens.List, at: Position): Block {
    const entries = place(token.items, at.line, source).map((placed) => readItem(placed as Placed<Tokens.ListItem>))
    return { kind: 'list', at, start: token.ordered ? Number(token.start) : null, items: toItems(entries) }
  }

  function readItem({ token, at }: Placed<Tokens.ListItem>): Entry {
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

  function readTable(token: Tokens.Table, at: Position): Block {
    const cells = (row: readonly Tokens.TableCell[], line: number) =>
      row.map((cell) => readInlines(cell.tokens, { line, column: columnOf(source, line, cell.text) }))
    const rows = token.rows.map((row, index) => {
      const line = at.line + 2 + index
      const left = findLeftCells(token.raw.split('\n')[index + 2] ?? '', token.header.length)
      return [
        ...cells(row, line),
        ...left.map((text) => readInlines(parseInline(text), { line, column: columnOf(source, line, text) })),
      ]
    })
    const width = Math.max(token.header.length, ...rows.map((row) => row.length))
    const pad = <T>(list: readonly T[], empty: T) => [...list, ...Array<T>(width - list.length).fill(empty)]
    const header = pad(cells(token.header, at.line), [])
    return { kind: 'table', at, align: pad(token.align, null), header, rows: rows.map((row) => pad(row, [])) }
  }

  function readQuote(token: Tokens.Blockquote, at: Position): Block {
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

  function readFootnote({ tokens = [] }: Tokens.Generic, at: Position): Block[] {
    return read(place(tokens, at.line, source))
  }

  function readCode(token: Tokens.Code, at: Position): Block {
    const fence = toFence(token, at)
    const { name } = fence
    const reader = Object.hasOwn(kinds.fences, name) ? kinds.fences[name] : undefined
    if (reader !== undefined) {
      const data = reader(fence, report)
      if (data !== undefined) return { kind: 'fence', at, name, data }
    } else warnUnknownFence(name, at)
    return toCode({ token, at })
  }

  function toFence(token: Tokens.Code, at: Position): Fence {
    const [name = '', ...options] = (token.lang ?? '').trim().split(/\s+/)
    const lines = token.text.split('\n').map((text, index) => ({ text, at: bodyPlace(at.line + 1 + index, text) }))
    return { name, options: options.join(' '), lines, at }
  }

  /** A fence and the one before it as one block, where it goes on with that. */
  function maybeJoined(before: Block | undefined, { token, at }: Placed): Block | undefined {
    if (token.type !== 'code' || before?.kind !== 'fence') return undefined
    const fence = toFence(token as Tokens.Code, at)
    const sequels = kinds.sequels[before.name] ?? {}
    const sequel = Object.hasOwn(sequels, fence.name) ? sequels[fence.name] : undefined
    if (sequel === undefined) return undefined
    const data = sequel(before.data, fence, report)
    return data === undefined ? before : { ...before, data }
  }

  /** True for a fence that would go on with the one before it, had that been read: its author was told of that one. */
  function followsBroken(before: Block | undefined, { token }: Placed): boolean {
    if (token.type !== 'code' || before?.kind !== 'code') return false
    const sequels = Object.hasOwn(kinds.sequels, before.language) ? kinds.sequels[before.language] : undefined
    return Object.hasOwn(sequels ?? {}, toFenceName(token as Tokens.Code))
  }

  function bodyPlace(line: number, text: string): Position {
    return { line, column: columnOf(source, line, text) }
  }

  function warnUnknownFence(name: string, at: Position): void {
    if (name === '' || kinds.isCodeLanguage(name)) return
    const nearest = maybeNearest(name, Object.keys(kinds.fences))
    if (nearest !== undefined)
      report.warning(at, `“${name}” is no code language`, `Did you mean “${nearest}”?`, 'blocks')
  }

  return { read, readInlines }
}

function toFenceName({ lang = '' }: Tokens.Code): string {
  return /^\S*/.exec(lang.trim())?.[0] ?? ''
}

/** A fence as it stands. */
function toCode({ token, at }: Placed): Block {
  const code = token as Tokens.Code
  return { kind: 'code', at, language: toFenceName(code), text: code.text }
}

/** Cells of a row beyond the header's, which GitHub does not show. */
function findLeftCells(row: string, columns: number): string[] {
  const inside = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside
    .split(/(?<!\\)\|/)
    .slice(columns)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** Takes off the indentation that all lines but the first share, so that a tidy comment is no code block. */
function unindent(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const shared = Math.min(...indents, 80)
  return [first.trimStart(), ...rest.map((line) => line.slice(shared))].join('\n')
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
