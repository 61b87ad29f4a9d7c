import type { VNode } from 'preact'
import { Explained } from '../kit/explained.tsx'
import { type Box, Label } from '../kit/shapes.tsx'
import { type Achieved, toLoss, toOutage } from './achieved.ts'
import { toCost } from './cost.ts'
import { drawn as words } from './drawing-words.ts'
import type { Drawn, OfStrategy } from './drawn.ts'
import { strategyNames } from './words.ts'

/** `x`: from the left of the box; `size`: of the names, the values are larger. */
type InBox = OfStrategy & { readonly box: Box; readonly size: number; readonly large: number }

/** RPO and RTO side by side, the name of each over its value. */
export function Times({ state, strategy, options, box, size, large }: InBox): VNode {
  const told = [state, strategy, options.language] as const
  const width = box.width / 2
  const [rpo, rto] = [toLoss(...told), toOutage(...told)]
  const cell = { options, size, large, of: strategyNames[strategy] }
  return (
    <g>
      <Time {...cell} achieved={rpo} box={{ ...box, width }} />
      <Time {...cell} achieved={rto} box={{ ...box, x: box.x + width, width }} />
    </g>
  )
}

function Time(props: {
  options: Drawn['options']
  of: string
  achieved: Achieved
  box: Box
  size: number
  large: number
}): VNode {
  const { options, of, achieved, box, size, large } = props
  const { label, value, figure, isOpen } = achieved
  return (
    <Explained options={options} figure={figure} name={`${of} ${label}`} reach={box}>
      <Label at={[box.x, box.y + size]} size={size} class="muted">
        {label}
      </Label>
      <Label at={[box.x, box.y + size + large * 1.15]} size={large} class={`strong figure${isOpen ? ' bad' : ''}`}>
        {value}
      </Label>
    </Explained>
  )
}

/** The cost of a month as an index, plainly called an example, with a bar as long as it. */
export function Cost({ state, strategy, options, box, size, large }: InBox): VNode {
  const cost = toCost(strategy, state)
  const name = words[box.width < 200 ? 'costShort' : 'cost'][options.language]
  return (
    <Explained options={options} figure={`${strategy}-cost`} name={`${strategyNames[strategy]} ${name}`} reach={box}>
      <Label at={[box.x, box.y + size]} size={size} class="muted">
        {name}
      </Label>
      <Label at={[box.x + box.width, box.y + size + 1]} anchor="end" size={large} class="strong figure">
        {Math.round(cost)}
      </Label>
      <CostBar cost={cost} box={{ ...box, y: box.y + size + 7, height: 6 }} />
    </Explained>
  )
}

/** A cost index as a bar: the whole box is what both sides in full cost. */
export function CostBar({ cost, box }: { cost: number; box: Box }): VNode {
  return (
    <g>
      <rect class="layer" {...box} rx="3" />
      <rect class="measure ours" {...box} width={Math.min(1, cost / 105) * box.width} rx="3" />
    </g>
  )
}
