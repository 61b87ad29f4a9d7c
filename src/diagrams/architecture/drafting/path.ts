import type { Ground } from './ground.ts'
import { Heap } from './heap.ts'

/** Directions of a step: right, down, left, up. */
export type Direction = 0 | 1 | 2 | 3

/** A place to leave from or to arrive at, and the direction that leads away from the box there. */
export interface Gate {
  readonly at: number
  readonly out: Direction
}

/** The other links: what it costs to run along one, and to cross one. */
export interface Traffic {
  /** Of a step from a cell to the next. */
  along(from: number, to: number): number
  /** Of passing a cell; turning there costs four times as much. */
  through(at: number): number
}

const bend = 7

/** The cheapest way over the ground from one of the gates to one of the others, cell by cell; undefined without one. */
export function maybePath(
  ground: Ground,
  traffic: Traffic,
  starts: readonly Gate[],
  ends: readonly Gate[],
): readonly number[] | undefined {
  return new Search(ground, traffic, ends).find(starts)
}

/** What a search knows of each state; made once and used anew by the next search, because making it costs more than the search. */
class Notebook {
  #costs = new Float64Array(0)
  #before = new Int32Array(0)
  /** The searches that last reached a state, and that last were done with it. */
  #reached = new Uint32Array(0)
  #done = new Uint32Array(0)
  #search = 0

  open(count: number): void {
    this.#search += 1
    if (count <= this.#costs.length) return
    this.#costs = new Float64Array(count)
    this.#before = new Int32Array(count)
    this.#reached = new Uint32Array(count)
    this.#done = new Uint32Array(count)
  }

  costOf(state: number): number {
    return this.#reached[state] === this.#search ? (this.#costs[state] ?? 0) : Number.POSITIVE_INFINITY
  }

  beforeOf(state: number): number {
    return this.#before[state] ?? -1
  }

  reach(state: number, cost: number, from: number): void {
    this.#reached[state] = this.#search
    this.#costs[state] = cost
    this.#before[state] = from
  }

  /** True the first time. */
  finish(state: number): boolean {
    if (this.#done[state] === this.#search) return false
    this.#done[state] = this.#search
    return true
  }
}

const notebook = new Notebook()

/** A* over states of a cell and the direction in which it was entered. */
class Search {
  readonly #ground: Ground
  readonly #traffic: Traffic
  readonly #goals: ReadonlyMap<number, Direction>
  readonly #left: (column: number, row: number) => number
  readonly #open = new Heap()

  constructor(ground: Ground, traffic: Traffic, ends: readonly Gate[]) {
    this.#ground = ground
    this.#traffic = traffic
    this.#goals = new Map(ends.map(({ at, out }) => [at, out]))
    this.#left = toDistance(ends, ground.columns)
    notebook.open(ground.columns * ground.rows * 4)
  }

  find(starts: readonly Gate[]): readonly number[] | undefined {
    for (const { at, out } of starts) this.#reach(at * 4 + out, 0, -1)
    while (this.#open.size > 0) {
      const state = this.#open.pop()
      if (!notebook.finish(state)) continue
      const arrival = this.#goals.get(state >> 2)
      if (arrival !== undefined && (state & 3) === (arrival + 2) % 4) return this.#trace(state)
      this.#expand(state)
    }
    return undefined
  }

  #expand(state: number): void {
    const { columns, rows, blocked } = this.#ground
    const [at, direction] = [state >> 2, state & 3]
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const cost = notebook.costOf(state)
    for (let turn = 0; turn < 4; turn += 1) {
      if (turn === (direction + 2) % 4) continue
      const dx = turn === 0 ? 1 : turn === 2 ? -1 : 0
      const dy = turn === 1 ? 1 : turn === 3 ? -1 : 0
      if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows) continue
      const next = at + dx + dy * columns
      if (blocked[next] === 1 && !this.#goals.has(next)) continue
      const turning = turn === direction ? 0 : bend + 4 * this.#traffic.through(at)
      this.#reach(next * 4 + turn, cost + turning + this.#step(at, next, dx !== 0), state)
    }
  }

  #step(at: number, next: number, isAcross: boolean): number {
    const charges = isAcross ? this.#ground.across : this.#ground.down
    const charge = Math.max(charges[at] ?? 0, charges[next] ?? 0)
    return 1 + charge + this.#traffic.along(at, next) + this.#traffic.through(next)
  }

  #reach(state: number, cost: number, from: number): void {
    if (cost >= notebook.costOf(state)) return
    notebook.reach(state, cost, from)
    const at = state >> 2
    const { columns } = this.#ground
    this.#open.push(state, cost + 0.8 * this.#left(at % columns, Math.floor(at / columns)))
  }

  #trace(state: number): number[] {
    const path: number[] = []
    for (let at = state; at >= 0; at = notebook.beforeOf(at)) path.unshift(at >> 2)
    return path
  }
}

/** Cells to the rectangle around the gates. */
function toDistance(gates: readonly Gate[], columns: number): (column: number, row: number) => number {
  const xs = gates.map(({ at }) => at % columns)
  const ys = gates.map(({ at }) => Math.floor(at / columns))
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return (x, y) => Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom)
}
