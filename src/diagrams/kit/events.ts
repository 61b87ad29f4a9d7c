import type { Language } from '../../messages.ts'
import type { Declaration, NamedEvent, SetEvent, WaitEvent } from './contract.ts'

/** What a step of a story may do: the diagram's own events, `set` and `wait`. */
export type StepEvent<Event extends NamedEvent = NamedEvent> = Event | SetEvent | WaitEvent

export function isWait(event: NamedEvent): event is WaitEvent {
  return event.name === 'wait'
}

export function isSet(event: NamedEvent): event is SetEvent {
  return event.name === 'set'
}

/** The written form of an event: `parseEvent` reads it back. */
export function formatEvent(declaration: Declaration, event: StepEvent): string {
  if (isSet(event)) return `set ${event.parameter} ${event.value}`
  if (!isWait(event)) return [event.name, ...argumentsOf(declaration, event)].join(' ')
  const { milliseconds } = event
  return milliseconds % 1000 === 0 ? `wait ${milliseconds / 1000}s` : `wait ${milliseconds}ms`
}

/** What an event is called on screen, from its form's label or its parameter's. */
export function labelEvent(declaration: Declaration, event: StepEvent, language: Language): string {
  if (isSet(event))
    return `${declaration.parameters[event.parameter]?.label[language] ?? event.parameter}: ${event.value}`
  const label = declaration.events[event.name]?.label[language] ?? event.name
  return argumentsOf(declaration, event).reduce((text, value) => text.replace(/\{\w+\}/, value), label)
}

function argumentsOf(declaration: Declaration, event: NamedEvent): string[] {
  const fields: Readonly<Record<string, unknown>> = { ...event }
  return Object.keys(declaration.events[event.name]?.takes ?? {}).map((argument) => String(fields[argument]))
}
