import type { VNode } from 'preact'
import { type Point, pointAlong, toCross, Wire } from '../kit/shapes.tsx'
import { type Drawn, placesOf } from './drawn.ts'
import { toFlow } from './flows.ts'
import type { Places } from './places.ts'
import { type Side, sides } from './state.ts'
import { placesAlong, wayAlong } from './ways.ts'

/** Units that packets go in a ms of the network. */
const speed = 0.012

/** What each side sends, as far as it gets. */
export function Flows(props: Drawn): VNode {
  return (
    <g>
      {sides.map((side) => (
        <FlowView {...props} side={side} />
      ))}
    </g>
  )
}

function FlowView(props: Drawn & { side: Side }): VNode | null {
  const { state, side } = props
  const places = placesOf(props)
  const { path, lostAt } = toFlow(state, side)
  if (path === null) return null
  const chain = placesAlong(path, state.ducts)
  const at = lostAt ? chain.indexOf(lostAt) : -1
  const aside = side === 'company' ? -places.apart : places.apart
  if (at < 0)
    return <Stream places={places} way={turn(wayAlong(places, chain, aside), side)} side={side} now={state.now} />
  const left = side === 'company' ? chain.slice(0, at + 1) : chain.slice(at)
  return <Stream places={places} way={turn(wayAlong(places, left, aside), side)} side={side} now={state.now} isLost />
}

function turn(way: Point[], side: Side): Point[] {
  return side === 'company' ? way : way.toReversed()
}

/** A line with packets on it, ending in an arrowhead, or in a cross where they are lost. */
export function Stream(props: {
  places: Places
  way: readonly Point[]
  side: Side
  now: number
  isLost?: boolean
}): VNode {
  const { places, way, side, now, isLost = false } = props
  const size = places.apart - 0.5
  const gap = Math.max(places.width / 14, 44)
  const length = lengthOf(way)
  const first = (now * speed) % gap
  const count = Math.max(0, Math.ceil((length - first - size) / gap))
  return (
    <g>
      <Wire points={way} class={`flow ${side}`} />
      {Array.from({ length: count }, (_, index) => (
        <Packet at={pointAlong(way, (first + index * gap) / length)} side={side} size={size} />
      ))}
      <End way={way} side={side} size={size} isLost={isLost} />
    </g>
  )
}

/** Round towards AWS, square towards the company. */
export function Packet({ at: [x, y], side, size }: { at: Point; side: Side; size: number }): VNode {
  if (side === 'company') return <circle class="record" cx={x} cy={y} r={size} />
  return <path class="packet" d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}z`} />
}

function End({
  way,
  side,
  size,
  isLost,
}: {
  way: readonly Point[]
  side: Side
  size: number
  isLost: boolean
}): VNode | null {
  const [to, from] = [way.at(-1), way.at(-2)]
  if (to === undefined || from === undefined) return null
  const [x, y] = to
  const [ahead, down] = [Math.sign(x - from[0]), Math.sign(y - from[1])]
  if (isLost) {
    const [cx, cy] = [x - ahead * size * 1.4, y - down * size * 1.4]
    return <path class="lost" d={toCross({ x: cx - size, y: cy - size, width: 2 * size, height: 2 * size }, 0)} />
  }
  const [bx, by] = [x - ahead * size * 1.8, y - down * size * 1.8]
  return (
    <path
      class={`head ${side}`}
      d={`M${x} ${y}L${bx - down * size} ${by - ahead * size}L${bx + down * size} ${by + ahead * size}z`}
    />
  )
}

function lengthOf(way: readonly Point[]): number {
  return way.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}
