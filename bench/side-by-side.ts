import { type Figure, labels, type Reached } from './figures.ts'
import { renderReached } from './table.ts'

/** A row of the side by side: a figure, and whether more of it is better. */
interface Row {
  readonly label: string
  readonly isMoreBetter?: boolean
}

const rows: readonly Row[] = [
  ...[50, 1000].flatMap((slides) => [
    { label: labels.firstPaint(slides, 'fast') },
    { label: labels.firstPaint(slides, 'slow') },
    { label: labels.firstSlide(slides, 'slow') },
    { label: labels.firstBytes(slides) },
    { label: labels.firstScripts(slides) },
    { label: labels.visitBytes(slides) },
    { label: labels.strangers(slides) },
    { label: labels.next(slides) },
    { label: labels.nextSlowest(slides) },
  ]),
  ...[50, 1000].flatMap((slides) => [
    { label: labels.build(labels.deck(slides), 'cold') },
    { label: labels.build(labels.deck(slides), 'warm') },
    { label: labels.memory(labels.deck(slides)) },
  ]),
  { label: labels.edit(50) },
  { label: labels.pdf(labels.deck(50)) },
  { label: labels.pdfBytes(labels.deck(50)) },
  { label: labels.pdfHeadings(labels.deck(50)), isMoreBetter: true },
  { label: labels.pdfOutline(labels.deck(50)), isMoreBetter: true },
  { label: labels.pdfType3(labels.deck(50)) },
]

/**
 * The figures that all tools have, as a table in Markdown: median, and the least and the most where they differ. Bold is
 * the best where its measurements lie apart from all others'; what is not bold anywhere in its row is a tie.
 */
export function renderSideBySide(figures: readonly Figure[], subjects: readonly string[]): string {
  const lines = rows.flatMap((row) => {
    const figure = figures.find(({ label }) => label === row.label)
    return figure === undefined ? [] : [renderRow(row, figure, subjects)]
  })
  return [`| | ${subjects.join(' | ')} |`, `| --- |${' ---: |'.repeat(subjects.length)}`, ...lines].join('\n')
}

function renderRow(
  { label, isMoreBetter = false }: Row,
  { unit, values }: Figure,
  subjects: readonly string[],
): string {
  const all = subjects.map((subject) => values.get(subject))
  const cells = all.map((value, index) => {
    const others = all.filter((_, other) => other !== index)
    const cell = renderReached(value)
    return isBest(value, others, isMoreBetter) ? `**${cell}**` : cell
  })
  return `| ${label}${unit === '' ? '' : `, ${unit}`} | ${cells.join(' | ')} |`
}

/** Whether the worst measurement is better than the best one of each of the others. */
function isBest(value: Reached | undefined, others: readonly (Reached | undefined)[], isMoreBetter: boolean): boolean {
  if (value === undefined) return false
  return others.every(
    (other) => other !== undefined && (isMoreBetter ? value.least > other.most : value.most < other.least),
  )
}
