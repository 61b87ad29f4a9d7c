import { describe, expect, test } from 'vitest'
import { toBand } from '../../../src/diagrams/disaster-recovery/bands.ts'
import { toCost } from '../../../src/diagrams/disaster-recovery/cost.ts'
import { dataLost } from '../../../src/diagrams/disaster-recovery/loss.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import { toPlan } from '../../../src/diagrams/disaster-recovery/plan.ts'
import { type Strategy, strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { play, valuesWith } from './setup.ts'

const setup = { values: valuesWith(), backups: true, behind: 0 }

function results(strategy: Strategy, given: Parameters<typeof valuesWith>[0] = {}) {
  const with_ = { ...setup, values: valuesWith(given) }
  const { first, full } = toPlan(strategy, 'site', with_)
  return { rpo: dataLost(strategy, 'site', with_) ?? Number.NaN, first: first ?? Number.NaN, full: full ?? Number.NaN }
}

const minutes = (hours: number, rest: number) => hours * 60 + rest

describe('with the defaults, when the site is lost', () => {
  test.each([
    ['store-backup', minutes(6, 16) * 60, minutes(2, 47), minutes(2, 47), 4],
    ['pilot-light', 120, 31, 31, 25],
    ['warm-standby', 5, 7, 10, 47],
    ['multi-site', 1, 0, 1.5, 104],
  ] as const)(
    '%s loses %i s, answers after %d min, is whole after %d min and costs %i',
    (strategy, rpo, first, full, cost) => {
      const achieved = results(strategy)
      expect(achieved.rpo).toBe(rpo)
      expect(Math.round((achieved.first / 60) * 2) / 2).toBe(first)
      expect(Math.round((achieved.full / 60) * 2) / 2).toBe(full)
      expect(Math.round(toCost(strategy, setup))).toBe(cost)
    },
  )

  test('half a backup interval is lost on average, and the copy time', () => {
    expect(results('store-backup', { 'backup-moment': 50 }).rpo / 60).toBe(minutes(3, 16))
  })

  test.each([
    ['the archive tier', { 'archive-retrieval': 4 }, minutes(6, 47)],
    ['ten terabytes', { 'data-size': 10_000 }, minutes(19, 27)],
  ])('restoring from %s takes longer', (_, given, expected) => {
    expect(Math.round(results('store-backup', given).full / 60)).toBe(expected)
  })

  test.each([
    ['store-backup', 'hours', 'hours', 'hours'],
    ['pilot-light', 'minutes', 'tens-of-minutes', 'tens-of-minutes'],
    ['warm-standby', 'seconds', 'minutes', 'minutes'],
    ['multi-site', 'seconds', 'zero', 'minutes'],
  ] as const)('%s lands in the bands AWS names', (strategy, rpo, first, full) => {
    const achieved = results(strategy)
    expect([achieved.rpo, achieved.first, achieved.full].map(toBand)).toEqual([rpo, first, full])
  })
})

test('bands meet without a gap', () => {
  const ends = [0, 59, 60, 600, 601, 3600, 3601, 86_400, 86_401]
  expect(ends.map(toBand)).toEqual([
    ...['zero', 'seconds', 'minutes', 'minutes', 'tens-of-minutes', 'tens-of-minutes', 'hours', 'hours', 'days'],
  ])
})

describe('the arithmetic', () => {
  const state = play()
  const figures = new Map(model.arithmetic(state, 'en').map((figure) => [figure.name, figure]))

  test.each([
    ['store-backup-rpo', '6 h 16 min', '1 × 360 min + 16 min = 6 h 16 min'],
    ['store-backup-rto', '2 h 47 min', '2 + 3 + 30 + 111.1 + 20 + 1 = 167.1 min'],
    ['store-backup-cost', '4', '3.6 + 0.8 = 4.4'],
    ['pilot-light-rto', '31 min', '2 + 3 + max(15, 10) + 10 + 1 = 31 min'],
    ['pilot-light-cost', '25', '3.6 + 12 + 7.5 + 2 = 25.1'],
    ['warm-standby-rpo', '5 s', '5 s = 5 s'],
    ['warm-standby-first', '7 min', '2 + 3 + 1 + 1 = 7 min'],
    ['warm-standby-rto', '10 min', '2 + 3 + max(1 + 1, 5) = 10 min'],
    ['warm-standby-cost', '47', '3.6 + 12 + 15 + 12.5 + 4 = 47.1'],
    ['multi-site-first', '0 s', '0'],
    ['multi-site-rto', '90 s', '0.5 + max(0.5, 1) = 1.5 min'],
    ['multi-site-cost', '104', '3.6 + 50 + 30 + 12 + 8 = 103.6'],
    ['rpo-average', '3 h 16 min', '0.5 × 360 min + 16 min = 3 h 16 min'],
    ['corruption-rpo', '6 h 16 min', '1 × 360 min + 16 min = 6 h 16 min'],
    ['corruption-rto', '2 h 16 min', '2 + 3 + 111.1 + 20 = 136.1 min'],
    ['copy-time', '16 min', '60 GB × 8,000 ÷ 500 Mbit/s = 16 min'],
    ['failback', '4 h 40 min', '1,000 GB ÷ (225 − 10) GB/h + 60 s = 4 h 40 min'],
  ])('%s is %s', (name, value, formula) => {
    expect(figures.get(name)).toMatchObject({ value, formula })
  })

  test('every figure is named once, and every input has a source', () => {
    for (const language of ['ko', 'en'] as const) {
      const all = model.arithmetic(state, language)
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
      for (const { source } of all.flatMap(({ inputs }) => inputs)) expect(source).not.toBe('')
    }
  })

  test('cost says that it is illustrative, and time that its parameters are assumed', () => {
    const sources = (name: string) => figures.get(name)?.inputs.map(({ source }) => source)
    expect(sources('pilot-light-cost')).toEqual(['illustrative (AWS gives an order only)'])
    expect(sources('pilot-light-rto')).toContain('assumed')
  })

  test('what all copies lag behind is a term of its own', () => {
    const late = model.arithmetic(play('set change-rate 300', 'wait 6s'), 'en')
    const sums = late.filter(({ name }) => name.endsWith('-rpo')).map(({ formula }) => formula)
    expect(sums).toEqual([
      '1 × 360 min + 8 h + 15 min = 14 h 15 min',
      '120 s + 15 min = 17 min',
      '5 s + 15 min = 15 min',
      '1 s + 15 min = 15 min',
      '1 × 360 min + 8 h + 15 min = 14 h 15 min',
    ])
  })

  test('a time that ends lies in a band that is called AWS’s of today', () => {
    const bands = model
      .arithmetic(play('backups off'), 'en')
      .filter(({ name }) => name.endsWith('-rto') && name !== 'corruption-rto')
      .map(({ inputs }) => inputs.filter(({ label }) => label === 'AWS’s band of today'))
    const source = 'AWS Well-Architected, REL13-BP02'
    expect(bands.map((each) => each.map(({ value }) => value))).toEqual([
      ...[[], ['tens of minutes'], ['minutes'], ['minutes']],
    ])
    expect(bands.flat().map((band) => band.source)).toEqual(Array(3).fill(source))
  })

  test('without backups it says so', () => {
    const bare = model.arithmetic(play('backups off'), 'en')
    const value = (wanted: string) => bare.find(({ name }) => name === wanted)?.value
    expect(strategies.map((strategy) => value(`${strategy}-rpo`))).toEqual(['all of it', '2 min', '5 s', '1 s'])
    expect([value('store-backup-rto'), value('corruption-rto'), value('corruption-rpo')]).toEqual([
      ...['never', 'never', 'all of it'],
    ])
  })
})
