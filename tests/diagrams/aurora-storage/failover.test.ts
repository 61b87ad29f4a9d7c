import { describe, expect, it } from 'vitest'
import { holds } from '../../../src/diagrams/aurora-storage/storage.ts'
import { play, playThrough, start } from './run.ts'

const busy = play(start({ 'write-rate': 5000 }), 'wait 20s')

describe('a fail-over', () => {
  it('reads three copies of each group and begins a new epoch above everything that was handed out', () => {
    const { writer, recovery } = play(busy, 'fail writer', 'promote')
    expect(recovery?.read.map((names) => names.length)).toEqual([3, 3])
    expect(recovery?.read[0]?.slice(0, 2)).toEqual(['b1', 'b2'])
    expect(writer).toMatchObject({ zone: 'b', open: true, epoch: 2, vdl: recovery?.vdl, lsn: writer.start })
    expect(writer.start).toBe((recovery?.vdl ?? 0) + 10_000_000)
  })

  it('lets the new writer know only of copies that answer', () => {
    const { copies } = play(busy, 'fail zone a', 'wait 5s')
    expect([copies.a1.heard, copies.a4.heard]).toEqual([0, 0])
    expect(copies.b1.heard).toBe(copies.b1.scl)
  })

  it('keeps LSNs apart even when the limit was lowered meanwhile', () => {
    const { writer } = play(busy, 'set lsn-limit 10', 'fail writer', 'promote')
    expect(writer.start).toBeGreaterThanOrEqual(busy.writer.lsn)
  })

  it('refuses the late records of the old writer', () => {
    const promoted = play(busy, 'promote')
    const late = promoted.records.filter(({ epoch }) => epoch === 1).map(({ lsn }) => lsn)
    expect(late.length).toBeGreaterThan(2)
    const later = play(promoted, 'wait 20s')
    expect(later.refused).toBeGreaterThan(0)
    const vanished = late.filter((lsn) => lsn > (promoted.recovery?.vdl ?? 0))
    expect(vanished.length).toBeGreaterThan(0)
    const beforeNew = playThrough(promoted, 1500)
    for (const { copies } of beforeNew) {
      for (const copy of Object.values(copies))
        expect(vanished.some((lsn) => copy.scl < 1e7 && holds(copy, lsn))).toBe(false)
    }
    expect(later.records.every(({ epoch }) => epoch === 2)).toBe(true)
  })

  it('says which unacknowledged commits survived: one that is on a copy that was read, and no other', () => {
    const sent = play(start({ 'write-rate': 0, 'persist-spread': 0, 'slow-share': 0 }), 'write')
    const fate = (wait: string) => play(sent, `wait ${wait}`, 'fail writer', 'promote').recovery
    expect(fate('1099ms')).toMatchObject({ vdl: 0, survived: [], vanished: [1] })
    expect(fate('1500ms')).toMatchObject({ vdl: 1, survived: [1], vanished: [] })
    expect(fate('2s')).toMatchObject({ vdl: 1, survived: [], vanished: [] })
  })

  it('loses a commit that only copies not read had, and takes it off them when they return', () => {
    const sent = play(start({ 'write-rate': 0, 'persist-spread': 0, 'slow-share': 0 }), 'write', 'wait 1200ms')
    expect(sent.copies.a1.scl).toBe(1)
    const promoted = play(sent, 'fail zone a', 'promote')
    expect(promoted.recovery).toMatchObject({ vdl: 0, vanished: [1] })
    expect(play(promoted, 'restore zone a', 'wait 10s').copies.a1.scl).toBe(0)
  })

  it('does not believe an answer that was meant for the old writer', () => {
    const even = { 'write-rate': 0, 'persist-spread': 0, 'slow-share': 0 }
    const promoted = play(start(even), 'slow copy a1', 'write', 'wait 1150ms', 'promote')
    expect(promoted.recovery?.vanished).toEqual([1])
    expect(play(promoted, 'wait 1s').copies.a2).toMatchObject({ scl: 0, heard: 0 })
  })

  it('loses no acknowledged commit at any replica lag', () => {
    for (const lag of [0.5, 1, 20]) {
      const state = play(start({ 'replica-lag': lag }), 'wait 30s')
      const promoted = play(state, 'fail zone a', 'promote')
      expect(promoted.writer.vdl).toBeGreaterThanOrEqual(state.writer.vdl)
      expect(state.instances.b.visible).toBeLessThanOrEqual(state.writer.vdl)
    }
  })

  it('recovers from three copies but opens for writes only with four', () => {
    const three = play(busy, 'fail zone a', 'fail copy b1', 'wait 5s')
    expect(three.writer).toMatchObject({ zone: 'b', open: false, epoch: 1 })
    expect(three.recovery?.vdl).toBeGreaterThanOrEqual(busy.writer.vdl)
    const later = play(three, 'wait 60s')
    expect(later.writer.commits).toBe(three.writer.commits)
    const four = play(later, 'restore copy b1')
    expect(four.writer).toMatchObject({ zone: 'b', open: true, epoch: 2 })
    expect(play(four, 'wait 10s').writer.commits).toBeGreaterThan(later.writer.commits)
  })

  it('waits while fewer than three copies live', () => {
    const two = play(busy, 'fail zone a', 'fail zone b', 'wait 60s')
    expect(two.writer.zone).toBeNull()
    expect(play(two, 'promote').recovery).toBeNull()
    expect(play(two, 'restore zone a', 'wait 5s').writer).toMatchObject({ zone: 'c', open: true })
  })

  it('needs a replica when it is asked for at once', () => {
    const alone = play(busy, 'fail instance b', 'fail instance c')
    expect(play(alone, 'promote')).toEqual(alone)
  })

  it('turns a writer that still ran into a replica', () => {
    const { writer, instances } = play(busy, 'promote', 'wait 20s')
    expect(writer.zone).toBe('b')
    expect(instances.a.visible).toBeGreaterThan(writer.start)
  })
})

describe('time', () => {
  it('runs faster while a writer is replaced, and slowly again afterwards', () => {
    expect(busy.pace).toBe(1)
    const lost = play(busy, 'fail writer')
    expect(lost.pace).toBe(6000)
    expect(play(lost, 'wait 5s').pace).toBe(1)
  })

  it('runs slowly while nothing can be done', () => {
    expect(play(busy, 'fail zone a', 'fail zone b').pace).toBe(1)
  })
})
