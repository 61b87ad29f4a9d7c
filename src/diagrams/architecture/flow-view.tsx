import type { VNode } from 'preact'
import { pointAlong } from '../kit/shapes.tsx'
import type { Graph, Point } from './graph.ts'
import { maybeWay } from './reach.ts'
import type { Scene } from './scene.ts'
import { findAround, type State } from './state.ts'

/** A link on a flow's way, and whether it is walked against the order of its ends. */
export interface Leg {
  readonly link: number
  readonly isBackward: boolean
}

/** Milliseconds that a record takes from one service to the next, and between two records. */
const pace = 700
const beat = 1050

/** The links of each flow that finds a way. */
export function findFlows(graph: Graph, state: State): readonly (readonly Leg[])[] {
  return state.flows.map(([from, to]) => {
    const way = maybeWay(graph, state, from, to) ?? []
    return way.slice(1).flatMap((id, index) => maybeLeg(graph, way[index] ?? id, id) ?? [])
  })
}

function maybeLeg(graph: Graph, from: string, to: string): Leg | undefined {
  const isAt = (end: string, id: string) => end === id || findAround(graph, id).includes(end)
  for (const [link, { from: one, to: other, heads }] of graph.links.entries()) {
    if (heads !== 'from' && isAt(one, from) && isAt(other, to)) return { link, isBackward: false }
    if (heads !== 'to' && isAt(one, to) && isAt(other, from)) return { link, isBackward: true }
  }
  return undefined
}

/** Records on their way. */
export function Flows({ ways, scene }: { ways: readonly (readonly Leg[])[]; scene: Scene }): VNode {
  const { clock } = scene.state
  const dots = ways.flatMap((legs) => {
    const whole = legs.length * pace
    const count = Math.max(1, Math.floor(whole / beat))
    return Array.from({ length: legs.length === 0 ? 0 : count }, (_, index) => {
      const time = (clock + (index * whole) / count) % whole
      const { link, isBackward } = legs[Math.floor(time / pace)]! // time is less than the whole
      const points: readonly Point[] = scene.sheet.links[link] ?? []
      return pointAlong(isBackward ? points.toReversed() : points, (time % pace) / pace)
    })
  })
  return (
    <>
      {dots.map(([x, y]) => (
        <circle cx={Math.round(x * 10) / 10} cy={Math.round(y * 10) / 10} r="6" class="record" />
      ))}
    </>
  )
}
