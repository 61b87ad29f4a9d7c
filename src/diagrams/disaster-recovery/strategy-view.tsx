import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { type Box, Label, Plate } from '../kit/shapes.tsx'
import { toStatusLine } from './achieved.ts'
import { toAxis } from './axis.ts'
import { headHeights } from './controls-view.tsx'
import { Curve } from './curve-view.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn, OfStrategy } from './drawn.ts'
import { Cost, Times } from './explained-view.tsx'
import type { SidesPlan } from './sides.ts'
import { Sides } from './sides-view.tsx'
import { strategies } from './state.ts'
import { strategyNames } from './words.ts'

/** A small multiple, in units from its own corner. */
interface Multiple {
  readonly width: number
  readonly height: number
  /** Sizes of the name, labels and values. */
  readonly large: number
  readonly size: number
  readonly value: number
  /** Baselines of the name and the status. */
  readonly lines: readonly [number, number]
  readonly sides: SidesPlan
  readonly plot: Box
  readonly times: Box
  readonly cost: Box
}

const multiples: Readonly<Record<'wide' | 'narrow', Multiple>> = {
  wide: {
    ...{ width: 276, height: 378, large: 18, size: 14, value: 17, lines: [24, 46] },
    sides: {
      users: { x: 88, y: 56, width: 64, height: 24 },
      site: { x: 12, y: 98, width: 84, height: 116 },
      aws: { x: 122, y: 98, width: 142, height: 116 },
      ...{ head: 24, row: 29, size: 14, emblem: { width: 22, height: 20 } },
    },
    plot: { x: 54, y: 230, width: 210, height: 48 },
    times: { x: 12, y: 302, width: 252, height: 38 },
    cost: { x: 12, y: 343, width: 252, height: 24 },
  },
  narrow: {
    ...{ width: 360, height: 224, large: 16, size: 12, value: 15, lines: [20, 38] },
    sides: {
      users: { x: 66, y: 48, width: 52, height: 20 },
      site: { x: 10, y: 80, width: 70, height: 94 },
      aws: { x: 100, y: 80, width: 124, height: 94 },
      ...{ head: 20, row: 23, size: 12, emblem: { width: 16, height: 14 } },
    },
    plot: { x: 272, y: 60, width: 80, height: 92 },
    times: { x: 10, y: 179, width: 214, height: 44 },
    cost: { x: 232, y: 179, width: 118, height: 44 },
  },
}

/** The four strategies under the same clock: beside each other, on a phone below each other. */
export function Multiples(props: Drawn): VNode {
  const layout = props.options.layout === 'wide' ? 'wide' : 'narrow'
  const { width, height } = multiples[layout]
  return (
    <g>
      {strategies.map((strategy, index) => {
        const [x, y] = layout === 'wide' ? [index * (width + 16), 0] : [0, index * (height + 8)]
        return (
          <g transform={`translate(${x} ${y + headHeights[layout]})`}>
            <StrategyView {...props} strategy={strategy} plan={multiples[layout]} />
          </g>
        )
      })}
    </g>
  )
}

/** How tall all four are on a phone. */
export const multiplesHeight = headHeights.narrow + strategies.length * (multiples.narrow.height + 8) - 8

function StrategyView({ plan, ...props }: OfStrategy & { plan: Multiple }): VNode {
  const { state } = props
  const axis = toAxis(state, strategies, plan.plot)
  return (
    <g>
      <Plate box={{ x: 0, y: 0, width: plan.width, height: plan.height }} radius={14} class="panel" />
      <Title {...props} plan={plan} />
      <Sides {...props} plan={plan.sides} />
      <Curve {...props} axis={axis} box={plan.plot} size={plan.size} />
      <Times {...props} box={plan.times} size={plan.size} large={plan.value} />
      <Cost {...props} box={plan.cost} size={plan.size} large={plan.value} />
    </g>
  )
}

/** The strategy's name, which opens its close-up, and what it is doing. */
function Title({ state, strategy, options: { language, dispatch }, plan }: OfStrategy & { plan: Multiple }): VNode {
  const status = toStatusLine(state, strategy, language)
  const name = strategyNames[strategy]
  const act = dispatch && (() => dispatch({ name: 'focus', on: strategy }))
  const left = plan.sides.site.x
  return (
    <g {...toPart(words.closeUp[language](name), act, { name: `${name} ${status.text}` })}>
      {dispatch && <rect class="reach" width={plan.width} height="48" rx="14" />}
      <Label at={[left, plan.lines[0]]} size={plan.large} class="strong">
        {name}
      </Label>
      <Label at={[left, plan.lines[1]]} size={plan.size} class={`strong say ${status.tone}`}>
        {status.text}
      </Label>
      {dispatch && (
        <Label at={[plan.width - 12, plan.lines[0]]} anchor="end" size={plan.large} class="muted">
          ↗
        </Label>
      )}
    </g>
  )
}
