/** The states still to be looked at, cheapest first; equal costs in the order they came. */
export class Heap {
  readonly #costs: number[] = []
  readonly #states: number[] = []

  get size(): number {
    return this.#states.length
  }

  push(state: number, cost: number): void {
    let at = this.#states.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((this.#costs[parent] ?? 0) <= cost) break
      this.#set(at, this.#states[parent] ?? 0, this.#costs[parent] ?? 0)
      at = parent
    }
    this.#set(at, state, cost)
  }

  /** The cheapest state, taken out; the heap must not be empty. */
  pop(): number {
    const first = this.#states[0] ?? 0
    const [state, cost] = [this.#states.pop() ?? 0, this.#costs.pop() ?? 0]
    if (this.#states.length > 0) this.#sink(state, cost)
    return first
  }

  #sink(state: number, cost: number): void {
    const count = this.#states.length
    let at = 0
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child += 1
      if ((this.#costs[child] ?? 0) >= cost) break
      this.#set(at, this.#states[child] ?? 0, this.#costs[child] ?? 0)
      at = child
    }
    this.#set(at, state, cost)
  }

  #set(at: number, state: number, cost: number): void {
    this.#states[at] = state
    this.#costs[at] = cost
  }
}
