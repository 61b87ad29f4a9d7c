import type { Shared } from '../shared.ts'
import { maybeParsed, maybeStored } from '../storage.ts'

/** Where ink is kept for the visit. */
export const inkName = 'ink'

/** The ink as other windows know it, also while the scripts that draw it are not there: then it is what was kept. */
export class InkShare implements Shared {
  readonly name = inkName
  readonly #fetch: (work: () => void) => void
  readonly #listeners: (() => void)[] = []
  #book: Shared | undefined

  /** `fetch` does its work when the scripts are there; at once there is something to show, they are asked for. */
  constructor(fetch: (work: () => void) => void) {
    this.#fetch = fetch
    if (maybeStored('visit', inkName) !== undefined) fetch(() => {})
  }

  /** From now on `book` has the ink. */
  open(book: Shared): void {
    this.#book = book
    book.onChange(() => this.#changed())
  }

  tell(isWhole: boolean): unknown {
    return this.#book?.tell(isWhole) ?? { all: maybeParsed(maybeStored('visit', inkName)) ?? {} }
  }

  hear(json: unknown): void {
    if (this.#book !== undefined) this.#book.hear(json)
    else this.#fetch(() => this.#hearLate(json))
  }

  #hearLate(json: unknown): void {
    this.#book?.hear(json)
    this.#changed()
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
