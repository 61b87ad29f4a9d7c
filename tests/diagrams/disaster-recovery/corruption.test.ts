import { describe, expect, test } from 'vitest'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import { strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { play } from './setup.ts'

describe.each(strategies)('%s', (strategy) => {
  test('restores corrupted data from backups in 136 minutes', () => {
    const almost = play('corrupt data', 'wait 23805ms').strategies[strategy]
    const after = play('corrupt data', 'wait 23806ms').strategies[strategy]
    expect(almost).toMatchObject({ stage: 'down', capacity: 0, doing: ['verify'] })
    expect(after).toMatchObject({ stage: 'restored', capacity: 100, doing: [], lost: 376 * 60 })
    expect(after.parts.site).toBe('running')
  })

  test('is restored from when a decision is made, on both sides, and keeps its users', () => {
    const [before, during] = ['wait 4999ms', 'wait 5s'].map((wait) => play('corrupt data', wait).strategies[strategy])
    const database = strategy === 'store-backup' ? 'off' : 'starting'
    expect(before?.parts.site).toBe('corrupted')
    expect(during?.parts).toMatchObject({ site: 'starting', database })
    expect(during?.traffic).toBe(play().strategies[strategy].traffic)
  })

  test('never recovers from a corruption without backups', () => {
    const status = play('backups off', 'corrupt data', 'wait 10min').strategies[strategy]
    expect(status).toMatchObject({ stage: 'stuck', capacity: 0, lost: null })
    expect(status.parts).toMatchObject({ site: 'corrupted', backups: 'off' })
  })
})

test('replication carries the corruption along, one lag later', () => {
  const databases = (wait: string) => {
    const state = play('corrupt data', wait)
    return strategies.map((strategy) => state.strategies[strategy].parts.database)
  }
  expect(databases('wait 10ms')).toEqual(['off', 'small', 'small', 'running'])
  expect(databases('wait 100ms')).toEqual(['off', 'small', 'corrupted', 'corrupted'])
  expect(databases('wait 2s')).toEqual(['off', 'corrupted', 'corrupted', 'corrupted'])
  expect(databases('wait 30s')).toEqual(['off', 'small', 'small', 'running'])
})

test('without backups a lost site costs only Store & Backup everything', () => {
  const state = play('backups off', 'lose site', 'wait 30s')
  expect(strategies.map((strategy) => state.strategies[strategy].stage)).toEqual([
    ...['stuck', 'restored', 'restored', 'restored'],
  ])
})

test('the caption tells the trap', () => {
  const state = play('backups off', 'corrupt data', 'wait 10s')
  expect(model.describe(state, 'ko')).toBe(
    '데이터가 손상되었고 백업이 없다. Multi Site를 포함해 넷 모두 되돌릴 수 없다.',
  )
  expect(model.describe(state, 'en')).toContain('not even Multi Site')
})
