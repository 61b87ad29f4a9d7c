import { expect, test } from 'vitest'
import { maybeWay, type Way } from '../../src/presenter/walk.ts'

const stops = [
  { id: 'title', group: 0, presses: 0, routes: ['short'] },
  { id: 'opener', group: 1, presses: 0, routes: [] },
  { id: 'diagram', group: 1, presses: 3, routes: [] },
  { id: 'closing', group: 2, presses: 1, routes: ['short'] },
]

test.each<[Way, string, number, number, string | undefined]>([
  ['next', '', 0, 0, '1/0'],
  ['next', '', 2, 2, '2/3'],
  ['next', '', 2, 3, '3/0'],
  ['next', '', 3, 1, undefined],
  ['next', 'short', 0, 0, '3/0'],
  ['previous', '', 3, 0, '2/3'],
  ['previous', '', 2, 3, '2/2'],
  ['previous', '', 0, 0, undefined],
  ['nextSession', '', 1, 0, '3/0'],
  ['previousSession', '', 2, 1, '1/0'],
  ['first', '', 3, 1, '0/0'],
  ['last', '', 0, 0, '3/0'],
])('%s on route “%s” from %i/%i leads to %s', (way, route, index, step, target) => {
  const place = maybeWay(stops, route, { index, step }, way)
  expect(place && `${place.index}/${place.step}`).toBe(target)
})
