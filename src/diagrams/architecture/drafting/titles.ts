import type { Point, Rectangle } from '../graph.ts'
import { crosses } from './labels.ts'
import type { PlannedItem } from './plan.ts'
import type { Style } from './style.ts'

/** A frame's title: where it is, and whether at the right end. */
export interface Title {
  readonly box: Rectangle
  readonly isRight: boolean
}

/** The end of a frame where no link runs through its title; undefined when one does at both. */
export function maybeTitle(
  group: PlannedItem,
  [x, y, width]: Rectangle,
  routes: readonly (readonly Point[])[],
  style: Style,
): Title | undefined {
  const length = style.titleWidth(group) - 12
  const ends = [false, true].map(
    (isRight): Title => ({
      isRight,
      box: [isRight ? x + width - length - 6 : x + 6, y + 3, length, style.padding.top - 9],
    }),
  )
  return ends.find(({ box }) => !routes.some((route) => crosses(route, box)))
}
