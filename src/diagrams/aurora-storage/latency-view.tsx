import type { VNode } from 'preact'
import { toGraphic } from '../kit/part.ts'
import { type Box, Label } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { compareLatency, type Latency, maybePresentLatency } from './latency.ts'
import type { Plan } from './plan.ts'
import { words as common } from './words.ts'

/** The scale's end in ms; what takes longer runs into it. */
const longest = 20

/** From p50 to p99 for the ways to make a write durable, from the same draws: a thick bar that begins at the median. */
export function LatencyChart({
  state,
  options: { language, layout, dispatch },
  plan,
  box,
}: Drawn & { plan: Plan; box: Box }): VNode {
  const compared = compareLatency(state.values, state.random.seed)
  const present = maybePresentLatency(state)
  const rows: readonly (readonly [string, Latency | undefined, boolean])[] = [
    [words.now[language], present, true],
    [common['four of six'][language], compared['four of six'], false],
    [common['all six'][language], compared['all six'], false],
    [common['mirrored chain'][language], compared['mirrored chain'], false],
  ]
  const step = layout === 'wide' ? 25 : 15
  const lead = layout === 'wide' ? 96 : 92
  const scale = (box.width - lead - 40) / longest
  return (
    <g>
      {rows.map(([name, latency, isPresent], index) => {
        const y = box.y + index * step + step / 2
        return (
          <g class={isPresent ? 'bar present' : 'bar'} {...toGraphic(tell(name, latency), dispatch !== undefined)}>
            <Label at={[box.x, y + plan.small * 0.36]} size={plan.small} class={isPresent ? 'strong ink' : 'muted'}>
              {name}
            </Label>
            {latency && <Bar latency={latency} x={box.x + lead} y={y} scale={scale} size={plan.small} />}
          </g>
        )
      })}
    </g>
  )
}

function tell(name: string, latency: Latency | undefined): string {
  return latency === undefined ? name : `${name}: p50 ${latency.p50.toFixed(1)} ms, p99 ${latency.p99.toFixed(1)} ms`
}

function Bar({
  latency,
  x,
  y,
  scale,
  size,
}: {
  latency: Latency
  x: number
  y: number
  scale: number
  size: number
}): VNode {
  const [from, to] = [Math.min(longest, latency.p50) * scale, Math.min(longest, latency.p99) * scale]
  return (
    <>
      <path class="scale" d={`M${x} ${y}h${longest * scale}`} />
      <rect class="range" x={x + from} y={y - 4} width={Math.max(3, to - from)} height="8" rx="3" />
      <Label at={[x + longest * scale + 40, y + size * 0.36]} anchor="end" size={size} class="muted figure">
        {latency.p99.toFixed(1)}
      </Label>
    </>
  )
}
