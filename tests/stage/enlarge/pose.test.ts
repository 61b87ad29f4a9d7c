import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Pose,
  panBy,
  type Room,
  reveal,
  scaleToFit,
  toBeginning,
  toWhole,
  zoomAt,
} from '../../../src/stage/enlarge/pose.ts'

const length = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const rooms: fc.Arbitrary<Room> = fc.record({
  width: length(200, 2000),
  height: length(150, 2000),
  ink: fc.record({
    x: length(-50, 300),
    y: length(-50, 300),
    width: length(20, 1300),
    height: length(20, 2000),
  }),
})

const places = fc.tuple(length(0, 2000), length(0, 2000))

const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('zoom' as const), factor: length(0.05, 20), at: places }),
    fc.record({
      kind: fc.constant('pan' as const),
      by: fc.tuple(length(-3000, 3000), length(-3000, 3000)),
    }),
  ),
  { maxLength: 8 },
)

function follow(room: Room, walk: typeof moves extends fc.Arbitrary<infer Walk> ? Walk : never): Pose {
  return walk.reduce(
    (pose, move) => (move.kind === 'zoom' ? zoomAt(room, pose, move.factor, move.at) : panBy(room, pose, move.by)),
    toBeginning(room, 0.8),
  )
}

/** Where the ink's edges are along one axis, in CSS pixels of the room. */
function edges(room: Room, pose: Pose, axis: 'x' | 'y'): { start: number; end: number; size: number } {
  const side = axis === 'x' ? 'width' : 'height'
  const start = room.ink[axis] * pose.scale + pose[axis]
  return { start, end: start + room.ink[side] * pose.scale, size: room[side] }
}

const near = 1e-6

test('wherever hands lead it, a drawing larger than its room fills it and a smaller one stands in the middle', () => {
  fc.assert(
    fc.property(rooms, moves, (room, walk) => {
      const pose = follow(room, walk)
      for (const axis of ['x', 'y'] as const) {
        const { start, end, size } = edges(room, pose, axis)
        if (end - start > size - 24) {
          expect(start).toBeLessThanOrEqual(12 + near)
          expect(end).toBeGreaterThanOrEqual(size - 12 - near)
        } else expect(start + end).toBeCloseTo(size)
      }
    }),
  )
})

test('a drawing is never smaller than whole, and never larger than can be of use', () => {
  fc.assert(
    fc.property(rooms, moves, (room, walk) => {
      const { scale } = follow(room, walk)
      const whole = scaleToFit(room)
      expect(scale).toBeGreaterThanOrEqual(whole * (1 - near))
      expect(scale).toBeLessThanOrEqual(Math.max(4, whole) * (1 + near))
    }),
  )
})

test('what is under the fingers stays there, unless an edge of the drawing would leave its place', () => {
  fc.assert(
    fc.property(rooms, moves, length(0.2, 5), places, (room, walk, factor, anchor) => {
      const before = follow(room, walk)
      const after = zoomAt(room, before, factor, anchor)
      for (const [axis, at] of [
        ['x', anchor[0]],
        ['y', anchor[1]],
      ] as const) {
        const point = (at - before[axis]) / before.scale
        const moved = Math.abs(point * after.scale + after[axis] - at)
        const { start, end, size } = edges(room, after, axis)
        const isAtEdge = Math.abs(start - 12) < near || Math.abs(end - size + 12) < near
        const isWhole = end - start <= size - 24 + near
        if (moved > 1e-4) expect(isAtEdge || isWhole).toBe(true)
      }
    }),
  )
})

test('the whole of a drawing is within its room', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      for (const axis of ['x', 'y'] as const) {
        const { start, end, size } = edges(room, toWhole(room), axis)
        expect(start).toBeGreaterThanOrEqual(12 - near)
        expect(end).toBeLessThanOrEqual(size - 12 + near)
      }
    }),
  )
})

test('it begins at a size that can be read, with its upper left part', () => {
  const room = { width: 390, height: 600, ink: { x: 10, y: 20, width: 1140, height: 356 } }
  const pose = toBeginning(room, 0.8)
  expect(pose.scale).toBe(0.8)
  expect(edges(room, pose, 'x').start).toBeCloseTo(12)
  expect(edges(room, pose, 'y').start + edges(room, pose, 'y').end).toBeCloseTo(600)
})

test('a part that the keyboard reaches comes into sight', () => {
  fc.assert(
    fc.property(rooms, moves, length(0, 0.9), length(0, 0.9), (room, walk, across, down) => {
      const pose = follow(room, walk)
      const size = [Math.min(100, room.width - 24), Math.min(60, room.height - 24)] as const
      const inked = [room.ink.width * pose.scale, room.ink.height * pose.scale] as const
      fc.pre(inked[0] >= size[0] && inked[1] >= size[1])
      const part = {
        x: edges(room, pose, 'x').start + across * (inked[0] - size[0]),
        y: edges(room, pose, 'y').start + down * (inked[1] - size[1]),
      }
      const after = reveal(room, pose, [part.x, part.y, ...size])
      for (const [axis, index, side] of [
        ['x', 0, room.width],
        ['y', 1, room.height],
      ] as const) {
        const at = part[axis] + after[axis] - pose[axis]
        expect(at).toBeGreaterThanOrEqual(12 - 1e-4)
        expect(at + size[index]).toBeLessThanOrEqual(side - 12 + 1e-4)
      }
    }),
  )
})
