import type { Block, Inline } from '../deck.ts'
import { toText } from '../inline.ts'
import { countLines, emsOf, widestWord } from './text.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Padding left and right of a cell, and above and below it with its line, in em. */
const padding = { beside: 1.6, above: 1.05 }
const narrowest = 6

/** More rows than any slide holds: the others make no difference. */
const mostRows = 500

/** Height of a table in CSS pixels: its columns share the width as CSS 2.1 §17.5.2.2 lets a browser do it. */
export function measureTable({ header, rows }: Table, width: number, size: number): number {
  const all = [header, ...rows.slice(0, mostRows)].map((row) => row.map(toText))
  const widths = shareWidth(all, width / size)
  const rowHeight = (row: readonly string[]) =>
    Math.max(1, ...row.map((text, column) => countLines(text, (widths[column] ?? 1) - padding.beside))) * 1.42
  return all.reduce((sum, row) => sum + rowHeight(row) + padding.above, 0) * size
}

function shareWidth(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const least = columns.map((texts) => Math.max(narrowest, ...texts.map(widestWord)) + padding.beside)
  const most = columns.map((texts, index) =>
    Math.max(least[index] ?? 0, ...texts.map((text) => emsOf(text) + padding.beside)),
  )
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
  const spare = width - sum(least)
  const wanted = sum(most) - sum(least)
  if (spare <= 0) return least
  return least.map((each, index) =>
    wanted === 0 ? each + spare / least.length : each + (((most[index] ?? each) - each) * spare) / wanted,
  )
}

/** A table, or several with the first column repeated where so many do not stand side by side on a slide. */
export function cutColumns(table: Table): Table[] {
  const count = countColumns(table, 1150, 22)
  if (count >= table.header.length) return [table]
  const groups = Math.ceil((table.header.length - 1) / (count - 1))
  const each = Math.ceil((table.header.length - 1) / groups)
  return Array.from({ length: groups }, (_, group) => {
    const from = 1 + group * each
    const pick = <T>(cells: readonly T[]) => [...cells.slice(0, 1), ...cells.slice(from, from + each)]
    return { ...table, header: pick(table.header), rows: table.rows.map(pick), align: pick(table.align) }
  })
}

/** How many columns stand side by side without being cut off; at least two. */
function countColumns({ header, rows }: Table, width: number, size: number): number {
  const least = header.map((cell, column) => {
    const words = [cell, ...rows.map((row) => row[column] ?? [])].map((inlines: readonly Inline[]) =>
      widestWord(toText(inlines)),
    )
    return (Math.max(narrowest, ...words) + padding.beside) * size
  })
  let total = 0
  const fitting = least.findIndex((each) => {
    total += each
    return total > width
  })
  return fitting < 0 ? header.length : Math.max(2, fitting)
}
