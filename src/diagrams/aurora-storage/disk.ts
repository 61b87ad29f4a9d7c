import { drawLogNormal, drawUniform } from '../kit/random.ts'
import { millisecond } from './parameters.ts'
import type { Chain, State, Zone } from './state.ts'

type Values = State['values']
type Cursor = Parameters<typeof drawUniform>[0]

/** µs to persist a record: log-normal, and now and then many times as long. Takes three draws. */
export function drawPersist(cursor: Cursor, values: Values): number {
  const usual = drawLogNormal(cursor, values['persist-median'] * millisecond, values['persist-spread'])
  const isSlow = drawUniform(cursor) < values['slow-share'] / 100
  return Math.max(1, Math.round(isSlow ? usual * values['slow-factor'] : usual))
}

/** µs from one zone to another and back. */
export function roundTrip(values: Values, from: Zone, to: Zone): number {
  return Math.round(values[from === to ? 'rtt-same' : 'rtt-other'] * millisecond)
}

/**
 * A page written through four disks in turn (Aurora's comparison, SIGMOD 2017, figure 2): the primary's and its mirror,
 * then, in another zone, the standby's and its mirror. `disks` are their times to persist, in µs.
 */
export function toChain(values: Values, began: number, disks: readonly [number, number, number, number]): Chain {
  const near = Math.round(values['rtt-same'] * millisecond)
  const far = Math.round(values['rtt-other'] * millisecond)
  const leg = (leaves: number, trip: number, persist: number) => {
    const arrives = leaves + Math.round(trip / 2)
    return { leaves, arrives, durable: arrives + persist }
  }
  const primary = leg(began, near, disks[0])
  const mirror = leg(primary.arrives, near, disks[1])
  const local = began + near + Math.max(disks[0], near + disks[1])
  const standby = leg(local, far, disks[2])
  const standbyMirror = leg(standby.arrives, near, disks[3])
  return {
    began,
    legs: [primary, mirror, standby, standbyMirror],
    done: local + far + Math.max(disks[2], near + disks[3]),
  }
}
