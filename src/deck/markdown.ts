import { Marked, type Token } from 'marked'
import { extensions } from './extensions.ts'
import { groupDetails } from './html/details.ts'
import type { Position, Report } from './problem.ts'
import { mapProse, toFenceState } from './prose.ts'
import { columnOf, type Source } from './source.ts'

/** A token of marked and the place in the notes where it begins. */
export interface Placed<T extends Token = Token> {
  readonly token: T
  readonly at: Position
  /** Whether it is a fence that goes on with the one before it. */
  readonly goesOn?: boolean
}

/** Stands for a line `Note:` while marked reads: a comment may end a paragraph, a plain line may not. */
const noteMark = '<!--\uE000-->'

/** Containers in one line, and spaces before a line, that a person might still mean; marked needs seconds or its stack beyond. */
const deepest = { containers: 32, indent: 160 }

/** Cells of one table: marked fills every row up to the header's width, so a small file can ask for all memory. */
const mostCells = 20_000

const marked = new Marked({ gfm: true }).use({ extensions })

/**
 * Reads Markdown into block tokens with their places.
 * `firstLine` is the line of `source` at which `text` begins; too deep nesting is reported and read as plain text.
 */
export function parseMarkdown(text: string, firstLine: number, source: Source, report: Report): Placed[] {
  const tooDeep = findTooDeep(text)
  if (tooDeep >= 0) {
    const at = { line: firstLine + tooDeep, column: 1 }
    report.error(at, 'lists or quotes are nested too deeply', `Keep them within ${deepest.containers} levels.`, 'files')
    return []
  }
  const tooLarge = findTooLarge(text)
  if (tooLarge >= 0) {
    const at = { line: firstLine + tooLarge, column: 1 }
    report.error(at, 'the table is too large for any slide', `Keep it within ${mostCells} cells.`)
    return []
  }
  return place(marked.lexer(text), firstLine, source)
}

/** Reads a piece of a line that marked left out. */
export function parseInline(text: string): Token[] {
  return marked.Lexer.lexInline(text, marked.defaults)
}

/** Gives each of a container's tokens its place: their `raw` texts follow each other line by line. */
export function place(tokens: readonly Token[], firstLine: number, source: Source): Placed[] {
  let line = firstLine
  return groupDetails(tokens).map((token) => {
    const lines = token.raw.split('\n').length
    // Lazy lines of a nested quote may be counted twice: no token ends behind the notes.
    line = Math.max(firstLine, Math.min(line, source.lines.length - token.raw.trimEnd().split('\n').length + 1))
    const at = { line, column: columnOf(source, line, token.raw) }
    line += lines - 1
    return { token, at }
  })
}

/** True for the token that stands for a line `Note:`. */
export function isNoteMark(token: Token): boolean {
  return token.type === 'html' && token.raw.trim() === noteMark
}

/** Index of the first line outside fenced code whose nesting is beyond `deepest`, or -1. */
function findTooDeep(text: string): number {
  const fences = toFenceState()
  return text.split('\n').findIndex((line) => {
    if (fences.isInside(line)) return false
    const lead = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(line)?.[0] ?? ''
    const containers = lead.match(/>|[-*+]|[.)]/g)?.length ?? 0
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
    return containers > deepest.containers || (indent > deepest.indent && line.trim() !== '')
  })
}

/** Index of the first delimiter row of a table with more than `mostCells`, or -1; every line under it may be a row. */
function findTooLarge(text: string): number {
  const lines = text.split('\n')
  let end = lines.length
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? ''
    if (line.trim() === '') end = index
    else if (/^[\s>|:*+-]+$/.test(line) && line.includes('|') && line.includes('-')) {
      if (line.split('|').length * (end - index) > mostCells) return index
    }
  }
  return -1
}

/** Replaces each line `Note:` outside code and comments by a mark that `isNoteMark` finds; lines keep their numbers. */
export function markNotes(lines: readonly string[]): string {
  return mapProse(lines, (line) => (/^note:[ \t]*$/i.test(line) ? noteMark : line)).join('\n')
}
