import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maybeNearestId, maybePlace, renderAddress } from '../../src/stage/address.ts'

test.each([
  ['', undefined],
  ['#', undefined],
  ['#/', undefined],
  ['#cost', { id: 'cost', step: 0 }],
  ['#cost/0', { id: 'cost', step: 0 }],
  ['#cost/12', { id: 'cost', step: 12 }],
  ['#/cost/2', { id: 'cost', step: 2 }],
  ['#%EB%B9%84%EC%9A%A9', { id: '비용', step: 0 }],
  ['#50%', { id: '50%', step: 0 }],
  ['#cost/two', undefined],
  ['#cost/0/v1.7.a.B.c', { id: 'cost', step: 0, moment: 'v1.7.a.B.c' }],
  ['#cost/2//v1.7.a.B.c', { id: 'cost', step: 2, moment: '/v1.7.a.B.c' }],
  ['#cost/2/', { id: 'cost', step: 2 }],
])('%s is %o', (hash, place) => {
  expect(maybePlace(hash)).toEqual(place)
})

test('an address names the place it was made from', () => {
  const place = fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    step: fc.nat(),
    moment: fc.option(fc.stringMatching(/^[a-zA-Z0-9.-]{1,9}$/), { nil: undefined }),
  })
  fc.assert(
    fc.property(place, (place) => {
      expect(maybePlace(renderAddress(place))).toEqual(place)
    }),
  )
})

test.each([
  ['vpn-or-dx', 'vpn-or-dx'],
  ['VPN-or-DX', 'vpn-or-dx'],
  ['dx-or-vpn', 'vpn-or-dx'],
  ['auroras-storage', 'aurora-storage'],
  ['storage', 'aurora-storage'],
  ['quick', 'title'],
  ['', 'title'],
])('of the ids, the one most like “%s” is %s', (wanted, nearest) => {
  expect(maybeNearestId(wanted, ['title', 'aurora-storage', 'vpn-or-dx', 'closing'])).toBe(nearest)
})

test('a known id is its own nearest', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { minLength: 1 })
  fc.assert(
    fc.property(ids, (ids) => {
      const [wanted = ''] = ids
      expect(maybeNearestId(wanted, ids.toReversed())).toBe(wanted)
    }),
  )
})

test('a deck without slides has no nearest id', () => {
  expect(maybeNearestId('cost', [])).toBeUndefined()
})
