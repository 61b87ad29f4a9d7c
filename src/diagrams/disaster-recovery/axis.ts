import type { Language } from '../../messages.ts'
import type { Box } from '../kit/shapes.tsx'
import { toDuration } from './format.ts'
import { toAudience } from './pace.ts'
import { toPlan } from './plan.ts'
import type { State, Strategy } from './state.ts'
import { toSteps } from './status.ts'

/** The time axis of a plot: as long as the audience watches, so that the moment now moves evenly. */
export interface Axis {
  /** From the left side of the plot to the disaster. */
  readonly lead: number
  readonly box: Box
  /** The last moment shown, in seconds since the disaster. */
  readonly end: number
  /** Where a moment (seconds since the disaster) stands. */
  x(elapsed: number): number
}

/** What is worth a tick, in seconds, the most telling first. */
const moments = [3600, 600, 86_400, 60, 21_600, 10_800, 300, 30, 1800, 7200, 43_200, 172_800]

/** The axis that holds every recovery of these strategies, the ways back that have begun, and the moment now. */
export function toAxis(state: State, strategies: readonly Strategy[], box: Box): Axis {
  const ends = strategies.flatMap((strategy) => {
    const { full } = toPlan(strategy, state.disaster?.kind ?? 'site', state)
    return [full ?? 600, ...toSteps(state, strategy).map((step) => step.end)]
  })
  const end = Math.max(60, state.elapsed ?? 0, ...ends.filter(Number.isFinite))
  const lead = box.width * 0.07
  const scale = (box.width * 0.88) / toAudience(end)
  return { lead, box, end, x: (elapsed) => box.x + lead + toAudience(elapsed) * scale }
}

/** Labels under an axis, as many as stand apart. */
export function toTicks(axis: Axis, size: number, language: Language): { x: number; label: string }[] {
  const ticks = [{ x: axis.x(0), label: '0' }]
  for (const moment of moments) {
    const x = axis.x(moment)
    const isInside = moment <= axis.end && x + size * 1.6 < axis.box.x + axis.box.width + size / 2
    if (isInside && ticks.every((tick) => Math.abs(tick.x - x) > size * 3.6))
      ticks.push({ x, label: toDuration(moment, language) })
  }
  return ticks
}
