import { getStroke } from 'perfect-freehand'
import type { Point, Stroke } from './ink.ts'

/** Width of a line in the slide's pixels, and how much pressure changes it. */
const pens = {
  pen: { size: 9, thinning: 0.5 },
  marker: { size: 30, thinning: 0 },
} as const

/** A stroke as the path data of its outline, in the slide's pixels. */
export function renderStroke({ tool, points }: Stroke): string {
  const { size, thinning } = pens[tool]
  const simulatePressure = points.every(([, , pressure]) => pressure === undefined)
  const input = points.map(([x, y, pressure = 0.5]) => [x, y, pressure])
  const options = { size, thinning, simulatePressure, smoothing: 0.5, streamline: 0.4, last: true }
  return renderOutline(getStroke(input, options) as [number, number][])
}

/** Curves from middle to middle of the outline's sides, so that it has no corners. */
function renderOutline(outline: readonly Point[]): string {
  const [first, second] = outline
  if (first === undefined || second === undefined) return ''
  const middles = outline.map((point, index) => [
    point,
    toMiddle(point, outline[(index + 1) % outline.length] ?? first),
  ])
  const curves = middles.map(([point, middle]) => `${renderPoint(point)} ${renderPoint(middle)}`)
  return `M${renderPoint(toMiddle(outline.at(-1) ?? first, first))}Q${curves.join(' ')}Z`
}

function toMiddle([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2]
}

function renderPoint([x, y]: Point = [0, 0]): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}

/** Whether an eraser of `radius` at `point` touches the stroke. */
export function isTouched({ tool, points }: Stroke, point: Point, radius: number): boolean {
  const reach = radius + pens[tool].size / 2
  return points.some((end, index) => toDistance(point, points[index - 1] ?? end, end) <= reach)
}

/** Points on the way from `a` to `b`, `b` included, none further from the one before than `gap`: a quick hand leaves few. */
export function toWay([ax, ay]: Point, [bx, by]: Point, gap: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / gap))
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count
    return [ax + (bx - ax) * part, ay + (by - ay) * part]
  })
}

/** From a point to the line between `a` and `b`. */
function toDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
