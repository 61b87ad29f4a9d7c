import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completePoint, durablePoint, quorumPoint } from '../../../src/diagrams/aurora-storage/points.ts'
import { waitingCommits } from '../../../src/diagrams/aurora-storage/writer.ts'
import { play, playThrough, start } from './run.ts'

describe('the paper’s own example', () => {
  const records = Array.from({ length: 1100 }, (_, index) => index + 1).map((lsn) => ({
    lsn,
    cpl: [900, 1000, 1100].includes(lsn),
  }))

  it('is complete to 1007, and with consistency points at 900, 1000 and 1100 durable to 1000', () => {
    const vcl = completePoint(records, 0, ({ lsn }) => lsn !== 1008)
    expect(vcl).toBe(1007)
    expect(durablePoint(records, 0, vcl)).toBe(1000)
  })
})

describe('the points', () => {
  it('a group is complete up to where four of six copies are', () => {
    expect(quorumPoint([7, 3, 9, 5, 1, 5], 4)).toBe(5)
    expect(quorumPoint([0, 0, 0, 8, 8, 8], 4)).toBe(0)
    expect(quorumPoint([8, 8, 8, 8, 0, 0], 4)).toBe(8)
  })

  it('the volume is complete up to the first gap in any group, and durable up to a consistency point at or below', () => {
    const record = fc.record({ cpl: fc.boolean(), there: fc.boolean() })
    fc.assert(
      fc.property(fc.array(record), fc.nat({ max: 5 }), (given, from) => {
        const records = given.map((each, index) => ({ ...each, lsn: from + index + 1 }))
        const vcl = completePoint(records, from, ({ there }) => there)
        const vdl = durablePoint(records, from, vcl)
        expect(records.filter(({ lsn }) => lsn <= vcl).every(({ there }) => there)).toBe(true)
        expect(records.find(({ lsn }) => lsn > vcl)?.there).not.toBe(true)
        expect(vdl === from || records.find(({ lsn }) => lsn === vdl)?.cpl).toBe(true)
        expect(records.some(({ lsn, cpl }) => cpl && lsn > vdl && lsn <= vcl)).toBe(false)
      }),
    )
  })

  it('VCL and VDL are sometimes apart: a transaction over both groups is durable only as a whole', () => {
    const states = playThrough(start(), 20_000)
    expect(states.some(({ writer }) => writer.vcl > writer.vdl)).toBe(true)
    expect(states.every(({ writer, groups }) => writer.vdl <= Math.max(...groups.map(({ pgcl }) => pgcl)))).toBe(true)
  })
})

describe('a commit', () => {
  const even = { 'write-rate': 0, 'persist-spread': 0, 'slow-share': 0 }

  it('is acknowledged with the fourth answer, when the record has gone to all six', () => {
    const sent = play(start(even), 'write')
    expect(sent.records[0]?.trips.map(({ arrives, durable, acked }) => [arrives, durable, acked])).toEqual([
      [100, 1100, 1200],
      [100, 1100, 1200],
      [500, 1500, 2000],
      [500, 1500, 2000],
      [500, 1500, 2000],
      [500, 1500, 2000],
    ])
    expect(play(sent, 'wait 1999ms').writer).toMatchObject({ vdl: 0, commits: 0 })
    expect(play(sent, 'wait 2s').writer).toMatchObject({ vdl: 1, commits: 1, latency: 2000 })
  })

  it('does not wait for one slow copy, nor for two', () => {
    expect(play(start(even), 'slow copy b1', 'write', 'wait 2s').writer.commits).toBe(1)
    expect(play(start(even), 'slow copy a1', 'slow copy b1', 'write', 'wait 2s').writer.commits).toBe(1)
    const slowest = play(start(even), 'slow copy a1', 'slow copy b1', 'slow copy c1', 'write', 'wait 10s')
    expect(slowest.writer.commits).toBe(0)
    expect(play(slowest, 'wait 200ms').writer).toMatchObject({ commits: 1, latency: 10_200 })
  })

  it('waits for the slowest of four when a zone is lost', () => {
    const state = play(start(even), 'fail zone c', 'slow copy b1', 'write')
    expect(play(state, 'wait 10s').writer.commits).toBe(0)
    expect(play(state, 'wait 11s').writer).toMatchObject({ commits: 1, latency: 11_000 })
  })

  it('is not acknowledged before the commits that precede it', () => {
    const ahead = play(start(even), 'slow copy a1', 'slow copy b1', 'slow copy c1', 'write', 'write', 'wait 5s')
    expect(ahead.groups[1]?.pgcl).toBe(2)
    expect(ahead.writer).toMatchObject({ vcl: 0, vdl: 0, commits: 0 })
    expect(play(ahead, 'wait 6s').writer).toMatchObject({ vdl: 2, commits: 2 })
  })
})

describe('without a write quorum', () => {
  it('LSNs are handed out only so far ahead of the VDL', () => {
    const state = play(start({ 'lsn-limit': 20 }), 'wait 10s', 'fail zone b', 'fail copy a1', 'wait 100s')
    expect(state.writer.lsn - state.writer.vdl).toBeGreaterThan(10)
    expect(state.writer.lsn - state.writer.vdl).toBeLessThanOrEqual(20)
    expect(play(state, 'restore all', 'wait 10s').writer.vdl).toBeGreaterThan(state.writer.vdl + 20)
  })

  it('no more commits wait than there are connections', () => {
    const state = play(start({ connections: 7 }), 'fail zone b', 'fail copy a1', 'wait 60s')
    expect(waitingCommits(state)).toHaveLength(7)
  })

  it('a paused stream begins again when the rate is set', () => {
    expect(play(start({ 'write-rate': 0 }), 'wait 10s').writer.commits).toBe(0)
    expect(play(start({ 'write-rate': 0 }), 'set write-rate 1000', 'wait 10s').writer.commits).toBeGreaterThan(5)
  })
})
