import type { Figure, Reached } from './figures.ts'
import { Footnotes } from './footnotes.ts'

/** A value as the table shows it: whole from 10 on, one decimal below where it has any, a dash when there is none. */
export function renderValue(value: number | undefined): string {
  if (value === undefined) return '–'
  return value.toFixed(value < 9.95 && !Number.isInteger(value) ? 1 : 0).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}

/** The median, and the least and the most where they show as others. */
function renderReached(reached: Reached | undefined): string {
  const [median, least, most] = [reached?.median, reached?.least, reached?.most].map(renderValue)
  return least === most ? `${median}` : `${median} (${least}–${most})`
}

/** What a subject reached, with the mark of a footnote where measurements are missing. */
export function renderCell({ values, gaps }: Figure, subject: string, footnotes: Footnotes): string {
  const gap = gaps.get(subject)
  const mark = footnotes.toMark(gap === undefined ? undefined : `${subject}: ${gap}`)
  return `${renderReached(values.get(subject))}${mark}`
}

/** The figures as aligned plain text: label, one column for each subject, unit; below, why some are missing. */
export function renderTable(figures: readonly Figure[], subjects: readonly string[]): string {
  const footnotes = new Footnotes()
  const head = ['', ...subjects, '']
  const rows = figures.map((figure) => [
    figure.label,
    ...subjects.map((subject) => renderCell(figure, subject, footnotes)),
    figure.unit,
  ])
  const table = renderColumns([head, ...rows], (column) => column > 0 && column <= subjects.length)
  return [table, ...footnotes.lines()].join('\n')
}

/** Rows of equally many cells as aligned lines; a column of numbers stands right. */
export function renderColumns(rows: readonly string[][], isNumbers: (column: number) => boolean): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const align = (cell: string, column: number) =>
    isNumbers(column) ? cell.padStart(widthOf(column)) : cell.padEnd(widthOf(column))
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n')
}
