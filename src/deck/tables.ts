import type { Tokens } from 'marked'
import type { Block } from './deck.ts'
import { parseInline } from './markdown.ts'
import type { Position } from './problem.ts'
import type { Reading } from './reading.ts'
import { columnOf } from './source.ts'

/** A table in which every row is as wide as the widest. */
export function readTable({ source, readInlines }: Reading, token: Tokens.Table, at: Position): Block {
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
