import { type Figure, labels } from './figures.ts'
import { Footnotes } from './footnotes.ts'
import { renderCell } from './table.ts'

/** The rows, in their order. */
const rows: readonly string[] = [
  labels.firstBytes(50),
  labels.firstScripts(50),
  labels.visitBytes(50),
  labels.strangers(50),
  labels.firstBytes(1000),
  ...[50, 1000].flatMap((slides) => [
    labels.firstPaint(slides, 'fast'),
    labels.firstSlide(slides, 'fast'),
    labels.firstPaint(slides, 'slow'),
    labels.firstSlide(slides, 'slow'),
  ]),
  ...[50, 1000].flatMap((slides) => [labels.next(slides), labels.nextSlowest(slides)]),
  ...[50, 1000].flatMap((slides) => [
    labels.build(labels.deck(slides), 'cold'),
    labels.build(labels.deck(slides), 'warm'),
    labels.memory(labels.deck(slides)),
  ]),
  labels.edit(50),
  labels.pdf(labels.deck(50)),
  labels.pdfMemory(labels.deck(50)),
  labels.pdfBytes(labels.deck(50)),
  labels.pdfHeadings(labels.deck(50)),
  labels.pdfOutline(labels.deck(50)),
  labels.pdfType3(labels.deck(50)),
]

/**
 * The figures that all tools have, as a table in Markdown: median, and the least and the most where they differ; below it,
 * a line for each reason why some are missing. Nobody is called the best: readers have eyes.
 */
export function renderSideBySide(figures: readonly Figure[], subjects: readonly string[]): string {
  const footnotes = new Footnotes()
  const lines = rows.flatMap((row) => {
    const figure = figures.find(({ label }) => label === row)
    return figure === undefined ? [] : [renderRow(figure, subjects, footnotes)]
  })
  const table = [`| | ${subjects.join(' | ')} |`, `| --- |${' ---: |'.repeat(subjects.length)}`, ...lines].join('\n')
  // Lines of one paragraph, each on its own.
  const notes = footnotes.lines().map(escapeMarkdown).join('\\\n')
  return notes === '' ? table : `${table}\n\n${notes}`
}

function renderRow(figure: Figure, subjects: readonly string[], footnotes: Footnotes): string {
  const cells = subjects.map((subject) => renderCell(figure, subject, footnotes))
  return `| ${figure.label}${figure.unit === '' ? '' : `, ${figure.unit}`} | ${cells.join(' | ')} |`
}

/** A reason may quote a tool's own words. */
function escapeMarkdown(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>]/g, '\\$&')
}
