import { isWhole, maybeBroken } from './detection.ts'
import { tunnelSpeed } from './parameters.ts'
import { chainOf, type PartName, type PathName, paths, pathsOf } from './parts.ts'
import type { RuleName } from './routes.ts'
import { type Side, type State, sides, type Work } from './state.ts'
import { maybeRoute, maybeUsualRoute } from './tables.ts'

/**
 * `flowing`, or `moved` to another path than with everything up; `unnoticed`: sent and lost, because the sender has not
 * noticed; `unreachable`: the sender knows no route.
 */
export type FlowStatus = 'flowing' | 'moved' | 'unnoticed' | 'unreachable'

/** The packets that one side sends. */
export interface Flow {
  readonly status: FlowStatus
  /** The path they are sent by; null without a route. */
  readonly path: PathName | null
  /** The rule by which the sender chose that path. */
  readonly rule: RuleName | null
  /** The broken part at which they are lost. */
  readonly lostAt: PartName | null
  /** ms of the model without delivery, in the present interruption or else the last. */
  readonly lost: number
  /** One way, in ms; null while nothing arrives. */
  readonly latency: number | null
  /** In Mbit/s; null while nothing arrives. */
  readonly bandwidth: number | null
}

export function toFlow(state: State, side: Side): Flow {
  const choice = maybeRoute(state, side)
  const path = choice?.route.path ?? null
  const lost = lostTime(state, side)
  const none = { latency: null, bandwidth: null }
  if (!choice || !path) return { status: 'unreachable', path, rule: null, lostAt: null, lost, ...none }
  const { rule } = choice
  if (!isWhole(state, path)) {
    return { status: 'unnoticed', path, rule, lostAt: brokenFrom(state, side, path), lost, ...none }
  }
  const status = path === maybeUsualRoute(state, side)?.route.path ? 'flowing' : 'moved'
  return { status, path, rule, lostAt: null, lost, ...qualityOf(state, path) }
}

/** Whether packets sent by a side arrive. */
export function isDelivered({ status }: Pick<Flow, 'status'>): boolean {
  return status === 'flowing' || status === 'moved'
}

/** Notes where an interruption begins or ends now; two islands were never joined. */
export function noteInterruptions(work: Work): void {
  for (const side of pathsOf(work).length > 0 ? sides : []) {
    const last = work.interruptions[side]
    const isOpen = last !== null && last.ended === null
    const delivers = isDelivered(toFlow(work, side))
    if (delivers && isOpen) last.ended = work.now
    else if (!delivers && !isOpen) work.interruptions[side] = { began: work.now, ended: null }
  }
}

function lostTime({ interruptions, now }: State, side: Side): number {
  const last = interruptions[side]
  return last ? (last.ended ?? now) - last.began : 0
}

/** What a path offers: one-way latency and bandwidth. */
function qualityOf({ values }: State, path: PathName): { latency: number; bandwidth: number } {
  const { kind } = paths[path]
  const bandwidth = kind === 'dx' ? values['dx-speed'] : Math.min(values['access-speed'], tunnelSpeed)
  return { latency: values[`${kind}-latency`] / 2, bandwidth }
}

/** The first broken part that a side's packets meet. */
function brokenFrom(state: State, side: Side, path: PathName): PartName | null {
  if (side === 'company') return maybeBroken(state, path) ?? null
  return chainOf(path, state.ducts).findLast((part) => state.parts[part] !== 'up') ?? null
}
