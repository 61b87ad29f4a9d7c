import type { Box } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'

/** Room in the panel: a cell for each direction, and one for each of its figures and the year's. */
interface Cells {
  readonly directions: readonly Box[]
  readonly gauges: readonly Box[]
}

/** On the slide two rows, on a phone blocks below each other, on paper one row. */
export function toCells(layout: Layout, panel: Box): Cells {
  switch (layout) {
    case 'wide':
      return toRows(panel)
    case 'narrow':
      return toBlocks(panel)
    case 'frame':
      return {
        directions: [12, 208].map((x) => ({ x, y: panel.y + 6, width: 188, height: 40 })),
        gauges: [{ x: 404, y: panel.y + 6, width: 150, height: 40 }],
      }
  }
}

function toRows({ y }: Box): Cells {
  const rows = [y + 9, y + 57].map((top) => ({ y: top, height: 43 }))
  const columns = (lefts: readonly number[], width: number) =>
    rows.flatMap((row) => lefts.map((x) => ({ ...row, x, width })))
  return {
    directions: columns([18], 290),
    gauges: [...columns([318, 424, 516], 92), ...columns([634, 802, 990], 156)],
  }
}

function toBlocks({ y }: Box): Cells {
  const columns = [14, 128, 246].map((x) => ({ x, width: 110, height: 44 }))
  return {
    directions: [y + 8, y + 94].map((top) => ({ x: 14, y: top, width: 332, height: 40 })),
    gauges: [y + 46, y + 132, y + 180, y + 226].flatMap((top) => columns.map((column) => ({ ...column, y: top }))),
  }
}
