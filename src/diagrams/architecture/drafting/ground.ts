import type { Rectangle } from '../graph.ts'
import { cell } from './grid.ts'

/** What lies on the grid under the links. Columns and rows count in cells. */
export class Ground {
  readonly columns: number
  readonly rows: number
  /** 1 where no link may run: boxes, and one cell around them. */
  readonly blocked: Uint8Array
  /** What a step along a row or a column costs besides, in each cell. */
  readonly across: Float32Array
  readonly down: Float32Array

  constructor(width: number, height: number) {
    this.columns = Math.round(width / cell) + 1
    this.rows = Math.round(height / cell) + 1
    this.blocked = new Uint8Array(this.columns * this.rows)
    this.across = new Float32Array(this.columns * this.rows)
    this.down = new Float32Array(this.columns * this.rows)
  }

  block(rectangle: Rectangle): void {
    for (const at of this.#inside(rectangle, cell - 1)) this.blocked[at] = 1
  }

  /** Makes each step inside a rectangle dearer. */
  charge(rectangle: Rectangle, cost: number): void {
    for (const at of this.#inside(rectangle, -1)) {
      this.across[at] = (this.across[at] ?? 0) + cost
      this.down[at] = (this.down[at] ?? 0) + cost
    }
  }

  /** Makes steps along the border of a frame dearer, and beside it a little; steps across it are free. */
  chargeBorder([x, y, width, height]: Rectangle, cost: number): void {
    for (const [row, part] of besides(y, y + height, cost)) {
      for (const at of this.#inside([x, row, width, 0], 1)) this.across[at] = (this.across[at] ?? 0) + part
    }
    for (const [column, part] of besides(x, x + width, cost)) {
      for (const at of this.#inside([column, y, 0, height], 1)) this.down[at] = (this.down[at] ?? 0) + part
    }
  }

  /** Makes steps along the head of a frame dearer; steps through it are free. */
  chargeBand([x, y, width]: Rectangle, height: number, cost: number): void {
    for (const at of this.#inside([x, y, width, height], -1)) this.across[at] = (this.across[at] ?? 0) + cost
  }

  *#inside([x, y, width, height]: Rectangle, margin: number): Generator<number> {
    const [left, right] = [Math.ceil((x - margin) / cell), Math.floor((x + width + margin) / cell)]
    const [top, bottom] = [Math.ceil((y - margin) / cell), Math.floor((y + height + margin) / cell)]
    for (let row = Math.max(0, top); row <= Math.min(this.rows - 1, bottom); row += 1) {
      for (let column = Math.max(0, left); column <= Math.min(this.columns - 1, right); column += 1) {
        yield row * this.columns + column
      }
    }
  }
}

function besides(low: number, high: number, cost: number): [at: number, cost: number][] {
  return [low, high].flatMap((at) => [
    [at, cost],
    [at - cell, cost / 6],
    [at + cell, cost / 6],
  ])
}
