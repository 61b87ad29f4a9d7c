import type { Picture, Sheet } from '../graph.ts'
import { toGraph } from './graph-of.ts'
import type { Plan, Side } from './plan.ts'
import { maybeSheet } from './sheet.ts'
import type { StyleChoice } from './style.ts'

/** Room on a slide, on a slide with lines under the picture, and on a phone: in CSS pixels at 1280 × 720 and at 360. */
const rooms = { wide: [1152, 430], shared: [1152, 376], narrow: [360, 4000] } as const

/** A picture may shrink this much: its smallest letters, 15 units, are then 14 pixels. */
const leastScale = 14 / 15

const looks: readonly StyleChoice[] = (['tall', 'row'] as const).flatMap((look) =>
  (['roomy', 'close'] as const).map((pace) => ({ look, pace })),
)

/** Where nothing else fits: many services side by side stand in more layers. */
const folded = [3, 2].flatMap((bound) => looks.map((choice) => ({ ...choice, bound })))

const narrowChoices: readonly StyleChoice[] = [undefined, 2].flatMap((bound) =>
  [false, true].map((isIndented) => ({ look: 'tall', pace: 'phone', bound, isIndented })),
)

/** A plan as a picture; undefined where no drawing of it fits a slide. */
export function maybePicture(plan: Plan): Picture | undefined {
  const wide = maybeBest(plan, looks) ?? maybeBest(plan, folded)
  if (wide === undefined) return undefined
  const turned = turn(plan)
  let narrow: Sheet | undefined
  for (const choice of narrowChoices) narrow ??= maybeFitting(turned, { ...choice, broken: wide.look }, rooms.narrow, 1)
  return { graph: toGraph(plan, wide.look), wide, ...(narrow === undefined ? {} : { narrow }) }
}

/** The first drawing that leaves room for lines under it, else the first that fits; the best looks come first. */
function maybeBest(plan: Plan, choices: readonly StyleChoice[]): Sheet | undefined {
  let fitting: Sheet | undefined
  for (const choice of choices) {
    const sheet = maybeFitting(plan, choice, rooms.wide, leastScale)
    if (sheet !== undefined && sheet.height * leastScale <= rooms.shared[1]) return sheet
    fitting ??= sheet
  }
  return fitting
}

function maybeFitting(
  plan: Plan,
  choice: StyleChoice,
  [width, height]: readonly [number, number],
  least: number,
): Sheet | undefined {
  const sheet = maybeSheet(plan, choice, [width / least, height / least])
  return sheet !== undefined && Math.min(width / sheet.width, height / sheet.height) >= least ? sheet : undefined
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
