import type { Point, Rectangle } from '../graph.ts'
import { widthOf, wrap } from './measure.ts'
import type { Plan } from './plan.ts'
import { linkRoom, type Style } from './style.ts'

/** The lines of a link's label. */
export function toLabelLines(label: string): readonly string[] {
  return label === '' ? [] : wrap(label, linkRoom, 2, 15, 400).lines
}

/** A label's size with a little room around it. */
export function sizeOfLabel(lines: readonly string[], style: Style): Point {
  const { small } = style.type
  return [Math.max(...lines.map((line) => widthOf(line, small, 400))) + 8, lines.length * small * 1.25 + 4]
}

/**
 * The middle of each label: on a part of its link that is long enough, or beside it, and over no box, title, label or link; over a frame's
 * border only where there is no better place. Null
 * without a label; undefined where there is no room.
 */
export function placeLabels(
  plan: Plan,
  routes: readonly (readonly Point[])[],
  taken: readonly Rectangle[],
  frames: readonly Rectangle[],
  style: Style,
): (Point | null | undefined)[] {
  const placed: Rectangle[] = []
  return plan.links.map(({ label }, index) => {
    const lines = toLabelLines(label)
    if (lines.length === 0) return null
    const size = sizeOfLabel(lines, style)
    const own = routes[index] ?? []
    const others = routes.filter((_, other) => other !== index && !isKin(plan, index, other))
    const kin = routes.filter((_, other) => other !== index && isKin(plan, index, other))
    const cost = (middle: Point) => {
      const box = around(middle, size)
      if ([...taken, ...placed].some((other) => overlaps(box, other))) return Number.POSITIVE_INFINITY
      if (others.some((route) => crosses(route, box))) return Number.POSITIVE_INFINITY
      const borders = frames.filter((frame) => crosses(toBorder(frame), box)).length
      return 25 * borders + (kin.some((route) => crosses(route, box)) ? 40 : 0)
    }
    const best = findPlaces(own, size)
      .map(({ middle, dislike }) => ({ middle, dislike: dislike + cost(middle) }))
      .sort((a, b) => a.dislike - b.dislike)[0]
    if (best === undefined || best.dislike === Number.POSITIVE_INFINITY) return undefined
    placed.push(around(best.middle, size))
    return best.middle
  })
}

function isKin(plan: Plan, a: number, b: number): boolean {
  const ends = (index: number) =>
    [plan.links[index]?.from, plan.links[index]?.to].map((end) => `${end?.id} ${end?.side}`)
  return ends(a).some((end) => ends(b).includes(end))
}

/** Places along a route for a label, and how little each is liked: on a long straight part best, beside it next. */
function findPlaces(route: readonly Point[], [width, height]: Point): { middle: Point; dislike: number }[] {
  return route.slice(1).flatMap((end, index) => {
    const start = route[index] ?? end
    const isAcross = start[1] === end[1]
    const length = Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1])
    const room = length - (isAcross ? width : height) - 20
    return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((share) => {
      const [x, y] = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]
      const off = Math.abs(share - 0.5) * 20
      const fits = room * (1 - 2 * Math.abs(share - 0.5)) >= 0
      const on = fits ? [{ middle: [x, y] as Point, dislike: off + (isAcross ? 0 : 4) - Math.min(room, 60) / 20 }] : []
      const shift = (isAcross ? height : width) / 2 + 3
      const beside = [-1, 1].map((side) => ({
        middle: (isAcross ? [x, y + side * shift] : [x + side * shift, y]) as Point,
        dislike: off + 12 + (side > 0 ? 1 : 0) - Math.min(length, 60) / 20,
      }))
      return [...on, ...beside]
    })
  })
}

function toBorder([x, y, width, height]: Rectangle): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]
}

function around([x, y]: Point, [width, height]: Point): Rectangle {
  return [x - width / 2, y - height / 2, width, height]
}

/** Whether two rectangles share more than a border. */
export function overlaps([ax, ay, aw, ah]: Rectangle, [bx, by, bw, bh]: Rectangle): boolean {
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
}

/** Whether a route of level and upright parts runs through a rectangle. */
export function crosses(route: readonly Point[], box: Rectangle): boolean {
  return route.slice(1).some(([x, y], index) => {
    const [px, py] = route[index] ?? [x, y]
    const part: Rectangle = [Math.min(x, px), Math.min(y, py), Math.abs(x - px), Math.abs(y - py)]
    const [ax, ay, aw, ah] = part
    const [bx, by, bw, bh] = box
    return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
  })
}
