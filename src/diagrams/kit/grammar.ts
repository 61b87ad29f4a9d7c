import { adviseName, maybeNearest } from '../../deck/problem.ts'
import type { Declaration, EventForm, NamedEvent, Parsed, SetEvent, WaitEvent } from './contract.ts'
import type { StepEvent } from './events.ts'
import { toStepIndex, toStepValue } from './parameters.ts'

/** A `wait` is at most this many milliseconds. */
const longestWait = 600_000

const unitMilliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 }

/** An event from its written form: `fail zone c`, `wait 2s`, `set link-speed 25`. Spaces and tabs separate words. */
export function parseEvent(declaration: Declaration, written: string): Parsed<StepEvent> {
  const words = written.trim().split(/\s+/)
  if (words[0] === 'wait') return parseWait(words.slice(1))
  if (words[0] === 'set') return parseSet(declaration, words.slice(1))
  const names = Object.keys(declaration.events).filter((name) => startsWith(words, name.split(' ')))
  const name = names.sort((a, b) => b.length - a.length)[0]
  if (name === undefined) return unknownEvent(declaration, words)
  return parseArguments(declaration, name, words.slice(name.split(' ').length))
}

/** A parameter's value as an author wrote it: a number on one of the parameter's steps. */
export function parseValue(declaration: Declaration, name: string, written: unknown): Parsed<number> {
  const parameter = Object.hasOwn(declaration.parameters, name) ? declaration.parameters[name] : undefined
  if (!parameter) {
    const advice = adviseName(name, Object.keys(declaration.parameters))
    return { ok: false, mistake: { message: `${declaration.name} has no parameter “${name}”`, advice } }
  }
  const { min, max, step, unit } = parameter
  const isNumeric = typeof written === 'number' || (typeof written === 'string' && /^-?\d+(\.\d+)?$/.test(written))
  const value = isNumeric ? Number(written) : Number.NaN
  const near = toStepValue(parameter, toStepIndex(parameter, value))
  if (value >= min && value <= max && Math.abs(near - value) < step / 1e6) return { ok: true, value: near }
  const range = `Write a number from ${min} to ${max}${unit && ` ${unit}`}, in steps of ${step}.`
  return { ok: false, mistake: { message: `${name} cannot be ${JSON.stringify(written)}`, advice: range } }
}

function parseArguments(declaration: Declaration, name: string, given: readonly string[]): Parsed<StepEvent> {
  const event: Record<string, string> & NamedEvent = { name }
  const { takes = {}, kinds = {} } = declaration.events[name] ?? {}
  const wanted = Object.entries(takes)
  for (const [index, [argument, values]] of wanted.entries()) {
    const value = given[index]
    const kind = kinds[argument] ?? argument
    if (value === undefined) return mistake(`“${name}” needs a ${kind}`, `Write one of ${values.join(', ')} after it.`)
    if (!values.includes(value)) return unknownValue(name, kind, value, values)
    event[argument] = value
  }
  const extra = given.slice(wanted.length)
  if (extra.length > 0) return mistake(`“${name}” does not take “${extra.join(' ')}”`, 'Write each event on its own.')
  return { ok: true, value: event }
}

/** Many numbers in order are told by their beginning and end; names by the nearest. */
function unknownValue(event: string, kind: string, value: string, known: readonly string[]): Parsed<never> {
  const wanted = Number.parseFloat(value)
  const distanceOf = (one: string) => Math.abs(Number.parseFloat(one) - wanted)
  if (known.length < 6 || known.some((one) => Number.isNaN(distanceOf(one)))) {
    return mistake(`there is no ${kind} “${value}”`, adviseName(value, known))
  }
  const [nearest] = known.toSorted((a, b) => distanceOf(a) - distanceOf(b))
  const advice = `Write ${known.slice(0, 3).join(', ')} … ${known.at(-1)}; the nearest is ${nearest}.`
  return mistake(`“${event}” does not take “${value}”`, advice)
}

function parseWait(given: readonly string[]): Parsed<WaitEvent> {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|min)$/.exec(given.join(' ')) ?? []
  const milliseconds = Number(amount) * (unitMilliseconds[unit] ?? Number.NaN)
  const whole = Math.round(milliseconds)
  const fits = whole > 0 && whole <= longestWait && Math.abs(whole - milliseconds) < 1e-6
  if (fits) return { ok: true, value: { name: 'wait', milliseconds: whole } }
  return mistake(`“wait ${given.join(' ')}” is not a duration`, 'Write wait 500ms, wait 2s or at most wait 10min.')
}

function parseSet(declaration: Declaration, [parameter, written, ...extra]: readonly string[]): Parsed<SetEvent> {
  if (parameter === undefined || written === undefined || extra.length > 0) {
    return mistake('“set” needs a parameter and a value', 'Write set, the parameter and its value: set link-speed 25.')
  }
  const value = parseValue(declaration, parameter, written)
  return value.ok ? { ok: true, value: { name: 'set', parameter, value: value.value } } : value
}

function unknownEvent(declaration: Declaration, words: readonly string[]): Parsed<never> {
  const forms = findForms(declaration)
  const names = Object.keys(forms)
  const starts = [1, 2, 3].map((count) => words.slice(0, count).join(' '))
  const alike = names.filter((name) => name.split(' ').some((word) => words.includes(word)))
  // A word that is right counts more than another that is spelt almost like it.
  const isMeant = (name: string | undefined) => name !== undefined && (alike.length === 0 || alike.includes(name))
  const meant = starts.map((start) => maybeNearest(start, names)).findLast(isMeant)
  const message = `${declaration.name} has no event “${words.join(' ')}”`
  if (meant !== undefined) return mistake(message, `Did you mean “${forms[meant]}”?`)
  const near = (alike.length > 0 ? alike : names).map((name) => forms[name]).join(', ')
  return mistake(message, `${alike.length > 0 ? 'Nearest' : 'Known'} events: ${near}.`)
}

/** How an author writes each event, by its name: `fail zone <a|b|c>`; many values by the name of what they are. */
function findForms({ events }: Declaration): Record<string, string> {
  const own = Object.entries(events).map(([name, form]) => [name, toWrittenForm(name, form)])
  return { ...Object.fromEntries(own), set: 'set <parameter> <value>', wait: 'wait <duration>' }
}

function toWrittenForm(name: string, { takes }: EventForm): string {
  const places = Object.entries(takes).map(([argument, values]) => {
    const list = values.join('|')
    return `<${list.length > 0 && list.length <= 60 ? list : argument}>`
  })
  return [name, ...places].join(' ')
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word)
}

function mistake(message: string, advice: string): Parsed<never> {
  return { ok: false, mistake: { message, advice } }
}
