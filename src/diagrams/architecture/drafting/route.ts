import type { Point, Rectangle } from '../graph.ts'
import type { Block } from './blocks.ts'
import { cell } from './grid.ts'
import { Ground } from './ground.ts'
import { type Direction, type Gate, maybePath, type Traffic } from './path.ts'
import type { End, Plan, PlannedItem, Side } from './plan.ts'
import { Roads } from './traffic.ts'

const directions: Readonly<Record<Side, Direction>> = { R: 0, B: 1, L: 2, T: 3 }

/** The height of a frame's title: no link runs along it, but some come through. */
const band = 32

/** Rounds in which each link looks for a better way among the others. */
const rounds = 2

/** The corners of every link of a plan, around the boxes; undefined for one that finds no way. */
export function routeLinks(plan: Plan, { width, height, rectangles }: Block): (readonly Point[] | undefined)[] {
  const items = new Map(plan.items.map((item) => [item.id, item]))
  const gatesOf = ({ id, side }: End) => findGates(rectangles.get(id) ?? [0, 0, 0, 0], side, width)
  const courses = plan.links.map(({ from, to }) => ({ from: `${from.id} ${from.side}`, to: `${to.id} ${to.side}` }))
  const columns = Math.round(width / cell) + 1
  const roads = new Roads(columns, Math.round(height / cell) + 1, courses)
  const paths: (readonly number[] | undefined)[] = plan.links.map(() => undefined)
  const order = plan.links
    .map(({ from, to }, index) => ({ index, span: spanOf(rectangles, from, to) }))
    .sort((a, b) => a.span - b.span || a.index - b.index)
  for (let round = 0; round < rounds; round += 1) {
    for (const { index } of order) {
      const { from, to } = plan.links[index]! // the order has the links' places
      if (round > 0) roads.remove(index)
      const ground = toGround(plan, { width, height, rectangles }, [from.id, to.id])
      const traffic = lean(roads.seenBy(index), columns, maybeHub(plan, index), gatesOf)
      const path = maybePath(ground, traffic, gatesOf(from), gatesOf(to))
      paths[index] = path
      if (path !== undefined) roads.set(index, path)
    }
  }
  return paths.map((path, index) => {
    const link = plan.links[index]! // one path each
    return path && toCorners(path, columns, rectangles, [link.from, link.to], items)
  })
}

/** The end of a labelled link where other links end as well. */
function maybeHub(plan: Plan, index: number): End | undefined {
  const link = plan.links[index]
  if (link === undefined || link.label === '') return undefined
  const isShared = (end: End) =>
    plan.links.some(
      (other) => other !== link && [other.from, other.to].some(({ id, side }) => id === end.id && side === end.side),
    )
  return [link.to, link.from].find(isShared)
}

/** Turns near the end that a link shares with others, so that the part with its label is its own and long. */
function lean(traffic: Traffic, columns: number, hub: End | undefined, gatesOf: (end: End) => Gate[]): Traffic {
  const gate = hub && gatesOf(hub)[0]
  if (gate === undefined) return traffic
  const isAcross = gate.out % 2 === 0
  const place = (at: number) => (isAcross ? at % columns : Math.floor(at / columns))
  const away = (at: number) => 0.02 * Math.abs(place(at) - place(gate.at))
  const isTurned = (from: number, to: number) => (Math.abs(from - to) === 1) !== isAcross
  return {
    ...traffic,
    along: (from, to) => traffic.along(from, to) + (isTurned(from, to) ? away(from) : 0),
  }
}

function toGround(plan: Plan, { width, height, rectangles }: Block, ends: readonly string[]): Ground {
  const ground = new Ground(width, height)
  const around = new Set(ends.flatMap((id) => findAround(plan, id)))
  for (const item of plan.items) {
    const rectangle = rectangles.get(item.id) ?? [0, 0, 0, 0]
    if (item.kind !== 'group') ground.block(rectangle)
    else {
      ground.chargeBorder(rectangle, 12)
      ground.chargeBand(rectangle, band, 4)
      if (!around.has(item.id)) ground.charge(rectangle, 3)
      if (ends.includes(item.id)) ground.charge(rectangle, 40)
    }
  }
  return ground
}

/** The groups around an item. */
function findAround(plan: Plan, id: string): string[] {
  const group = plan.items.find((item) => item.id === id)?.group
  return group === undefined ? [] : [group, ...findAround(plan, group)]
}

/** Where a link ends at a side: in its middle. */
function findGates([x, y, width, height]: Rectangle, side: Side, room: number): Gate[] {
  const columns = Math.round(room / cell) + 1
  const column = side === 'L' ? x - cell : side === 'R' ? x + width + cell : x + width / 2
  const row = side === 'T' ? y - cell : side === 'B' ? y + height + cell : y + height / 2
  return [{ at: Math.round(row / cell) * columns + Math.round(column / cell), out: directions[side] }]
}

function spanOf(rectangles: Block['rectangles'], from: End, to: End): number {
  const [ax, ay] = middleOf(rectangles.get(from.id))
  const [bx, by] = middleOf(rectangles.get(to.id))
  return Math.abs(ax - bx) + Math.abs(ay - by)
}

function middleOf([x, y, width, height]: Rectangle = [0, 0, 0, 0]): Point {
  return [x + width / 2, y + height / 2]
}

/** The corners of a path of cells, from the border of the one box to that of the other; at a junction to its middle. */
function toCorners(
  path: readonly number[],
  columns: number,
  rectangles: Block['rectangles'],
  [from, to]: readonly [End, End],
  items: ReadonlyMap<string, PlannedItem>,
): Point[] {
  const cells = path.map((at): Point => [(at % columns) * cell, Math.floor(at / columns) * cell])
  const edge = ({ id, side }: End, [x, y]: Point = [0, 0]): Point => {
    const reach = items.get(id)?.kind === 'junction' ? 2 * cell : cell
    const [dx, dy] = { L: [1, 0], R: [-1, 0], T: [0, 1], B: [0, -1] }[side] as [number, number]
    return rectangles.has(id) ? [x + dx * reach, y + dy * reach] : [x, y]
  }
  const all = [edge(from, cells[0]), ...cells, edge(to, cells.at(-1))]
  return all.filter((point, index) => {
    const [before, after] = [all[index - 1], all[index + 1]]
    if (before === undefined || after === undefined) return true
    const isStraight =
      (before[0] === point[0] && point[0] === after[0]) || (before[1] === point[1] && point[1] === after[1])
    return !isStraight
  })
}
