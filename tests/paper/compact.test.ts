import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCompact } from '../../src/paper/compact.ts'

type Point = readonly [number, number]

const at = (from: number, to: number, radius: Point, centre: Point, turn: number): Point => {
  const angle = from + (to - from) * turn
  return [centre[0] + radius[0] * Math.cos(angle), centre[1] + radius[1] * Math.sin(angle)]
}

/** A quarter of an ellipse in so many curves, as Chromium writes it. */
function writeQuarter(radius: Point, centre: Point, start: number, pieces: number): string {
  const from = (start * Math.PI) / 2
  const step = Math.PI / 2 / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  const lines = Array.from({ length: pieces }, (_, piece) => {
    const [a, b] = [from + step * piece, from + step * (piece + 1)]
    const [p, q] = [at(a, a, radius, centre, 0), at(b, b, radius, centre, 0)]
    const tangent = (angle: number): Point => [-radius[0] * Math.sin(angle), radius[1] * Math.cos(angle)]
    const [s, t] = [tangent(a), tangent(b)]
    const points = [[p[0] + handle * s[0], p[1] + handle * s[1]], [q[0] - handle * t[0], q[1] - handle * t[1]], q]
    return `${points
      .flat()
      .map((value) => value.toFixed(6))
      .join(' ')} c`
  })
  const first = at(from, from, radius, centre, 0)
  return [`${first[0].toFixed(6)} ${first[1].toFixed(6)} m`, ...lines, 'f'].join('\n')
}

/** Where the curve of a line is halfway. */
function middleOf([x, y]: Point, line: string): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = line.split(' ').map(Number)
  return [(x + 3 * a + 3 * c + e) / 8, (y + 3 * b + 3 * d + f) / 8]
}

const length = fc.double({ min: 2, max: 300, noNaN: true })
const place = fc.double({ min: -500, max: 500, noNaN: true })

describe('a content stream drawn in fewer letters', () => {
  test('has one curve for each rounded corner, along the same ellipse', () => {
    fc.assert(
      fc.property(length, length, place, place, fc.nat(3), fc.integer({ min: 2, max: 8 }), (rx, ry, x, y, start, n) => {
        const lines = toCompact(writeQuarter([rx, ry], [x, y], start, n)).split('\n')
        expect(lines).toHaveLength(3)
        const pen = (lines[0] ?? '').split(' ').map(Number) as unknown as Point
        const [mx, my] = middleOf(pen, lines[1] ?? '')
        expect(Math.abs(Math.hypot((mx - x) / rx, (my - y) / ry) - 1)).toBeLessThan(0.02)
      }),
    )
  })

  test('keeps curves that are no corner, to two decimals', () => {
    const wave = '0 0 m\n10.1234 5.5678 20 -5 30 0 c\n40 9.999 50 5 61.004 20 c\nS'
    expect(toCompact(wave)).toBe('0 0 m\n10.12 5.57 20 -5 30 0 c\n40 10 50 5 61 20 c\nS')
  })

  test('leaves text, matrices, colours and marks alone', () => {
    const text =
      '/P <</MCID 3 >>BDC\nBT\n/F4 17 Tf\n1 0 0 -1 92.40625 23817.123 Tm\n<0001010c> Tj\n33.570313 0 Td <00D0> Tj\nET\nEMC\n.23999999 0 0 -.23999999 0 540 cm\n.9843 .9804 .9686 rg'
    expect(toCompact(text)).toBe(text)
  })
})
