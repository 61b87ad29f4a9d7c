import { isCount, isRecord } from '../deck/json.ts'
import type { NamedEvent, Values } from '../diagrams/kit/contract.ts'
import type { PlayerOrder } from '../diagrams/kit/live/order.ts'
import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'

const plain: ReadonlySet<unknown> = new Set(['togglePlay', 'undo', 'redo', 'reset'])

/** The order of unknown JSON, or undefined if it is none. Whether the diagram knows its event is the player's business. */
export function maybePlayerOrder(json: unknown): PlayerOrder | undefined {
  if (!isRecord(json)) return undefined
  const { do: verb, event, clock, speed } = json
  if (verb === 'happen' && isNamed(event)) return { do: verb, event }
  if (verb === 'seek' && isCount(clock)) return { do: verb, clock }
  if (verb === 'speed' && typeof speed === 'number' && speed > 0 && speed <= 100) return { do: verb, speed }
  return plain.has(verb) ? { do: verb as 'undo' } : undefined
}

function isNamed(json: unknown): json is NamedEvent {
  return isRecord(json) && typeof json.name === 'string'
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
