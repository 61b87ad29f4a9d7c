import type { Declaration, NamedEvent, SetEvent } from './contract.ts'
import { formatEvent, isSet } from './events.ts'
import { toStepIndex, toStepValue } from './parameters.ts'
import type { Recorded } from './recording.ts'

/** What a link carries besides the slide and the step: enough to show the same picture anywhere. */
export interface LinkedMoment {
  readonly seed: number
  /** Whole milliseconds since the step. */
  readonly clock: number
  /** The events since the step, up to `clock`. */
  readonly events: readonly Recorded[]
}

/** `long`: more than a link should hold. `version`: another version of the model. `damaged`: anything else. */
export type LinkResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'long' | 'version' | 'damaged' }

export const longestLink = 1500

/** Three hours: whoever receives a link has to live through its clock before the first picture. */
const longestClock = 10_800_000

/**
 * The moment as text for an address: `v<version>.<seed>.<clock>.<events>.<check>`, numbers in base 36.
 * An event is a code in capitals (its place among all the declaration allows), the milliseconds since the one before,
 * and for `set`, after a hyphen, the number of steps above the least value.
 */
export function formatLink(declaration: Declaration, { seed, clock, events }: LinkedMoment): LinkResult<string> {
  const codes = toCodes(declaration)
  let before = 0
  const written = events.map(({ clock: at, event }) => {
    const passed = at - before
    before = at
    return codes.format(event) + (passed === 0 ? '' : passed.toString(36)) + formatSetting(declaration, event)
  })
  const body = `v${declaration.version}.${seed.toString(36)}.${clock.toString(36)}.${written.join('')}`
  const text = `${body}.${toCheck(body, codes.all)}`
  return text.length > longestLink || clock > longestClock ? { ok: false, reason: 'long' } : { ok: true, value: text }
}

/** The moment a text stands for. Never throws; a text that was not made by this version of the model is refused. */
export function parseLink(declaration: Declaration, text: string): LinkResult<LinkedMoment> {
  const shape = /^(v([0-9a-z]+)\.([0-9a-z]{1,7})\.([0-9a-z]{1,6})\.([0-9a-zA-Z-]*))\.([0-9a-z]+)$/.exec(text)
  const [, body = '', version, seed = '', clock = '', written = '', check] = shape ?? []
  if (!shape || text.length > longestLink) return damaged
  if (version !== declaration.version) return { ok: false, reason: 'version' }
  const codes = toCodes(declaration)
  if (check !== toCheck(body, codes.all)) return damaged
  const events = maybeEvents(declaration, codes, written)
  const moment = { seed: Number.parseInt(seed, 36), clock: Number.parseInt(clock, 36), events: events ?? [] }
  const isSound =
    moment.seed < 2 ** 32 && moment.clock <= longestClock && (moment.events.at(-1)?.clock ?? 0) <= moment.clock
  return events && isSound ? { ok: true, value: moment } : damaged
}

/** The event of another window if the declaration allows it, with nothing else in it; undefined for any other. */
export function maybeAllowed(declaration: Declaration, event: NamedEvent): NamedEvent | SetEvent | undefined {
  const codes = toCodes(declaration)
  const known = codes.maybeParse(codes.format(event))
  return known && isSet(event) ? maybeSetting(declaration, event, formatSetting(declaration, event).slice(1)) : known
}

const letters = 26

const damaged = { ok: false, reason: 'damaged' } as const

interface Codes {
  /** Everything the declaration allows, in the order of the codes, as one text. */
  readonly all: string
  /** Letters in each code. */
  readonly width: number
  format(event: NamedEvent): string
  maybeParse(code: string): NamedEvent | undefined
}

/** Events without numbers, each spelt out with every argument, and then one `set` for every parameter. */
function toCodes(declaration: Declaration): Codes {
  const plain = Object.entries(declaration.events).flatMap(([name, { takes }]) =>
    Object.entries(takes).reduce<NamedEvent[]>(
      (events, [argument, values]) =>
        events.flatMap((event) => values.map((value) => ({ ...event, [argument]: value }))),
      [{ name }],
    ),
  )
  const settings = Object.keys(declaration.parameters).map((parameter) => ({ name: 'set', parameter, value: 0 }))
  const listed: readonly NamedEvent[] = [...plain, ...settings]
  const keys = listed.map((event) => formatEvent(declaration, event))
  const steps = Object.values(declaration.parameters).map(({ min, step }) => `${min}+${step}`)
  const width = (keys.length - 1).toString(letters).length
  return {
    all: [...keys, ...steps].join(),
    width,
    format: (event) =>
      toLetters(keys.indexOf(formatEvent(declaration, isSet(event) ? { ...event, value: 0 } : event)), width),
    maybeParse: (code) => listed[fromLetters(code)],
  }
}

function formatSetting({ parameters }: Declaration, event: NamedEvent): string {
  const parameter = isSet(event) ? parameters[event.parameter] : undefined
  return isSet(event) && parameter ? `-${toStepIndex(parameter, event.value).toString(36)}` : ''
}

function maybeEvents(declaration: Declaration, codes: Codes, written: string): Recorded[] | undefined {
  const events: Recorded[] = []
  let clock = 0
  let read = 0
  const each = new RegExp(`([A-Z]{${codes.width}})([0-9a-z]*)(?:-([0-9a-z]+))?`, 'gy')
  for (const [whole, code = '', passed = '', steps = ''] of written.matchAll(each)) {
    clock += Number.parseInt(passed || '0', 36)
    read += whole.length
    const event = codes.maybeParse(code)
    const settled = event && isSet(event) ? maybeSetting(declaration, event, steps) : steps === '' ? event : undefined
    if (!settled) return undefined
    events.push({ clock, event: settled })
  }
  return read === written.length ? events : undefined
}

function maybeSetting(declaration: Declaration, event: SetEvent, steps: string): SetEvent | undefined {
  const parameter = declaration.parameters[event.parameter]
  const value = parameter && toStepValue(parameter, Number.parseInt(steps, 36))
  return value !== undefined && value >= parameter!.min && value <= parameter!.max ? { ...event, value } : undefined
}

/** A number in base 26, with the digits A to Z. */
function toLetters(index: number, width: number): string {
  if (width === 0) return ''
  return toLetters(Math.floor(index / letters), width - 1) + String.fromCharCode(65 + (index % letters))
}

function fromLetters(code: string): number {
  return [...code].reduce((index, letter) => index * letters + letter.charCodeAt(0) - 65, 0)
}

/** 32-bit FNV-1a (Fowler, Noll and Vo): any one changed character changes it. */
function toCheck(...texts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const letter of texts.join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}
