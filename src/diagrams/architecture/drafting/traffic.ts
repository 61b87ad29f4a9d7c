import type { Traffic } from './path.ts'

/** A link on its way: what it may share a way with are links that leave from or arrive at the same place. */
export interface Course {
  readonly from: string
  readonly to: string
}

/** On a step of a cell: nobody, links of the same course, or a stranger. */
const kin = 1
const stranger = 2

/** Which links run where, cell by cell. */
export class Roads {
  readonly #columns: number
  readonly #count: number
  readonly #courses: readonly Course[]
  readonly #paths = new Map<number, readonly number[]>()

  constructor(columns: number, rows: number, courses: readonly Course[]) {
    this.#columns = columns
    this.#count = columns * rows
    this.#courses = courses
  }

  set(link: number, path: readonly number[]): void {
    this.#paths.set(link, path)
  }

  remove(link: number): void {
    this.#paths.delete(link)
  }

  /** The traffic as one link sees it. */
  seenBy(link: number): Traffic {
    const cells = new Uint8Array(this.#count)
    // Steps to the right of a cell and below it.
    const across = new Uint8Array(this.#count)
    const down = new Uint8Array(this.#count)
    for (const [other, path] of this.#paths) {
      const kind = this.#isKin(link, other) ? kin : stranger
      for (const [index, at] of path.entries()) {
        if (kind === stranger) cells[at] = stranger
        const next = path[index + 1]
        if (next === undefined) continue
        const steps = Math.abs(at - next) === 1 ? across : down
        const step = Math.min(at, next)
        steps[step] = Math.max(steps[step] ?? 0, kind)
      }
    }
    return {
      along: (from, to) => {
        const isAcross = Math.abs(from - to) === 1
        const steps = isAcross ? across : down
        const at = Math.min(from, to)
        if (steps[at] === stranger) return 400
        const side = isAcross ? this.#columns : 1
        const beside = (steps[at - side] === stranger ? 3 : 0) + (steps[at + side] === stranger ? 3 : 0)
        return steps[at] === kin ? beside - 0.2 : beside
      },
      through: (at) => (cells[at] === stranger ? 14 : 0),
    }
  }

  #isKin(a: number, b: number): boolean {
    const [one, other] = [this.#courses[a], this.#courses[b]]
    if (one === undefined || other === undefined) return false
    return one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to
  }
}
