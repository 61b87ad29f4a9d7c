import type { Picture, Sheet } from '../graph.ts'
import { toGraph } from './graph-of.ts'
import type { Plan, Side } from './plan.ts'
import { maybeSheet } from './sheet.ts'
import type { StyleChoice } from './style.ts'

/** Room on a slide and on a phone, in CSS pixels at 1280 × 720 and at 360. */
export const rooms = { wide: [1152, 430], narrow: [360, 4000] } as const

/** A picture may shrink this much: its smallest letters, 15 units, are then 14 pixels. */
export const leastScale = 14 / 15

const wideChoices: readonly StyleChoice[] = [undefined, 3, 2].flatMap((bound) =>
  (['tall', 'row'] as const).flatMap((look) => (['roomy', 'close'] as const).map((pace) => ({ look, pace, bound }))),
)

const narrowChoices: readonly StyleChoice[] = [undefined, 3, 2, 1].flatMap((bound) =>
  [false, true].map((isIndented) => ({ look: 'tall', pace: 'phone', bound, isIndented })),
)

/** A plan as a picture; undefined where no drawing of it fits a slide. */
export function maybePicture(plan: Plan): Picture | undefined {
  const wide = findFitting(plan, wideChoices, rooms.wide, leastScale)
  if (wide === undefined) return undefined
  const choices = narrowChoices.map((choice) => ({ ...choice, broken: wide.look }))
  const narrow = findFitting(turn(plan), choices, rooms.narrow, 1)
  return { graph: toGraph(plan, wide.look), wide, ...(narrow === undefined ? {} : { narrow }) }
}

/** The first drawing that fits; the choices begin with the ones that look best. */
function findFitting(
  plan: Plan,
  choices: readonly StyleChoice[],
  [width, height]: readonly [number, number],
  least: number,
): Sheet | undefined {
  for (const choice of choices) {
    const sheet = maybeSheet(plan, choice, [width / least, height / least])
    if (sheet !== undefined && Math.min(width / sheet.width, height / sheet.height) >= least) return sheet
  }
  return undefined
}

const turned: Readonly<Record<Side, Side>> = { R: 'B', B: 'R', L: 'T', T: 'L' }

/** What ran from left to right runs from top to bottom, and the other way round. */
function turn(plan: Plan): Plan {
  return {
    ...plan,
    links: plan.links.map((link) => ({
      ...link,
      from: { ...link.from, side: turned[link.from.side] },
      to: { ...link.to, side: turned[link.to.side] },
    })),
    alignments: plan.alignments.map(({ direction, members }) => ({
      direction: direction === 'row' ? 'column' : 'row',
      members,
    })),
  }
}
