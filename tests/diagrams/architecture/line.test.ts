import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ElkBox, type ElkEdge, layOut } from '../../../src/diagrams/architecture/drafting/elk.ts'
import { maybeLine } from '../../../src/diagrams/architecture/drafting/line.ts'

const sides = { RIGHT: ['R', 'L'], DOWN: ['B', 'T'] } as const
const size = fc.integer({ min: 5, max: 20 }).map((half) => half * 16)

/** Boxes with a place for a link before and after each, joined in the order in which they are written, or another. */
const lines = fc
  .record({
    direction: fc.constantFrom('RIGHT' as const, 'DOWN' as const),
    sizes: fc.array(fc.tuple(size, size), { minLength: 2, maxLength: 5 }),
    between: fc.constantFrom(40, 56, 88),
    seed: fc.nat(),
  })
  .map(({ direction, sizes, between, seed }) => {
    const boxes = sizes.map(([width, height], index): ElkBox => {
      const middle = (direction === 'RIGHT' ? height : width) / 2
      const ports = sides[direction].map((side) => ({ id: `${index} ${side}`, side, at: middle }))
      return { id: String(index), width, height, ports }
    })
    const order = boxes.map((_, index) => (index + seed) % boxes.length)
    const [out, into] = sides[direction]
    const edges = order.slice(1).map((to, index): ElkEdge => ({ from: `${order[index]} ${out}`, to: `${to} ${into}` }))
    return { boxes, edges, direction, between }
  })

test('boxes in a line follow each other at the gap asked for, their links straight', () => {
  fc.assert(
    fc.property(lines, ({ boxes, edges, direction, between }) => {
      const placed = layOut(boxes, edges, { direction, gaps: [between, 24], bound: undefined })
      const [along, aside] = direction === 'RIGHT' ? (['x', 'y'] as const) : (['y', 'x'] as const)
      for (const { from, to } of edges) {
        const [a, b] = [from, to].map((port) => boxes[Number(port[0])])
        const [at, next] = [placed.get(a?.id ?? ''), placed.get(b?.id ?? '')]
        if (!(a && b && at && next)) throw new Error('a box is gone')
        const [length, width] = direction === 'RIGHT' ? (['width', 'height'] as const) : (['height', 'width'] as const)
        expect(next[along] - at[along]).toBe(a[length] + between)
        expect(at[aside] + a[width] / 2).toBe(next[aside] + b[width] / 2)
      }
      expect(Math.min(...[...placed.values()].map((one) => one[aside]))).toBe(0)
    }),
  )
})

test('what branches, ends in a circle or turns a corner is left to the engine', () => {
  const box = (id: string, ...ports: readonly ('L' | 'R' | 'T')[]): ElkBox => ({
    ...{ id, width: 96, height: 80 },
    ports: ports.map((side) => ({ id: `${id} ${side}`, side, at: 40 })),
  })
  const joined = (...pairs: readonly string[]): ElkEdge[] =>
    pairs.map((pair) => {
      const [from = '', to = ''] = pair.split('-')
      return { from, to }
    })
  const [a, b, c] = [box('a', 'L', 'R'), box('b', 'L', 'R', 'T'), box('c', 'L', 'R')]
  const lineOf = (edges: readonly ElkEdge[]) => maybeLine([a, b, c], edges, 'RIGHT', 40)
  expect(lineOf(joined('a R-b L', 'a R-c L'))).toBeUndefined()
  expect(lineOf(joined('a R-c L', 'b R-c L'))).toBeUndefined()
  expect(lineOf(joined('a R-b L', 'b R-a L'))).toBeUndefined()
  expect(lineOf(joined('a R-b T', 'b R-c L'))).toBeUndefined()
  expect(lineOf(joined('a R-b L', 'b R-c L'))?.get('c')).toEqual({ x: 2 * (96 + 40), y: 0 })
})
