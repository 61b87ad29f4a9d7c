import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../../src/diagrams/disaster-recovery/decision.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import type { RecoveryValues } from '../../../src/diagrams/disaster-recovery/parameters.ts'
import {
  type DisasterKind,
  disasterKinds,
  type Strategy,
  strategies,
} from '../../../src/diagrams/disaster-recovery/state.ts'
import { anyValues, play, valuesWith } from './setup.ts'
import { ageOfBackup, simulate } from './simulator.ts'

/** The index of models.md, part 2. */
function costOf(strategy: Strategy, v: RecoveryValues): number {
  const warm = 12 + 15 + v['standby-size'] / 2 + 4
  return { 'store-backup': 0.8, 'pilot-light': 21.5, 'warm-standby': warm, 'multi-site': 100 }[strategy]
}

function meets(strategy: Strategy, kind: DisasterKind, v: RecoveryValues, backups: boolean): boolean {
  const whole = simulate(strategy, kind, v, backups).find(({ capacity }) => capacity === 100)
  const lags = { 'pilot-light': v['pilot-lag'], 'warm-standby': v['warm-lag'], 'multi-site': v['multi-lag'] }
  const fromBackup = backups ? ageOfBackup(v, 1 - 1e-12) : Number.POSITIVE_INFINITY
  const lost = kind === 'data' || strategy === 'store-backup' ? fromBackup : lags[strategy]
  const isEndless = v['change-rate'] / 3600 > v['link-speed'] / 8000
  const tolerance = 1e-6
  return (
    whole !== undefined &&
    whole.at <= v['rto-objective'] * 60 + tolerance &&
    lost <= v['rpo-objective'] * 60 + tolerance &&
    !isEndless
  )
}

test('the choice is the cheapest of all that meet the objectives, by brute force', () => {
  const chosen = new Set<Strategy | null>()
  // Quick restores and long objectives, so that something is met often enough.
  const anyNeeds = fc
    .tuple(anyValues, fc.integer({ min: 5, max: 120 }), fc.constantFrom(10, 100, 1000), fc.integer({ min: 0, max: 30 }))
    .map(([values, rto, size, verification]) => ({
      ...values,
      ...{ 'rto-objective': rto, 'rpo-objective': 2880, 'data-size': size, 'restore-speed': 5000, verification },
      ...{ 'link-speed': 10_000, decision: 5 },
    }))
  fc.assert(
    fc.property(fc.oneof(anyValues, anyNeeds), fc.boolean(), (values, backups) => {
      const cheapest = (kinds: readonly DisasterKind[]) =>
        strategies
          .filter((each) => kinds.every((kind) => meets(each, kind, values, backups)))
          .toSorted((a, b) => costOf(a, values) - costOf(b, values))[0] ?? null
      const { strategy, siteOnly } = decide({ values, backups })
      chosen.add(strategy)
      expect(strategy).toBe(cheapest(disasterKinds))
      expect(siteOnly).toBe(cheapest(['site']))
    }),
    { numRuns: 1000, seed: 1 },
  )
  expect(chosen).toEqual(new Set([...strategies, null]))
})

const quick = ['set restore-speed 5000', 'set backup-interval 30', 'set rpo-objective 60', 'set verification 2']

test.each([
  [[], 'Store & Backup: the cheapest of the four, and it meets RTO 4 h, RPO 8 h in both disasters.'],
  [
    ['set rto-objective 150'],
    'Pilot Light: the cheapest that meets RTO 2 h 30 min, RPO 8 h in both disasters. Store & Backup: when the site is lost, RTO is 2 h 47 min.',
  ],
  [
    ['set rto-objective 30'],
    'No strategy meets RTO 30 min, RPO 8 h: when the data is corrupted, RTO is 2 h 16 min. For the loss of the site alone, Warm Standby would do.',
  ],
  [
    ['set rto-objective 30', ...quick],
    'Warm Standby: the cheapest that meets RTO 30 min, RPO 1 h in both disasters. Pilot Light: when the site is lost, RTO is 31 min.',
  ],
  [
    ['set rpo-objective 60'],
    'No strategy meets RTO 4 h, RPO 1 h: when the data is corrupted, RPO is 6 h 16 min. For the loss of the site alone, Pilot Light would do.',
  ],
  [
    ['backups off'],
    'No strategy meets RTO 4 h, RPO 8 h: when the data is corrupted, nothing can be restored. For the loss of the site alone, Pilot Light would do.',
  ],
  [
    ['set change-rate 300'],
    'No strategy meets RTO 4 h, RPO 8 h: when the site is lost, the lag grows without end and no RPO can be promised.',
  ],
])('after %j it says why', (events, sentence) => {
  expect(model.describe(play(...events, 'focus decision'), 'en')).toBe(sentence)
})

test('it does not depend on the moment at which the disaster strikes', () => {
  const at = (moment: number) =>
    decide({ values: valuesWith({ 'backup-moment': moment, 'rpo-objective': 300 }), backups: true })
  expect(at(0)).toEqual(at(100))
  expect(at(0).strategy).toBeNull()
})
