/** How time passes for the pure part of the channel. */
export interface Timing {
  /** Milliseconds that never go back. */
  now(): number
  /** Calls back after so many ms; 0 is as soon as the present task is over. */
  later(milliseconds: number, call: () => void): void
}

/** Lets many requests become one call: the first at once, the rest not more often than every `interval` ms. */
export class Pace {
  readonly #call: () => void
  readonly #interval: number
  readonly #timing: Timing
  #called = Number.NEGATIVE_INFINITY
  #isWaiting = false

  constructor(call: () => void, interval: number, timing: Timing) {
    this.#call = call
    this.#interval = interval
    this.#timing = timing
  }

  request(): void {
    if (this.#isWaiting) return
    this.#isWaiting = true
    this.#timing.later(Math.max(0, this.#called + this.#interval - this.#timing.now()), () => {
      this.#isWaiting = false
      this.#called = this.#timing.now()
      this.#call()
    })
  }
}
