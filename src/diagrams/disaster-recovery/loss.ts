import type { ParameterName, RecoveryValues } from './parameters.ts'
import { linkRate, minute } from './plan.ts'
import type { DisasterKind, Setup, State, Strategy } from './state.ts'

/** Where each strategy that replicates has its lag from. */
export const lagParameters = {
  'pilot-light': 'pilot-lag',
  'warm-standby': 'warm-lag',
  'multi-site': 'multi-lag',
} as const satisfies Partial<Record<Strategy, ParameterName>>

/** The changes of one backup interval, in GB. */
export function increment(values: RecoveryValues): number {
  return (values['change-rate'] * values['backup-interval']) / 60
}

/** Seconds to copy one increment over the link. */
export function copyTime(values: RecoveryValues): number {
  return (values['change-rate'] * values['backup-interval'] * 8000) / (values['link-speed'] * 60)
}

/** Seconds by which all copies fall behind in each second of normal running: none while the link carries the changes. */
export function lagGrowth(values: RecoveryValues): number {
  return Math.max(0, 1 - linkRate(values) / values['change-rate'])
}

/**
 * Age of the newest backup at the disaster, in seconds: the last one whose copy is complete. It was taken one copy time
 * before it was complete, and `moment` (0 to 1) of an interval has passed since; one still being copied does not count.
 */
function backupAge(values: RecoveryValues, moment: number): number {
  return moment * values['backup-interval'] * minute + copyTime(values)
}

/**
 * Data lost (RPO achieved), in seconds of changes; null: all of it. Replication carries a corruption along, so that
 * only a backup helps. `behind` is what the copies are older than usual.
 */
export function dataLost(
  strategy: Strategy,
  kind: DisasterKind,
  { values, backups, behind }: Setup & Pick<State, 'behind'>,
  moment = values['backup-moment'] / 100,
): number | null {
  if (kind === 'site' && strategy !== 'store-backup') return values[lagParameters[strategy]] + behind
  return backups ? backupAge(values, moment) + behind : null
}
