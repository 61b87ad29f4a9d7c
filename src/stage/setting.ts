import type { Shared } from './shared.ts'
import { type Area, maybeParsed, maybeStored, store, watchStored } from './storage.ts'

/** How a setting is made. */
export interface SettingOptions<Value> {
  readonly name: string
  readonly first: Value
  /** Where it is kept for the next visit or reload; without it, it begins anew each time. */
  readonly kept?: Area
  maybeValue(json: unknown): Value | undefined
  /** Puts a value on screen: at once when one was kept, and after each change. */
  show(value: Value): void
}

/** A shared value: shown where it is set, told to listeners where a person changes it. */
export class Setting<Value> implements Shared {
  readonly name: string
  readonly #maybeValue: (json: unknown) => Value | undefined
  readonly #kept: Area | undefined
  readonly #show: (value: Value) => void
  readonly #listeners: (() => void)[] = []
  #value: Value

  constructor({ name, first, kept, maybeValue, show }: SettingOptions<Value>) {
    this.name = name
    this.#maybeValue = maybeValue
    this.#kept = kept
    this.#show = show
    const before = kept === undefined ? undefined : maybeValue(maybeParsed(maybeStored(kept, name)))
    this.#value = before ?? first
    if (before !== undefined) show(before)
  }

  get(): Value {
    return this.#value
  }

  /** Shows a value that came from here or from another window. */
  set(value: Value): void {
    this.#value = value
    if (this.#kept !== undefined) store(this.#kept, this.name, JSON.stringify(value))
    this.#show(value)
  }

  tell(): Value {
    return this.#value
  }

  hear(json: unknown): void {
    const value = this.#maybeValue(json)
    if (value !== undefined) this.set(value)
  }

  /** A person's change: shown here, and told to the listeners. */
  change(value: Value): void {
    this.set(value)
    for (const listener of this.#listeners) listener()
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Takes what another window of this browser keeps, as if a person had changed it here. Ends with `signal`. */
  follow(signal: AbortSignal): void {
    const take = (text: string | undefined) => {
      const value = this.#maybeValue(maybeParsed(text))
      if (value !== undefined) this.change(value)
    }
    watchStored(this.name, take, signal)
  }
}

/** A guard for settings that are one of a few words. */
export function oneOf<Value extends string>(values: readonly Value[]): (json: unknown) => Value | undefined {
  return (json) => values.find((value) => value === json)
}

/** The value after `value`; after the last comes the first. */
export function toNext<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}
