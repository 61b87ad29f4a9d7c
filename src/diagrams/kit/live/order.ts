import { isCount, isRecord } from '../../../deck/json.ts'

/** What somebody does to a diagram in another window; an event in its written form, as a story has it. */
export type PlayerOrder =
  | { readonly do: 'happen'; readonly event: string }
  | { readonly do: 'seek'; readonly clock: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'togglePlay' | 'undo' | 'redo' | 'reset' }

const plain: ReadonlySet<unknown> = new Set(['togglePlay', 'undo', 'redo', 'reset'])

/** The order of unknown JSON, or undefined if it is none. Whether the diagram knows its event is the player's business. */
export function maybePlayerOrder(json: unknown): PlayerOrder | undefined {
  if (!isRecord(json)) return undefined
  const { do: verb, event, clock, speed } = json
  if (verb === 'happen' && typeof event === 'string' && event.length < 200) return { do: verb, event }
  if (verb === 'seek' && isCount(clock)) return { do: verb, clock }
  if (verb === 'speed' && typeof speed === 'number' && speed > 0 && speed <= 100) return { do: verb, speed }
  return plain.has(verb) ? { do: verb as 'undo' } : undefined
}
