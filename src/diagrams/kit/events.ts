import type { Language } from '../../messages.ts'
import type { Declaration, NamedEvent, SetEvent, WaitEvent } from './contract.ts'
import { toStepIndex, toStepValue } from './parameters.ts'

/** What a step of a story may do: the diagram's own events, `set` and `wait`. */
export type StepEvent<Event extends NamedEvent = NamedEvent> = Event | SetEvent | WaitEvent

export function isWait(event: NamedEvent): event is WaitEvent {
  return event.name === 'wait'
}

export function isSet(event: NamedEvent): event is SetEvent {
  return event.name === 'set'
}

/** The event if the declaration allows it, with nothing else in it; undefined for any other, and for `wait`. */
export function maybeAllowed(declaration: Declaration, event: NamedEvent): NamedEvent | SetEvent | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...event }
  if (isSet(event)) return maybeSetting(declaration, fields)
  const form = Object.hasOwn(declaration.events, event.name) ? declaration.events[event.name] : undefined
  if (form === undefined) return undefined
  const given = Object.entries(form.takes).map(([name, values]) => [name, values.find((it) => it === fields[name])])
  return given.every(([, value]) => value !== undefined)
    ? { ...Object.fromEntries(given), name: event.name }
    : undefined
}

function maybeSetting({ parameters }: Declaration, { parameter, value }: Readonly<Record<string, unknown>>) {
  if (typeof parameter !== 'string' || typeof value !== 'number' || !Object.hasOwn(parameters, parameter))
    return undefined
  const known = parameters[parameter]
  if (known === undefined || !(value >= known.min && value <= known.max)) return undefined
  return { name: 'set', parameter, value: toStepValue(known, toStepIndex(known, value)) } as const
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
