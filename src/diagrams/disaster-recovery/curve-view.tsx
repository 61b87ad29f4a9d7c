import type { VNode } from 'preact'
import { toGraphic } from '../kit/part.ts'
import { type Box, Label } from '../kit/shapes.tsx'
import { type Axis, toTicks } from './axis.ts'
import { drawn as words } from './drawing-words.ts'
import type { OfStrategy } from './drawn.ts'
import { type Point, toPlan } from './plan.ts'

/** `size`: of the labels; 0: there is no room for any. */
type InPlot = OfStrategy & { readonly axis: Axis; readonly box: Box; readonly size: number; readonly isLarge?: boolean }

/** Capacity over time: what was as a line over its area, what will be as dashes, and the moment now between them. */
export function Curve({ state, strategy, options, axis, box, size, isLarge = false }: InPlot): VNode {
  const { disaster } = state
  const now = disaster ? (state.elapsed ?? 0) : null
  const { curve } = toPlan(strategy, disaster?.kind ?? 'site', state)
  const bottom = box.y + box.height
  const past = now === null ? [] : curve.filter(({ at }) => at <= now)
  const there = now === null ? axis.x(0) - axis.lead / 2 : axis.x(now)
  const line = toLine(past, axis, box, there)
  const answered = past.at(-1)?.capacity ?? 100
  const told = `${words.capacity[options.language]} ${Math.round(answered)} %`
  const height = bottom - (answered / 100) * box.height
  return (
    <g class="curve" {...toGraphic(told, options.dispatch !== undefined)}>
      <path class="rule" d={`M${box.x} ${bottom}h${box.width}M${box.x} ${box.y}h${box.width}`} />
      <path class="area" d={`${line}V${bottom}H${box.x}Z`} />
      <path class="forecast" d={toLine(curve, axis, box, box.x + box.width)} />
      <path class="past" d={line} />
      <path class="now" d={`M${there} ${box.y - 5}V${bottom + 4}`} />
      <circle class="record" cx={there} cy={height} r={isLarge ? 6 : 4.5} />
      {size > 0 && <Marks axis={axis} box={box} size={size} options={options} />}
      {isLarge && (
        <Label at={[Math.max(there, box.x + 16), box.y - 10]} anchor="middle" size={size} class="accent strong">
          {words.now[options.language]}
        </Label>
      )}
    </g>
  )
}

/** The scales: for eyes only where the curve tells its value. */
function Marks({ axis, box, size, options }: Pick<InPlot, 'axis' | 'box' | 'size' | 'options'>): VNode {
  const { language, dispatch } = options
  const bottom = box.y + box.height
  return (
    <g {...(dispatch && { 'aria-hidden': true })}>
      {toTicks(axis, size, language).map(({ x, label }) => (
        <g>
          <path class="rule" d={`M${x} ${bottom}v4`} />
          <Label at={[x, bottom + 5 + size]} anchor="middle" size={size} class="muted figure">
            {label}
          </Label>
        </g>
      ))}
      <Label at={[box.x - 5, box.y + size * 0.4]} anchor="end" size={size} class="muted figure">
        100%
      </Label>
      <Label at={[box.x - 5, bottom + size * 0.2]} anchor="end" size={size} class="muted figure">
        0
      </Label>
    </g>
  )
}

/** All answers before the disaster, then a stair; ends at `end` (units from the left). */
function toLine(points: readonly Point[], axis: Axis, box: Box, end: number): string {
  const y = (capacity: number) => box.y + box.height * (1 - capacity / 100)
  const stairs = points.map(({ at, capacity }) => `H${axis.x(at).toFixed(1)}V${y(capacity).toFixed(1)}`)
  return `M${box.x} ${y(100)}${stairs.join('')}H${end.toFixed(1)}`
}
