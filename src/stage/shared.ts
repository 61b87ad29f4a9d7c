/** Something of the show that all windows of a talk agree on: the black screen, the theme, the pointer … */
export interface Shared<Value> {
  /** Its name in messages between windows. */
  readonly name: string
  get(): Value
  /** Shows a value that came from here or from another window. */
  set(value: Value): void
  /** Calls back after each change made in this window by a person, not after `set`. */
  onChange(listener: (value: Value) => void): void
  /** The value of unknown JSON, or undefined if it is none. */
  maybeValue(json: unknown): Value | undefined
}
