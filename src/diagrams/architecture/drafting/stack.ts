import type { Point } from '../graph.ts'
import { type Block, merge, stretch } from './blocks.ts'
import { snap } from './grid.ts'
import type { Relation } from './relations.ts'

/** A frame to stack: its id and block. */
export interface Framed {
  readonly id: string
  readonly block: Block
}

/** The frames in their order, when each has at most one before and one after it; undefined else. */
export function maybeChain(frames: readonly Framed[], relations: readonly Relation[]): readonly Framed[] | undefined {
  const after = new Map<string, string>()
  const before = new Map<string, string>()
  for (const { first, second } of relations) {
    const [one, next] = [first.child, second.child]
    if ((after.get(one) ?? next) !== next || (before.get(next) ?? one) !== one || after.get(next) === one)
      return undefined
    after.set(one, next)
    before.set(next, one)
  }
  const chain: Framed[] = []
  let frame = frames.find(({ id }) => !before.has(id))
  while (frame !== undefined && !chain.includes(frame)) {
    chain.push(frame)
    const next = after.get(frame.id)
    frame = frames.find(({ id }) => id === next)
  }
  return chain.length === frames.length ? chain : undefined
}

/**
 * Frames of a chain right under each other and equally wide (axis 1), or beside each other and equally high (axis 0).
 * What is in a frame stands so that its links to the frame before are straight, as far as the frame allows.
 */
export function stackFrames(
  chain: readonly Framed[],
  relations: readonly Relation[],
  axis: 0 | 1,
  gapOf: (relations: readonly Relation[]) => number,
): Block {
  const size = Math.max(...chain.map(({ block }) => (axis === 1 ? block.width : block.height)))
  const even: Block[] = []
  const corners: Point[] = []
  let at = 0
  for (const [index, { id, block }] of chain.entries()) {
    const previous = even[index - 1]
    const links = relations.filter(({ first, second }) => second.child === id && first.child === chain[index - 1]?.id)
    if (index > 0) at += gapOf(links)
    const slack = size - (axis === 1 ? block.width : block.height)
    const wanted = previous === undefined ? [] : findShifts(previous, block, links, axis)
    const shift = wanted.find((one) => one >= 0 && one <= slack) ?? snap(slack / 2)
    const whole: Point = axis === 1 ? [size, block.height] : [block.width, size]
    even.push(stretch(id, block, whole, axis === 1 ? [shift, 0] : [0, shift]))
    corners.push(axis === 1 ? [0, at] : [at, 0])
    at += axis === 1 ? block.height : block.width
  }
  return merge(even, corners)
}

/** How far the items of the links are apart across the stack: on the whole, and each. */
function findShifts(before: Block, block: Block, links: readonly Relation[], axis: 0 | 1): number[] {
  const middleOf = ({ rectangles }: Block, item: string) => {
    const rectangle: readonly number[] = rectangles.get(item) ?? []
    return (rectangle[1 - axis] ?? 0) + (rectangle[3 - axis] ?? 0) / 2
  }
  const shifts = links.map(({ first, second }) => middleOf(before, first.item) - middleOf(block, second.item))
  return [snap(shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length), ...shifts]
}
