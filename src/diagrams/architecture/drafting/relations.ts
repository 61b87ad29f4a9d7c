import type { PlannedLink, Side } from './plan.ts'

/** What a link says of two neighbours: which comes first, from left to right or from top to bottom. */
export interface Relation {
  readonly axis: 'across' | 'down'
  readonly first: Tie
  readonly second: Tie
  readonly label: string
}

/** One end: the neighbour, the item in it where the link ends, and the side. */
export interface Tie {
  readonly child: string
  readonly item: string
  readonly side: Side
}

const opposite = { L: 'R', R: 'L', T: 'B', B: 'T' } as const

/** The relation of a link between two neighbours. Sides that face each other say it best; else the first end does. */
export function toRelation({ from, to, label }: PlannedLink, fromChild: string, toChild: string): Relation {
  const a: Tie = { child: fromChild, item: from.id, side: from.side }
  const b: Tie = { child: toChild, item: to.id, side: to.side }
  const isVertical = (side: Side) => side === 'T' || side === 'B'
  const axis = isVertical(from.side) && isVertical(to.side) ? 'down' : 'across'
  const isBackward = to.side === opposite[from.side] ? isLate(from.side) : isBackwardCorner(from.side, to.side)
  return isBackward ? { axis, first: b, second: a, label } : { axis, first: a, second: b, label }
}

/** A link that leaves to the left or upwards goes to what comes before. */
function isLate(side: Side): boolean {
  return side === 'L' || side === 'T'
}

/** Around a corner: whichever end has a left or right side tells where the other one is. */
function isBackwardCorner(from: Side, to: Side): boolean {
  if (from === 'L') return to !== 'L'
  return to === 'R' && from !== 'R'
}

/** Children joined by these relations, in the order given; one that has none is alone. */
export function findClusters(children: readonly string[], relations: readonly Relation[]): string[][] {
  const heads = new Map(children.map((child) => [child, child]))
  const headOf = (child: string): string => {
    const head = heads.get(child) ?? child
    return head === child ? child : headOf(head)
  }
  for (const { first, second } of relations) heads.set(headOf(second.child), headOf(first.child))
  const clusters = new Map<string, string[]>()
  for (const child of children) {
    const head = headOf(child)
    clusters.set(head, [...(clusters.get(head) ?? []), child])
  }
  return [...clusters.values()]
}
