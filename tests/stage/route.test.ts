import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRoute, type Stop } from '../../src/stage/route.ts'

/** Two groups of three and one of two; `*` marks the stops on the route `short`. */
const stops: Stop[] = ['0*', '0', '0*', '1', '1*', '1', '2*', '2'].map((text) => ({
  group: Number(text[0]),
  routes: text.endsWith('*') ? ['short', 'other'] : ['other'],
}))
const all = createRoute(stops)
const short = createRoute(stops, 'short')
const everyStop = stops.map((_, index) => index)

test('without a route every stop is walked', () => {
  expect(everyStop.map(all.following)).toEqual([1, 2, 3, 4, 5, 6, 7, -1])
  expect(everyStop.map(all.preceding)).toEqual([-1, 0, 1, 2, 3, 4, 5, 6])
})

test('on a route, its stops are walked from wherever one stands', () => {
  expect(everyStop.map(short.following)).toEqual([2, 2, 4, 4, 6, 6, -1, -1])
  expect(everyStop.map(short.preceding)).toEqual([-1, 0, 0, 2, 2, 4, 4, 6])
})

test('a route nobody knows is no route', () => {
  expect(everyStop.map(createRoute(stops, 'unknown').following)).toEqual(everyStop.map(all.following))
})

test('sessions are left for the next opener, and gone back to by their own first', () => {
  expect(everyStop.map(all.nextOpener)).toEqual([3, 3, 3, 6, 6, 6, -1, -1])
  expect(everyStop.map(all.previousOpener)).toEqual([-1, 0, 0, 0, 3, 3, 3, 6])
  expect(everyStop.map(short.nextOpener)).toEqual([4, 4, 4, 6, 6, 6, -1, -1])
  expect(everyStop.map(short.previousOpener)).toEqual([-1, 0, 0, 0, 0, 4, 4, 6])
})

test('the way back is the way there, for any route', () => {
  const route = fc.array(fc.record({ group: fc.constant(0), routes: fc.subarray(['a', 'b']) }))
  fc.assert(
    fc.property(route, (stops) => {
      const { following, preceding } = createRoute(stops, 'a')
      const walk = (step: (index: number) => number, from: number): number[] => {
        const index = step(from)
        return index < 0 ? [] : [index, ...walk(step, index)]
      }
      expect(walk(preceding, stops.length).toReversed()).toEqual(walk(following, -1))
    }),
  )
})
