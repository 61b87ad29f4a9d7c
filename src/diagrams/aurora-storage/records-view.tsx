import type { VNode } from 'preact'
import { type Point, pointAlong } from '../kit/shapes.tsx'
import type { Drawn } from './drawn.ts'
import { type Plan, plans, wireTo } from './plan.ts'
import { type CopyName, groups, type RedoRecord, type State, type Trip } from './state.ts'

/** Redo records on their way to the copies and acknowledgements on their way back; in time-lapse both are too quick to see. */
export function Records({ state, options }: Drawn): VNode | null {
  const { zone, epoch } = state.writer
  if (zone === null || state.pace > 1) return null
  const plan = plans[options.layout]
  const size = options.layout === 'wide' ? 7 : 4.5
  const records = state.records.filter((record) => record.epoch === epoch)
  return <g>{records.flatMap((record) => toMarks(state, plan, record, size))}</g>
}

function toMarks(state: State, plan: Plan, record: RedoRecord, size: number): VNode[] {
  const { zone } = state.writer
  if (zone === null) return []
  return record.trips.flatMap((trip, index) => {
    const copy = groups[record.group]?.[index]
    return copy === undefined ? [] : toMark(state.now, record, trip, wireTo(plan, zone, copy), size, copy)
  })
}

function toMark(
  now: number,
  record: RedoRecord,
  trip: Trip,
  wire: readonly Point[],
  size: number,
  copy: CopyName,
): VNode[] {
  const key = `${record.lsn}${copy}`
  if (now < trip.arrives) {
    const [x, y] = pointAlong(wire, partOf(now, record.issued, trip.arrives))
    return [<circle key={key} class="record" cx={x} cy={y} r={size} />]
  }
  if (trip.lost) return []
  if (now < trip.durable) {
    const [x, y] = pointAlong(wire, 1)
    return [<circle key={key} class="record waiting" cx={x} cy={y - size * 0.8} r={size * 0.8} />]
  }
  if (now >= trip.acked) return []
  const [x, y] = pointAlong(wire, 1 - partOf(now, trip.durable, trip.acked))
  return [<path key={key} class="ack" d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}z`} />]
}

function partOf(now: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : 1
}
