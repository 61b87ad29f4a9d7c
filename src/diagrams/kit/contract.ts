import type { Language } from '../../messages.ts'

/** One text in each of the deck's languages. */
export type Words = Readonly<Record<Language, string>>

/** The name of a parameter and its value, in the parameter's unit. */
export type Values = Readonly<Record<string, number>>

/** An event as data: its name and what it is about. Names and arguments come from the declaration. */
export interface NamedEvent {
  readonly name: string
}

/** The kit's own events, which every diagram understands. */
export interface SetEvent {
  readonly name: 'set'
  readonly parameter: string
  readonly value: number
}

/** Advances the clock by whole milliseconds. */
export interface WaitEvent {
  readonly name: 'wait'
  readonly milliseconds: number
}

/**
 * What a living diagram does, without a page. `State` is plain JSON: no classes, functions, `undefined` or Infinity.
 * Time is whole milliseconds of the audience at speed 1; what they mean inside is the model's own business.
 */
export interface Model<State, Event extends NamedEvent = NamedEvent> {
  /** The state at clock 0. `values` names every declared parameter; `seed` is a whole number below 2³². */
  initial(values: Values, seed: number): State
  /** The state after an event, at the same clock. An event that cannot happen now leaves the state alone. */
  reduce(state: State, event: Event | SetEvent): State
  /** The state `milliseconds` later: `tick(a)` then `tick(b)` equals `tick(a + b)` to the byte. */
  tick(state: State, milliseconds: number): State
  /** One plain sentence, the same until something worth announcing changes. */
  describe(state: State, language: Language): string
  /** Every figure the panels show, with what it is computed from. */
  arithmetic(state: State, language: Language): readonly Figure[]
}

/** A figure that opens to its arithmetic. */
export interface Figure {
  readonly name: string
  readonly label: string
  /** The value with its unit, as shown. */
  readonly value: string
  /** The sum with its numbers filled in. */
  readonly formula: string
  readonly inputs: readonly FigureInput[]
}

export interface FigureInput {
  readonly label: string
  readonly value: string
  /** A citation, or the word for "assumed". */
  readonly source: string
}

/** A number that an author or a slider may set: `min`, `min + step`, … up to `max`. */
export interface Parameter {
  readonly label: Words
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** How a slider spreads the range. */
  readonly scale: 'linear' | 'log'
  /** A citation, or `assumed`. */
  readonly source: string
}

/** How one event is called on screen, and the values each of its arguments may have, in written order. */
export interface EventForm {
  /** `{argument}` stands for the argument's value. */
  readonly label: Words
  readonly takes: Readonly<Record<string, readonly string[]>>
  /** In words what an argument is, where its name does not say it: `service` for the `from` of a flow. */
  readonly kinds?: Readonly<Record<string, string>>
}

/** One form for every event of the union `Event`: a missing or misspelt one does not compile. */
export type EventForms<Event extends NamedEvent> = {
  readonly [E in Event as E['name']]: {
    readonly label: Words
    readonly takes: { readonly [A in Exclude<keyof E, 'name'>]: readonly E[A][] }
    readonly kinds?: Readonly<Record<string, string>>
  }
}

/** What an author may write about a diagram. An event is written as its name and then its arguments: `fail zone c`. */
export interface Declaration {
  readonly name: string
  /** Lower-case letters and digits; changes when the meaning of states, events or parameters does. */
  readonly version: string
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly events: Readonly<Record<string, EventForm>>
}

/** What may be wrong with something an author wrote: one sentence, and one that says what to do. */
export interface Mistake {
  readonly message: string
  readonly advice: string
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistake: Mistake }
