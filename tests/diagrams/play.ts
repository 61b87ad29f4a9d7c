import type { Declaration, Model, NamedEvent } from '../../src/diagrams/kit/contract.ts'
import { isWait } from '../../src/diagrams/kit/events.ts'
import { parseEvent } from '../../src/diagrams/kit/grammar.ts'

/** The state after events in their written form; throws for one that the declaration does not know. */
export function playFrom<State, Event extends NamedEvent>(
  declaration: Declaration,
  model: Model<State, Event>,
  state: State,
  written: readonly string[],
): State {
  return written.reduce((present, text) => {
    const parsed = parseEvent(declaration, text)
    if (!parsed.ok) throw new Error(`${text}: ${parsed.mistake.message} ${parsed.mistake.advice}`)
    const event = parsed.value
    // The declaration's forms are those of the model's events.
    return isWait(event) ? model.tick(present, event.milliseconds) : model.reduce(present, event as Event)
  }, state)
}
