import type { Point, Rectangle } from '../graph.ts'
import { ceil, snap } from './grid.ts'
import type { PlannedItem } from './plan.ts'
import type { Style } from './style.ts'

/** Things placed beside each other: a size, and where each item lies in it. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly rectangles: ReadonlyMap<string, Rectangle>
}

export function toLeaf(id: string, [width, height]: Point): Block {
  return { width, height, rectangles: new Map([[id, [0, 0, width, height]]]) }
}

/** Blocks at their corners, as one block; the corners are snapped to the grid. */
export function merge(blocks: readonly Block[], corners: readonly Point[]): Block {
  const snapped = corners.map(([x, y]): Point => [snap(x), snap(y)])
  const [left, top] = [Math.min(...snapped.map(([x]) => x)), Math.min(...snapped.map(([, y]) => y))]
  const placed = blocks.map((block, index) => {
    const [x, y] = snapped[index] ?? [0, 0]
    return { block, x: x - left, y: y - top }
  })
  return {
    width: ceil(Math.max(...placed.map(({ block, x }) => x + block.width))),
    height: ceil(Math.max(...placed.map(({ block, y }) => y + block.height))),
    rectangles: new Map(placed.flatMap(({ block, x, y }) => [...move(block, x, y)])),
  }
}

/** A frame around a block, with room for its title. */
export function frame(group: PlannedItem, inner: Block, { padding, ...style }: Style): Block {
  const indent = Math.max(padding.side, style.indentOf(group))
  const width = ceil(Math.max(indent + inner.width + padding.side, style.titleWidth(group)))
  const height = ceil(inner.height + padding.top + padding.bottom)
  const x = Math.max(snap((width - inner.width) / 2), style.indentOf(group))
  const rectangles = new Map([[group.id, [0, 0, width, height] as Rectangle], ...move(inner, x, padding.top)])
  return { width, height, rectangles }
}

/** The frame `id` made as large as told, what is in it moved by so much. */
export function stretch(id: string, block: Block, [width, height]: Point, [dx, dy]: Point): Block {
  const rectangles = new Map(move(block, dx, dy))
  rectangles.set(id, [0, 0, width, height])
  return { width, height, rectangles }
}

function* move({ rectangles }: Block, dx: number, dy: number): Generator<[string, Rectangle]> {
  for (const [id, [x, y, width, height]] of rectangles) yield [id, [x + dx, y + dy, width, height]]
}
