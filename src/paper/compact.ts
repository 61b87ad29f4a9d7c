/** How far a point may move, in user units of the drawing: under a hundredth of a millimetre on paper. */
const places = 2

/** How far four cubic curves' worth of corner may stray from an ellipse, as a share of its radius. */
const strayed = 0.01

/** Handle length of the cubic curve most like a quarter of a circle. */
const kappa = 0.5522847

type Point = readonly [number, number]
type Curve = readonly [Point, Point, Point]

/**
 * A content stream drawn the same in fewer letters. Chromium writes each rounded corner as eight or more curves with nine
 * digits; here a corner is one curve again, and coordinates have two decimals. Text and matrices stay as they are.
 */
export function toCompact(content: string): string {
  const lines = content.split('\n')
  const out: string[] = []
  let from: Point = [0, 0]
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? ''
    const run = readCurves(lines, index)
    if (run.length > 0) {
      for (const curve of joinCorners(from, run)) out.push(`${curve.flat().map(toShort).join(' ')} c`)
      from = run.at(-1)?.[2] ?? from
      index += run.length
      continue
    }
    const moved = maybeEnd(line)
    if (moved !== undefined) from = moved
    out.push(shorten(line))
    index += 1
  }
  return out.join('\n')
}

function readCurves(lines: readonly string[], start: number): Curve[] {
  const run: Curve[] = []
  for (let index = start; ; index += 1) {
    const line = lines[index]
    if (line === undefined || !line.endsWith(' c')) return run
    const [a, b, c, d, e, f] = line.split(' ').map(Number)
    if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) return run
    if (f === undefined || Number.isNaN(a + b + c + d + e + f)) return run
    run.push([
      [a, b],
      [c, d],
      [e, f],
    ])
  }
}

/** Curves that together are a quarter of an upright ellipse become one. */
function joinCorners(start: Point, run: readonly Curve[]): Curve[] {
  const out: Curve[] = []
  let from = start
  for (let index = 0; index < run.length; ) {
    const length = findCorner(from, run, index)
    const last = run[index + Math.max(1, length) - 1]
    if (last === undefined) break
    out.push(length > 1 ? toQuarter(from, run[index] ?? last, last[2]) : last)
    from = last[2]
    index += Math.max(1, length)
  }
  return out
}

/** How many curves from `index` on make a corner; 0 for none. */
function findCorner(from: Point, run: readonly Curve[], index: number): number {
  const first = run[index]
  if (first === undefined || !isUpright(from, first[0])) return 0
  for (let length = 2; length <= 16; length += 1) {
    const last = run[index + length - 1]
    if (last === undefined) return 0
    if (isUpright(last[1], last[2]) && isQuarter(from, run.slice(index, index + length))) return length
  }
  return 0
}

/** Whether the way from one point to the other runs along an axis. */
function isUpright([x1, y1]: Point, [x2, y2]: Point): boolean {
  const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)]
  return Math.min(dx, dy) <= Math.max(dx, dy) * 0.01
}

function isQuarter(from: Point, curves: readonly Curve[]): boolean {
  const [first, last] = [curves[0], curves.at(-1)]
  if (first === undefined || last === undefined) return false
  const corner = toCornerPoint(from, first, last[2])
  const centre: Point = [from[0] + last[2][0] - corner[0], from[1] + last[2][1] - corner[1]]
  const [width, height] = [Math.abs(corner[0] - centre[0]), Math.abs(corner[1] - centre[1])]
  if (width === 0 || height === 0) return false
  return curves.every(([, , [x, y]]) => {
    const radius = Math.hypot((x - centre[0]) / width, (y - centre[1]) / height)
    const isInside =
      (x - centre[0]) * (corner[0] - centre[0]) >= -1e-3 && (y - centre[1]) * (corner[1] - centre[1]) >= -1e-3
    return isInside && Math.abs(radius - 1) <= strayed
  })
}

/** Where the straight lines meet that a corner rounds. */
function toCornerPoint(from: Point, [handle]: Curve, to: Point): Point {
  const isLevel = Math.abs(handle[0] - from[0]) > Math.abs(handle[1] - from[1])
  return isLevel ? [to[0], from[1]] : [from[0], to[1]]
}

function toQuarter(from: Point, first: Curve, to: Point): Curve {
  const corner = toCornerPoint(from, first, to)
  const towards = ([x, y]: Point): Point => [x + (corner[0] - x) * kappa, y + (corner[1] - y) * kappa]
  return [towards(from), towards(to), to]
}

/** Where the pen is after a line of the stream that moves it. */
function maybeEnd(line: string): Point | undefined {
  const [, x, y] = /^(-?[\d.]+) (-?[\d.]+) [ml]$/.exec(line) ?? []
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)]
}

function shorten(line: string): string {
  if (!/^-?[\d.][\d. -]* [ml]$/.test(line)) return line
  const words = line.split(' ')
  const operator = words.pop() ?? ''
  return `${words.map((word) => toShort(Number(word))).join(' ')} ${operator}`
}

function toShort(value: number): string {
  const text = value
    .toFixed(places)
    .replace(/\.?0+$/, '')
    .replace(/^(-?)0\./, '$1.')
  return text === '' || text === '-' || text === '-0' ? '0' : text
}
