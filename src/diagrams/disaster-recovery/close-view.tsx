import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { type Box, Label, Plate } from '../kit/shapes.tsx'
import { toStatusLine } from './achieved.ts'
import { toAxis } from './axis.ts'
import { headHeights } from './controls-view.tsx'
import { Curve } from './curve-view.tsx'
import { drawn as words } from './drawing-words.ts'
import type { OfStrategy } from './drawn.ts'
import { Cost, Times } from './explained-view.tsx'
import { toDuration } from './format.ts'
import { toPlan } from './plan.ts'
import type { SidesPlan } from './sides.ts'
import { Sides } from './sides-view.tsx'
import { Timeline } from './timeline-view.tsx'
import { strategyNames } from './words.ts'

/** Where everything stands below the head. */
interface ClosePlan {
  readonly panels: readonly Box[]
  readonly left: number
  readonly lines: readonly [number, number]
  /** Sizes of the name, the status, labels and values. */
  readonly large: number
  readonly middle: number
  readonly size: number
  readonly value: number
  readonly sides: SidesPlan
  readonly plot: Box
  /** The steps, under the plot's time axis; their names stand left of it. */
  readonly steps: Box
  readonly times: Box
  readonly cost: Box
}

const plans: Readonly<Record<'wide' | 'narrow', ClosePlan>> = {
  wide: {
    panels: [
      { x: 0, y: 0, width: 500, height: 378 },
      { x: 516, y: 0, width: 636, height: 378 },
    ],
    ...{ left: 22, lines: [36, 64], large: 24, middle: 17, size: 15, value: 24 },
    sides: {
      users: { x: 182, y: 82, width: 92, height: 32 },
      site: { x: 22, y: 138, width: 140, height: 150 },
      aws: { x: 252, y: 138, width: 226, height: 150 },
      ...{ head: 30, row: 38, size: 16, emblem: { width: 32, height: 28 }, named: true },
    },
    plot: { x: 676, y: 60, width: 458, height: 118 },
    steps: { x: 536, y: 212, width: 598, height: 156 },
    times: { x: 22, y: 306, width: 280, height: 56 },
    cost: { x: 310, y: 318, width: 168, height: 40 },
  },
  narrow: {
    panels: [
      { x: 0, y: 0, width: 360, height: 318 },
      { x: 0, y: 326, width: 360, height: 320 },
    ],
    ...{ left: 12, lines: [24, 44], large: 18, middle: 13, size: 13, value: 18 },
    sides: {
      users: { x: 116, y: 58, width: 64, height: 26 },
      site: { x: 12, y: 104, width: 104, height: 130 },
      aws: { x: 180, y: 104, width: 168, height: 130 },
      ...{ head: 24, row: 33, size: 13, emblem: { width: 24, height: 22 }, named: true },
    },
    plot: { x: 128, y: 372, width: 222, height: 76 },
    steps: { x: 10, y: 476, width: 340, height: 160 },
    times: { x: 12, y: 252, width: 216, height: 50 },
    cost: { x: 232, y: 254, width: 116, height: 46 },
  },
}

export const closeUpHeight = headHeights.narrow + 646

/** One strategy alone: the picture large, its steps as a timeline under its curve. */
export function CloseUp(props: OfStrategy): VNode {
  const { state, strategy, options } = props
  const { language } = options
  const layout = options.layout === 'wide' ? 'wide' : 'narrow'
  const plan = plans[layout]
  const { sides, size, value, plot } = plan
  const axis = toAxis(state, [strategy], plot)
  const { full } = toPlan(strategy, state.disaster?.kind ?? 'site', state)
  return (
    <g transform={`translate(0 ${headHeights[layout]})`}>
      {plan.panels.map((box) => (
        <Plate box={box} radius={14} class="panel" />
      ))}
      <Title {...props} plan={plan} />
      <Sides {...props} plan={sides} />
      <Times {...props} box={plan.times} size={size} large={value} />
      <Cost {...props} box={plan.cost} size={size} large={value} />
      <Label at={[plan.steps.x, plot.y - 26]} size={size} class="muted strong">
        {full === null
          ? words.capacity[language]
          : `${words.capacity[language]} · ${words.until[language](toDuration(full, language))}`}
      </Label>
      <Curve {...props} axis={axis} box={plot} size={size} isLarge />
      <Timeline {...props} axis={axis} box={plan.steps} size={size} />
    </g>
  )
}

/** The name, which leads back to all four, and what the strategy is doing. */
function Title({ state, strategy, options: { language, dispatch }, plan }: OfStrategy & { plan: ClosePlan }): VNode {
  const status = toStatusLine(state, strategy, language)
  const act = dispatch && (() => dispatch({ name: 'focus', on: 'all' }))
  return (
    <g {...toPart(`${strategyNames[strategy]}: ${words.allFour[language]}`, act)}>
      {dispatch && <rect class="reach" width={plan.panels[0]?.width} height={plan.lines[1] + 8} rx="14" />}
      <Label at={[plan.left, plan.lines[0]]} size={plan.large} class="strong">
        {strategyNames[strategy]}
      </Label>
      <Label at={[plan.left, plan.lines[1]]} size={plan.middle} class={`strong say ${status.tone}`}>
        {status.text}
      </Label>
    </g>
  )
}
