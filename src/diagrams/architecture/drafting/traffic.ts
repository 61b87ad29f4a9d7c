import type { Traffic } from './path.ts'

/** A link on its way: what it may share a way with are links that leave from or arrive at the same place. */
export interface Course {
  readonly from: string
  readonly to: string
}

/** Which links run where. */
export class Roads {
  readonly #columns: number
  /** Links on each step (a cell and the next to its right, or below it) and in each cell. */
  readonly #across = new Map<number, number[]>()
  readonly #down = new Map<number, number[]>()
  readonly #cells = new Map<number, number[]>()
  readonly #courses: readonly Course[]

  constructor(columns: number, courses: readonly Course[]) {
    this.#columns = columns
    this.#courses = courses
  }

  add(link: number, path: readonly number[]): void {
    for (const [index, at] of path.entries()) {
      push(this.#cells, at, link)
      const next = path[index + 1]
      if (next !== undefined) push(this.#stepsOf(at, next), Math.min(at, next), link)
    }
  }

  remove(link: number): void {
    for (const uses of [this.#across, this.#down, this.#cells]) {
      for (const [at, links] of uses)
        if (links.includes(link))
          uses.set(
            at,
            links.filter((other) => other !== link),
          )
    }
  }

  /** How many links of another course a link meets in a cell. */
  countStrangers(link: number, at: number): number {
    return (this.#cells.get(at) ?? []).filter((other) => !this.#isKin(link, other)).length
  }

  /** The traffic as one link sees it. */
  seenBy(link: number): Traffic {
    const isStrange = (links: readonly number[] | undefined) =>
      links?.some((other) => !this.#isKin(link, other)) ?? false
    return {
      along: (from, to) => {
        const steps = this.#stepsOf(from, to)
        const at = Math.min(from, to)
        const links = steps.get(at)
        if (isStrange(links)) return 400
        const side = steps === this.#across ? this.#columns : 1
        const beside = (isStrange(steps.get(at - side)) ? 3 : 0) + (isStrange(steps.get(at + side)) ? 3 : 0)
        return links === undefined || links.length === 0 ? beside : beside - 0.2
      },
      through: (at) => (isStrange(this.#cells.get(at)) ? 14 : 0),
    }
  }

  #stepsOf(from: number, to: number): Map<number, number[]> {
    return Math.abs(from - to) === 1 ? this.#across : this.#down
  }

  #isKin(a: number, b: number): boolean {
    const [one, other] = [this.#courses[a], this.#courses[b]]
    if (one === undefined || other === undefined) return false
    return [one.from, one.to].some((place) => place === other.from || place === other.to)
  }
}

function push(uses: Map<number, number[]>, at: number, link: number): void {
  const links = uses.get(at)
  if (links === undefined) uses.set(at, [link])
  else links.push(link)
}
