import { type Figures, labels } from './figures.ts'
import { renderColumns, renderValue } from './table.ts'

/** A figure and what it must not exceed: a number, or another figure. Undefined was not measured. */
interface Target {
  readonly name: string
  readonly unit: string
  readonly reached: number | undefined
  readonly limit: number | undefined
  /** The limit is what must be reached, not what must not be exceeded. */
  readonly isFloor?: boolean
}

/** The project's targets, a line each: name, figure and limit as the table shows them, and whether it is met. */
export function renderTargets(figures: Figures, us: string, peer: string | undefined): string {
  const rows = findTargets(figures, us, peer).map(({ name, unit, reached, limit, isFloor = false }) => [
    name,
    `${renderReached(reached, unit)} of ${renderReached(limit, unit)} ${unit}`.trimEnd(),
    toVerdict(...(isFloor ? ([limit, reached] as const) : ([reached, limit] as const)), unit),
  ])
  return renderColumns(rows, (column) => column === 1)
}

function findTargets(figures: Figures, us: string, peer: string | undefined): Target[] {
  const own = (label: string) => figures.maybeValue(label, us)
  const their = (label: string) => (peer === undefined ? undefined : figures.maybeValue(label, peer))
  const below = (name: string, label: string, limit: number | undefined): Target => ({
    name,
    unit: 'ms',
    reached: own(label),
    limit,
  })
  const floor = (category: string, limit: number): Target => ({
    name: `Lighthouse, mobile, ${category} ≥ ${limit}`,
    unit: 'points',
    reached: own(labels.lighthouse(category)),
    limit,
    isFloor: true,
  })
  const growth = (network: string): Target => ({
    name: `first paint at 1,000 slides ≤ 1.3 × at 50, ${network} network`,
    unit: '',
    reached: maybeRatio(own(labels.firstPaint(1000, network)), own(labels.firstPaint(50, network))),
    limit: 1.3,
  })
  return [
    below("first paint, slow network ≤ Marp's", labels.firstPaint(50, 'slow'), their(labels.firstPaint(50, 'slow'))),
    below("Next at 50 slides ≤ Marp's", labels.next(50), their(labels.next(50))),
    below("Next at 1,000 slides ≤ Marp's", labels.next(1000), their(labels.next(1000))),
    growth('fast'),
    growth('slow'),
    below('notes → HTML of 50 slides ≤ 300 ms', labels.firstHtml(50), 300),
    below('whole build, shipped deck, fonts cached ≤ 2 s', labels.build(labels.shipped, 'warm'), 2000),
    below('whole build, shipped deck, cold ≤ 4 s', labels.build(labels.shipped, 'cold'), 4000),
    below('whole build of 1,000 slides ≤ 6 s', labels.build(labels.deck(1000), 'cold'), 6000),
    floor('performance', 97),
    floor('accessibility', 100),
    floor('best-practices', 100),
    floor('seo', 100),
    below('PDF of 50 slides ≤ 3 s', labels.pdf(labels.deck(50)), 3000),
    below('PDF of 1,000 slides ≤ 30 s', labels.pdf(labels.deck(1000)), 30_000),
    { ...below('PDF of 50 slides ≤ 400 KB', labels.pdfBytes(labels.deck(50)), 400), unit: 'KB' },
    { ...below('PDF of 1,000 slides ≤ 1.5 GB', labels.pdfMemory(labels.deck(1000)), 1500), unit: 'MB' },
    below('broken on the presenter’s page → shown ≤ 100 ms', labels.windowsSlowest, 100),
    below('edit → visible ≤ 80 ms', labels.edit(50), 80),
  ]
}

function maybeRatio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base
}

/** A ratio, which has no unit, in hundredths; anything else as the table shows it. */
function renderReached(value: number | undefined, unit: string): string {
  return unit === '' && value !== undefined ? value.toFixed(2) : renderValue(value)
}

/** Compares what is printed, not what was rounded off. */
function toVerdict(reached: number | undefined, limit: number | undefined, unit: string): string {
  if (reached === undefined || limit === undefined) return 'not measured'
  const toNumber = (value: number) => Number(renderReached(value, unit).replaceAll(',', ''))
  return toNumber(reached) <= toNumber(limit) ? 'yes' : 'no'
}
