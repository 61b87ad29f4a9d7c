import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maybePlan, type Planning, toPace } from '../../src/presenter/plan.ts'

const minute = 60_000
const stop = (id: string, group: number, presses = 0, routes: string[] = []) => ({ id, group, presses, routes })

/** A title, a session of ten minutes and one of five. */
const stops = [
  stop('title', 0, 0, ['short']),
  stop('one', 1, 0, ['short']),
  stop('diagram', 1, 7),
  stop('two', 1, 0),
  stop('three', 2, 1, ['short']),
]
const planning: Planning = { stops, minutes: [null, 10, 5], route: '', lastRun: undefined }

describe('a plan', () => {
  test.each([
    ['the title has no time of its own', 0, 0, 0, 0],
    ['the first slide of ten presses gets a tenth', 1, 0, 0, minute],
    ['a diagram begins where the slide before ends', 2, 0, minute, 2 * minute],
    ['each of its steps is as long', 2, 7, 8 * minute, 9 * minute],
    ['a session ends with its minutes', 3, 0, 9 * minute, 10 * minute],
    ['the next session shares its own', 4, 1, 12.5 * minute, 15 * minute],
  ])('%s', (_, index, step, begin, end) => {
    const slot = maybePlan(planning)?.slotOf(index, step)
    expect(slot?.begin).toBeCloseTo(begin, 3)
    expect(slot?.end).toBeCloseTo(end, 3)
  })

  test('is as long as the minutes of the notes', () => {
    expect(maybePlan(planning)?.total).toBeCloseTo(15 * minute, 3)
    expect(maybePlan(planning)?.parts.map(({ group }) => group)).toEqual([1, 2])
  })

  test('of a route has only its slides', () => {
    const plan = maybePlan({ ...planning, route: 'short' })
    expect(plan?.total).toBeCloseTo(6 * minute, 3)
    expect(plan?.slotOf(4, 0).begin).toBeCloseTo(minute, 3)
  })

  test('is the last run when the notes say no minutes, and nothing without one', () => {
    const untimed = { ...planning, minutes: [null, null, null] }
    expect(maybePlan(untimed)).toBeUndefined()
    const plan = maybePlan({ ...untimed, lastRun: { title: 20_000, diagram: 80_000 } })
    expect(plan?.basis).toBe('lastRun')
    expect(plan?.total).toBe(100_000)
    expect(plan?.slotOf(2, 1)).toEqual({ begin: 30_000, end: 40_000 })
  })

  test('leaves no gap and no overlap, whatever the deck', () => {
    const session = fc.record({
      minutes: fc.option(fc.integer({ min: 1, max: 60 })),
      presses: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 6 }), (sessions) => {
        const all = sessions.flatMap(({ presses }, group) =>
          presses.map((count, i) => stop(`${group}-${i}`, group, count)),
        )
        const plan = maybePlan({
          stops: all,
          minutes: sessions.map(({ minutes }) => minutes),
          route: '',
          lastRun: undefined,
        })
        if (plan === undefined) return
        let end = 0
        for (const [index, { presses }] of all.entries()) {
          for (let step = 0; step <= presses; step += 1) {
            const slot = plan.slotOf(index, step)
            expect(slot.begin).toBeCloseTo(end, 3)
            end = slot.end
          }
        }
        expect(end).toBeCloseTo(plan.total, 3)
      }),
    )
  })
})

test.each([
  ['within the step', 90_000, 'onTime', 0],
  ['a little early', 40_000, 'onTime', -20_000],
  ['early', 20_000, 'ahead', -40_000],
  ['a little late', 149_000, 'onTime', 29_000],
  ['late', 150_000, 'behind', 30_000],
  ['very late', 240_000, 'late', 120_000],
] as const)('the pace of a step planned for the second minute, %s', (_, elapsed, verdict, deviation) => {
  expect(toPace({ begin: minute, end: 2 * minute }, elapsed)).toEqual({ verdict, deviation })
})
