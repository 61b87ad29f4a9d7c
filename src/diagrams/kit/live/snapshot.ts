import { isCount, isRecord } from '../../../deck/json.ts'
import type { Values } from '../contract.ts'

/** All that a picture of a playing diagram needs: what another window shows without a simulation of its own. */
export interface Snapshot {
  readonly step: number
  readonly state: unknown
  /** Milliseconds since the step began, and where its timeline ends. */
  readonly clock: number
  readonly end: number
  readonly speed: number
  readonly values: Values
  readonly isPlaying: boolean
  readonly isInStory: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/**
 * The snapshot of unknown JSON, or undefined if it is none. Of the model's state only this is asked, that it is an
 * object: windows talk to each other only within one build, and there the model is the same.
 */
export function maybeSnapshot(json: unknown): Snapshot | undefined {
  if (!isRecord(json) || !isRecord(json.state) || !isValues(json.values)) return undefined
  const { step, state, clock, end, speed, values, isPlaying, isInStory, canUndo, canRedo } = json
  if (!isCount(step) || !isCount(clock) || !isCount(end) || typeof speed !== 'number') return undefined
  if (typeof isPlaying !== 'boolean' || typeof isInStory !== 'boolean') return undefined
  if (typeof canUndo !== 'boolean' || typeof canRedo !== 'boolean') return undefined
  return { step, state, clock, end, speed, values, isPlaying, isInStory, canUndo, canRedo }
}

function isValues(json: unknown): json is Values {
  return isRecord(json) && Object.values(json).every((value) => typeof value === 'number')
}
