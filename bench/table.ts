import type { Figure } from './figures.ts'

/** A value as the table shows it: whole from 10 on, one decimal below, a dash when there is none. */
export function renderValue(value: number | undefined): string {
  if (value === undefined) return '–'
  return value.toFixed(value < 9.95 ? 1 : 0).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}

/** The figures as aligned plain text: label, one column for each subject, unit. */
export function renderTable(figures: readonly Figure[], subjects: readonly string[]): string {
  const head = ['', ...subjects, '']
  const rows = figures.map(({ label, unit, values }) => [
    label,
    ...subjects.map((subject) => renderValue(values.get(subject))),
    unit,
  ])
  return renderColumns([head, ...rows], (column) => column > 0 && column <= subjects.length)
}

/** Rows of equally many cells as aligned lines; a column of numbers stands right. */
export function renderColumns(rows: readonly string[][], isNumbers: (column: number) => boolean): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const align = (cell: string, column: number) =>
    isNumbers(column) ? cell.padStart(widthOf(column)) : cell.padEnd(widthOf(column))
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n')
}
