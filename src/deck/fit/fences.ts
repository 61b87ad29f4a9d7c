import type { Json } from '../deck.ts'
import type { Column } from './height.ts'
import { countLines, emsOf } from './text.ts'

/** Heights of the fences that are text, by name: CSS pixels. Others are drawings and fill a slide. */
export const fenceHeights: Readonly<Record<string, (data: Json, column: Column) => number>> = {
  stats: measureStats,
  flow: measureFlow,
}

function readTexts(data: Json): Record<string, string>[] {
  const items = Array.isArray(data) ? data : []
  return items.map((item: Json) =>
    Object.fromEntries(Object.entries(item ?? {}).map(([key, value]) => [key, String(value)])),
  )
}

/** Tiles at least 6 em wide, in rows. */
function measureStats(data: Json, { width, size }: Column): number {
  const items = readTexts(data)
  const perRow = Math.max(1, Math.min(items.length, Math.floor((width / size + 0.75) / 6.75)))
  const inner = width / size / perRow - 2.65
  const heights = items.map(({ label = '', detail = '' }) => {
    const small = detail === '' ? 0 : countLines(detail, inner / 0.8) * 1.12 + 0.2
    return 4.4 + countLines(label, inner / 0.92) * 1.25 + small
  })
  return Math.ceil(items.length / perRow) * (Math.max(0, ...heights) + 0.75) * size
}

/** Steps side by side, or one under the other in a narrow column. */
function measureFlow(data: Json, { width, size }: Column): number {
  const items = readTexts(data)
  if (width > 700) {
    const inner = width / size / Math.max(1, items.length) - 3.4
    const heights = items.map(({ name = '', detail = '' }) => {
      const small = detail === '' ? 0 : countLines(detail, inner / 0.92) * 1.29 + 0.25
      return countLines(name, inner) * 1.4 + small + 1.75
    })
    return Math.max(0, ...heights) * size
  }
  const inner = width / size - 1.9
  return items.reduce((sum, { name = '', detail = '' }) => {
    const fits = emsOf(name) + 0.9 + emsOf(detail) * 0.92 <= inner
    const lines = fits ? 1 : countLines(name, inner) + countLines(detail, inner / 0.92)
    return sum + (lines * 1.4 + 2.2) * size
  }, 0)
}
