import type { ComponentChildren, VNode } from 'preact'

/** A point of a drawing, in its own units. */
export type Point = readonly [x: number, y: number]

/** A rectangle of a drawing, in its own units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Anchor = 'start' | 'middle' | 'end'

/** One line of text; `size` in units of the drawing. Colours and weight come from the class. */
export function Label(props: {
  at: Point
  size: number
  anchor?: Anchor
  class?: string
  children: ComponentChildren
}): VNode {
  const { at, size, anchor = 'start', children } = props
  return (
    <text x={at[0]} y={at[1]} font-size={size} text-anchor={anchor} class={props.class}>
      {children}
    </text>
  )
}

/** A rounded rectangle. */
export function Plate({ box, radius, ...rest }: { box: Box; radius: number; class?: string }): VNode {
  return <rect {...box} rx={radius} {...rest} />
}

/** A wire through its corners, rounded there. */
export function Wire({ points, ...rest }: { points: readonly Point[]; class: string }): VNode {
  return <path d={toPath(points, 8)} {...rest} />
}

/** A disk, drawn in a box. */
export function Disk({ box: { x, y, width, height } }: { box: Box }): VNode {
  const [rx, ry] = [width / 2, height / 5]
  const sides = `M${x} ${y + ry}v${height - 2 * ry}a${rx} ${ry} 0 0 0 ${width} 0v${2 * ry - height}`
  return (
    <g class="disk">
      <path d={sides} />
      <ellipse cx={x + rx} cy={y + ry} rx={rx} ry={ry} />
    </g>
  )
}

/** A row of squares: the first `filled` are full, the others crossed out; so the count is not told by colour alone. */
export function Squares(props: { at: Point; size: number; gap: number; count: number; filled: number }): VNode {
  const { at, size, gap, count, filled } = props
  return (
    <g class="squares">
      {Array.from({ length: count }, (_, index) => {
        const box = { x: at[0] + index * (size + gap), y: at[1], width: size, height: size }
        const isFull = index < filled
        return (
          <g class={isFull ? 'full' : 'empty'}>
            <Plate box={box} radius={size / 4} />
            {!isFull && <path d={toCross(box, size * 0.3)} />}
          </g>
        )
      })}
    </g>
  )
}

/** Path data of a cross inside a box, `inset` away from its sides. */
export function toCross({ x, y, width, height }: Box, inset: number): string {
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset]
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`
}

/** The middle of a box, from the left and from above. */
export function centreOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2]
}

/** Path data through points, with corners rounded by at most `radius`. */
export function toPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = rest.map((corner, index) => {
    const next = rest[index + 1]
    if (next === undefined) return `L${round(corner)}`
    const before = towards(corner, points[index] ?? corner, radius)
    return `L${round(before)}Q${round(corner)} ${round(towards(corner, next, radius))}`
  })
  return `M${round(first)}${parts.join('')}`
}

/** The point a part (0 to 1) of the way along a line of points. */
export function pointAlong(points: readonly Point[], part: number): Point {
  const legs = points
    .slice(1)
    .map((to, index) => ({ from: points[index] ?? to, to, length: distance(points[index] ?? to, to) }))
  let left = part * legs.reduce((sum, { length }) => sum + length, 0)
  for (const { from, to, length } of legs) {
    if (left <= length && length > 0) return mix(from, to, left / length)
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

function towards(from: Point, to: Point, most: number): Point {
  const length = distance(from, to)
  return length === 0 ? from : mix(from, to, Math.min(most, length / 2) / length)
}

function mix([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part]
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}

function round(point: Point): string {
  return point.map((value) => Math.round(value * 10) / 10).join(' ')
}
