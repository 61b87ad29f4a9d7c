import { isCount, isRecord } from '../../../deck/json.ts'
import type { NamedEvent } from '../contract.ts'

/** What somebody does to a diagram in another window. */
export type PlayerOrder =
  | { readonly do: 'happen'; readonly event: NamedEvent }
  | { readonly do: 'seek'; readonly clock: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'togglePlay' | 'undo' | 'redo' | 'reset' }

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
