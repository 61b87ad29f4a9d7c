import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCost } from '../../../src/diagrams/disaster-recovery/cost.ts'
import { findDisorder } from '../../../src/diagrams/disaster-recovery/decision.ts'
import { dataLost } from '../../../src/diagrams/disaster-recovery/loss.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import type { RecoveryValues } from '../../../src/diagrams/disaster-recovery/parameters.ts'
import { toPlan } from '../../../src/diagrams/disaster-recovery/plan.ts'
import { strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { anyValues, play, playFrom, valuesWith } from './setup.ts'

type Condition = readonly [name: string, dearer: number, cheaper: number]

/** What the order of the strategies rests on, in seconds, straight from the parameters. */
function conditionsOf(v: RecoveryValues): Condition[] {
  const copyTime = ((v['change-rate'] * v['backup-interval']) / 60) * (8000 / v['link-speed'])
  const pilot = Math.max(v['pilot-database'], v['pilot-servers']) * 60 + v['live-verification'] * 60
  const restore = v['archive-retrieval'] * 3600 + (v['data-size'] * 1000) / v['restore-speed'] + v.verification * 60
  const warm = Math.max(v['warm-promotion'] * 60 + v['dns-ttl'], v['scale-out'] * 60)
  const checks = v['health-interval'] * v['health-failures']
  return [
    ['rpo pilot-light', v['pilot-lag'], v['backup-interval'] * 60 + copyTime],
    ['rpo warm-standby', v['warm-lag'], v['pilot-lag']],
    ['rpo multi-site', v['multi-lag'], v['warm-lag']],
    ['rto pilot-light', pilot, v['create-stack'] * 60 + restore],
    ['rto warm-standby', warm, pilot + v['dns-ttl']],
    ['rto multi-site', checks + Math.max(v['multi-promotion'], v['dns-ttl']), (v.detection + v.decision) * 60 + warm],
  ]
}

const isClear = (conditions: readonly Condition[]) =>
  conditions.every(([, left, right]) => left === right || Math.abs(left - right) > 1e-6)

function isRising(results: readonly number[]): boolean {
  return results.every((result, index) => index === 0 || result >= (results[index - 1] ?? 0))
}

/** From the dearest strategy to the cheapest. */
const dearestFirst = strategies.toReversed()

test('the order holds whenever its conditions do, and otherwise exactly the broken ones are named', () => {
  fc.assert(
    fc.property(anyValues, fc.boolean(), (values, backups) => {
      const setup = { values, backups }
      const conditions = conditionsOf(values)
      fc.pre(isClear(conditions))
      const isNeeded = (name: string) => backups || !name.endsWith('pilot-light') // without backups the cheapest has no end
      const broken = conditions.filter(([name, left, right]) => isNeeded(name) && left > right).map(([name]) => name)
      const named = findDisorder(setup).map(({ objective, strategy }) => `${objective} ${strategy}`)
      expect(named).toEqual(broken)
      const bound = (seconds: number | null) => seconds ?? Number.POSITIVE_INFINITY
      const rpo = dearestFirst.map((each) => bound(dataLost(each, 'site', { ...setup, behind: 0 }, 1)))
      const rto = dearestFirst.map((each) => bound(toPlan(each, 'site', setup).full))
      expect(isRising(rpo)).toBe(!broken.some((name) => name.startsWith('rpo')))
      expect(isRising(rto)).toBe(!broken.some((name) => name.startsWith('rto')))
    }),
    { numRuns: 500 },
  )
})

test('cost rises from strategy to strategy whatever the parameters', () => {
  fc.assert(
    fc.property(anyValues, fc.boolean(), (values, backups) => {
      const costs = strategies.map((strategy) => toCost(strategy, { values, backups }))
      expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    }),
  )
})

test('all four are equal when the data is corrupted', () => {
  fc.assert(
    fc.property(anyValues, fc.boolean(), (values, backups) => {
      const all = strategies.map((strategy) => ({
        rpo: dataLost(strategy, 'data', { values, backups, behind: 0 }),
        rto: toPlan(strategy, 'data', { values, backups }).full,
      }))
      expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1)
    }),
  )
})

test.each([
  ['set pilot-lag 3600', 'set backup-interval 30', 'Pilot Light’s lag ≤ backup interval + copy time'],
  ['set warm-lag 121', '', 'Warm Standby’s lag ≤ Pilot Light’s lag'],
  ['set multi-lag 6', '', 'Multi Site’s lag ≤ Warm Standby’s lag'],
  ['set scale-out 60', '', 'Warm Standby’s promotion and scale-out ≤ Pilot Light’s promotion, start and check'],
])('%s %s upsets the order, and the caption names the condition', (first, second, condition) => {
  const state = play(...[first, second].filter(Boolean))
  expect(model.describe(state, 'en')).toContain(condition)
  expect(model.describe(playFrom(state, 'focus decision'), 'en')).toContain(condition)
})

test('nothing upsets the defaults', () => {
  expect(findDisorder({ values: valuesWith(), backups: true })).toEqual([])
})
