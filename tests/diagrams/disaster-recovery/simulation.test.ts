import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataLost, lagGrowth } from '../../../src/diagrams/disaster-recovery/loss.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import { toAudience, toElapsed } from '../../../src/diagrams/disaster-recovery/pace.ts'
import { toPlan } from '../../../src/diagrams/disaster-recovery/plan.ts'
import { disasterKinds, type State, type Strategy, strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { anyValues, play, valuesWith } from './setup.ts'
import { ageOfBackup, lagAfter, type Seen, simulate } from './simulator.ts'

const anyCase = [fc.constantFrom(...strategies), fc.constantFrom(...disasterKinds), anyValues, fc.boolean()] as const

describe('the plan', () => {
  test('shows what a simulation, event by event, sees', () => {
    fc.assert(
      fc.property(...anyCase, (strategy, kind, values, backups) => {
        const { curve } = toPlan(strategy, kind, { values, backups })
        const seen = merge(simulate(strategy, kind, values, backups))
        expect(curve.map(({ capacity }) => capacity)).toEqual(seen.map(({ capacity }) => capacity))
        for (const [index, { at }] of curve.entries()) expect(at).toBeCloseTo(seen[index]?.at ?? -1, 3)
      }),
      { numRuns: 200 },
    )
  })

  test('loses what a diary of backups says', () => {
    fc.assert(
      fc.property(anyValues, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (values, moment) => {
        fc.pre(lagGrowth(values) === 0)
        const lost = dataLost('store-backup', 'site', { values, backups: true, behind: 0 }, moment)
        expect(lost).toBeCloseTo(ageOfBackup(values, moment), 3)
      }),
    )
  })

  test.each([1, 10, 60])('lags behind as changes shipped second by second do, after %i minutes', (minutes) => {
    for (const given of [{ 'change-rate': 300 }, { 'change-rate': 225 }, { 'link-speed': 20 }, {}]) {
      const values = valuesWith(given)
      const set = Object.entries(given).map(([name, value]) => `set ${name} ${value}`)
      const state = play(...set, `wait ${minutes * 100}ms`, 'lose site')
      const lag = lagAfter(values, values['pilot-lag'], minutes * 60)
      expect(state.strategies['pilot-light'].lost).toBeCloseTo(lag, 6)
    }
  })
})

describe('the played recovery', () => {
  test('reaches each capacity in the very millisecond the plan foretells', () => {
    fc.assert(
      fc.property(...anyCase, (strategy, kind, values, backups) => {
        const start = model.reduce(model.initial(values, 1), { name: 'backups', state: backups ? 'on' : 'off' })
        const struck = model.reduce(start, { name: kind === 'site' ? 'lose site' : 'corrupt data' })
        const { curve } = toPlan(strategy, kind, { values, backups })
        for (const [index, { at, capacity }] of curve.entries()) {
          const moment = Math.ceil(toAudience(at) - 1e-6)
          expect(capacityAt(struck, strategy, moment + 1)).toBe(capacity)
          if (index > 0) expect(capacityAt(struck, strategy, moment - 1)).toBe(curve[index - 1]?.capacity)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('goes through the steps in order: detect, decide, recover, move the users', () => {
    const struck = play('lose site')
    const steps: string[] = []
    for (let clock = 0; clock < 27_000; clock += 10) {
      const doing = model.tick(struck, clock).strategies['store-backup'].doing.join()
      if (doing !== steps.at(-1)) steps.push(doing)
    }
    expect(steps).toEqual(['detect', 'decide', 'create', 'restore', 'verify', 'redirect', ''])
  })

  test('gets backups out of the archive before it restores them, where they are in it', () => {
    const { doing } = play('set archive-retrieval 4', 'lose site', 'wait 16s').strategies['store-backup']
    expect(doing).toEqual(['retrieve'])
  })

  test.each([
    ['pilot-light', 4999, 'small', 'copied'],
    ['pilot-light', 5000, 'starting', 'starting'],
    ['pilot-light', 11_000, 'starting', 'running'],
    ['pilot-light', 12_000, 'running', 'running'],
    ['warm-standby', 5000, 'starting', 'small'],
    ['warm-standby', 8000, 'small', 'small'],
    ['warm-standby', 10_000, 'running', 'running'],
  ] as const)('%s has after %i ms its database %s and its servers %s', (strategy, clock, database, servers) => {
    expect(model.tick(play('lose site'), clock).strategies[strategy].parts).toMatchObject({ database, servers })
  })

  test('shows on the right what is off, copied, small and running', () => {
    const parts = (state: State) =>
      strategies.map((strategy) => {
        const { database, servers } = state.strategies[strategy].parts
        return `${database} ${servers}`
      })
    expect(parts(play())).toEqual(['off off', 'small copied', 'small small', 'running running'])
    expect(parts(play('lose site', 'wait 5500ms'))).toEqual([
      ...['off starting', 'starting starting', 'starting small', 'running running'],
    ])
    expect(parts(play('lose site', 'wait 30s'))).toEqual(Array(4).fill('running running'))
  })
})

describe('the dividing test', () => {
  test('Pilot Light answers nothing until something has been started', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { steps, first, curve } = toPlan('pilot-light', 'site', { values, backups: true })
        const started = steps.find(({ name }) => name === 'start')?.end ?? 0
        expect(first).toBeGreaterThan(started)
        expect(curve[0]?.capacity).toBe(0)
      }),
    )
  })

  test('Warm Standby answers with what already runs, however long it takes to grow', () => {
    const slow = { values: valuesWith({ 'scale-out': 120 }), backups: true }
    const { first, curve } = toPlan('warm-standby', 'site', slow)
    expect(first).toBe(420)
    expect(curve.map(({ capacity }) => capacity)).toEqual([0, 25, 100])
    const { servers } = play('lose site', 'wait 7s').strategies['warm-standby'].parts
    expect(servers).toBe('small')
  })

  test('Multi Site never stops answering the users of the other side', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { first, curve } = toPlan('multi-site', 'site', { values, backups: false })
        expect(first).toBe(0)
        expect(curve[0]?.capacity).toBe(values['aws-share'])
      }),
    )
  })
})

test('time runs faster the longer the disaster lasts, and never jumps', () => {
  expect([10_000, 20_000, 35_000, 53_000].map(toElapsed)).toEqual([600, 3600, 21_600, 86_400])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600_000 }), (clock) => {
      expect(toAudience(toElapsed(clock))).toBeCloseTo(clock, 6)
    }),
  )
})

function capacityAt(struck: State, strategy: Strategy, milliseconds: number): number {
  return model.tick(struck, Math.max(0, milliseconds)).strategies[strategy].capacity
}

/** Of what is seen in the same second, only the last lasts. */
function merge(seen: readonly Seen[]): Seen[] {
  return seen.filter(({ at, capacity }, index) => {
    const next = seen[index + 1]
    return next === undefined || (next.at - at > 1e-9 && next.capacity !== capacity)
  })
}
