import { expect, test, vi } from 'vitest'
import { attempt, joinOutcomes, toReason } from '../../bench/attempt.ts'
import { measureInTurn } from '../../bench/bench.ts'
import { summitDeck } from '../../bench/summit-deck.ts'
import { openWorkshop, type Workshop } from '../../bench/workshop.ts'

const workshop: Workshop = {
  folder: '/tmp/bench',
  environment: {},
  isOpen: () => true,
  keep: () => {},
  close: async () => {},
}

test('what fails gives its reason and no value, and ends nothing', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const measure = () => Promise.reject(new Error('page closed\nCall log:'))
  expect(await attempt(workshop, 'Them', measure)).toEqual({ values: [], gap: 'page closed' })
  expect(told).toHaveBeenCalledWith('Them: page closed\n  Call log:')
  expect(await attempt(workshop, 'Them', () => 4)).toEqual({ values: [4], gap: undefined })
})

test('measurements that are left say of how many, and none at all only why', () => {
  const late = { values: [], gap: 'not done within 90 s' }
  expect(joinOutcomes([{ values: [4], gap: undefined }, late, late], 5)).toEqual({
    values: [4],
    gap: '1 of 5 measurements; not done within 90 s',
  })
  expect(joinOutcomes([late, late], 5)).toEqual(late)
  expect(joinOutcomes([{ values: [4], gap: undefined }], 1)).toEqual({ values: [4], gap: undefined })
})

test('a tool that failed twice is not tried again, and the others go on', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const them = { ...summitDeck, name: 'Them' }
  const tries: string[] = []
  const outcomes = await measureInTurn({ workshop, subjects: [summitDeck, them] }, 'a figure', 4, async (subject) => {
    tries.push(subject.name)
    if (subject === them) throw new Error('crashed')
    return tries.length
  })
  expect(tries.filter((name) => name === 'Them')).toHaveLength(2)
  expect(outcomes.get(them)).toEqual({ values: [], gap: 'crashed' })
  expect(outcomes.get(summitDeck)).toMatchObject({ values: { length: 4 }, gap: undefined })
})

test.each([
  ['page.goto: Timeout\n  Call log:', 'page.goto: Timeout'],
  ['file:///tmp/bench/a.js:3\n  throw x\n\nTypeError: x is no y\n    at a', 'TypeError: x is no y'],
  ['\u001B[31mno such file /tmp/bench/slidev/a\u001B[0m', 'no such file …/slidev/a'],
  ['', 'no reason given'],
  ['x'.repeat(400), `${'x'.repeat(160)}…`],
])('of %j a footnote keeps the telling line', (said, reason) => {
  expect(toReason(said, '/tmp/bench')).toBe(reason)
})

test('a workshop ends all it keeps once, the last first, whatever fails and however often it is told', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const shop = openWorkshop()
  const ends: string[] = []
  shop.keep(() => void ends.push('first'))
  shop.keep(() => {
    throw new Error('stuck')
  })
  shop.keep(() => void ends.push('last'))
  await Promise.all([shop.close(), shop.close()])
  shop.keep(() => void ends.push('late'))
  expect(ends).toEqual(['last', 'first', 'late'])
  expect(told).toHaveBeenCalledWith('stuck')
  expect(shop.isOpen()).toBe(false)
})
