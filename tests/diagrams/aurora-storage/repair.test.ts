import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../../src/diagrams/aurora-storage/model.ts'
import { parameters } from '../../../src/diagrams/aurora-storage/parameters.ts'
import type { State } from '../../../src/diagrams/aurora-storage/state.ts'
import { liveCopies } from '../../../src/diagrams/aurora-storage/storage.ts'
import { toStepValue } from '../../../src/diagrams/kit/parameters.ts'
import { play, start } from './run.ts'

/** µs of the model until the copy is complete again, to one millisecond of the audience. */
function repairTime(rebuilt: State): number {
  let state = rebuilt
  for (const step of [1000, 100, 10, 1]) {
    for (let next = state; next.copies.c1.copied !== null; next = model.tick(next, step)) state = next
  }
  return model.tick(state, 1).now - rebuilt.now
}

const onSteps = (name: 'segment-size' | 'link-speed' | 'link-efficiency') => {
  const parameter = parameters[name]
  const steps = Math.round((parameter.max - parameter.min) / parameter.step)
  return fc.integer({ min: 0, max: steps }).map((index) => toStepValue(parameter, index))
}

describe('a rebuilt copy', () => {
  it('takes 10 s for 10 GB at 10 Gbps: 8 s on the wire at an efficiency of 0.8', () => {
    expect(repairTime(play(start(), 'fail copy c1', 'rebuild copy c1'))).toBe(10_000_000)
    expect(repairTime(play(start({ 'link-efficiency': 1 }), 'fail copy c1', 'rebuild copy c1'))).toBe(8_000_000)
  })

  it('takes as long as its size and the link say, about five seconds of the audience', () => {
    fc.assert(
      fc.property(
        onSteps('segment-size'),
        onSteps('link-speed'),
        onSteps('link-efficiency'),
        (size, speed, efficiency) => {
          const given = { 'write-rate': 0, 'segment-size': size, 'link-speed': speed, 'link-efficiency': efficiency }
          const rebuilt = play(start(given), 'fail copy c1', 'rebuild copy c1')
          const expected = ((size * 8) / (speed * efficiency)) * 1e6
          expect(Math.abs(repairTime(rebuilt) - expected)).toBeLessThanOrEqual(2 * rebuilt.pace)
          expect(play(rebuilt, 'wait 4700ms').copies.c1.copied).not.toBeNull()
          expect(play(rebuilt, 'wait 5001ms').copies.c1.copied).toBeNull()
        },
      ),
      { numRuns: 20 },
    )
  })

  it('follows the link when it changes on the way', () => {
    const halfway = play(start({ 'write-rate': 0 }), 'fail copy c1', 'rebuild copy c1', 'wait 2500ms')
    expect(repairTime(play(halfway, 'set link-speed 5'))).toBe(10_000_000)
  })

  it('does not count until it is complete', () => {
    const rebuilt = play(start(), 'wait 5s', 'fail copy c1', 'rebuild copy c1', 'wait 4s')
    expect(rebuilt.copies.c1.up).toBe(true)
    expect(liveCopies(rebuilt, 0)).toEqual(['a1', 'a2', 'b1', 'b2', 'c2'])
    expect(rebuilt.copies.c1).toMatchObject({ scl: 0, heard: 0 })
  })

  it('then holds what its peers hold', () => {
    const rebuilt = play(start(), 'wait 20s', 'fail copy c1', 'rebuild copy c1', 'wait 10s')
    expect(liveCopies(rebuilt, 0)).toHaveLength(6)
    expect(rebuilt.copies.c1.scl).toBeGreaterThan(rebuilt.writer.vdl - 10)
  })

  it('is never put into a dead zone', () => {
    const lost = play(start(), 'fail zone c')
    expect(play(lost, 'rebuild copy c1').copies).toEqual(lost.copies)
  })

  it('is never made of fewer than three others, and rests while there are fewer', () => {
    const two = play(start(), 'fail zone a', 'fail copy b1', 'fail copy c1')
    expect(play(two, 'rebuild copy c1').copies).toEqual(two.copies)
    const resting = play(start(), 'fail zone b', 'fail copy c1', 'rebuild copy c1', 'wait 2s', 'fail copy a1')
    expect(resting.pace).toBe(1)
    expect(play(resting, 'wait 60s').copies.c1.copied).toBe(resting.copies.c1.copied)
    expect(liveCopies(play(resting, 'restore copy a1', 'wait 3001ms'), 0)).toContain('c1')
  })

  it('is not made while the copy lives', () => {
    const busy = play(start(), 'wait 5s')
    expect(play(busy, 'rebuild copy c1').copies).toEqual(busy.copies)
  })

  it('begins anew when it fails on the way, for its old disk is gone', () => {
    const failed = play(start(), 'fail copy c1', 'rebuild copy c1', 'wait 4s', 'fail copy c1')
    const again = play(failed, 'restore copy c1')
    expect(again.copies.c1).toMatchObject({ up: true, copied: 0 })
    expect(repairTime(again)).toBe(10_000_000)
  })

  it('lets writing return after the loss of a zone and one more copy', () => {
    const stalled = play(start(), 'wait 10s', 'fail zone c', 'fail copy b1', 'wait 60s')
    expect(play(stalled, 'wait 10s').writer.commits).toBe(stalled.writer.commits)
    const rebuilt = play(stalled, 'rebuild copy b1', 'wait 5s', 'wait 10s')
    expect(rebuilt.writer.commits).toBeGreaterThanOrEqual(stalled.writer.commits + 50)
    expect(rebuilt.writer.epoch).toBe(1)
  })
})

describe('a copy that returns', () => {
  it('fills its gap from a peer, without the writer', () => {
    const away = play(start(), 'wait 5s', 'fail copy b1', 'wait 30s', 'set write-rate 0', 'wait 30s')
    const gap = (away.groups[0]?.last ?? 0) - away.copies.b1.scl
    expect(gap).toBeGreaterThan(20)
    const back = play(away, 'restore copy b1')
    expect(back.copies.b1.gossip).toMatchObject({ began: back.now })
    const filled = play(back, 'fail writer', 'wait 20s')
    expect(filled.copies.b1.scl).toBe(away.groups[0]?.last)
    expect(filled.copies.b1.gossip).toBeNull()
  })

  it('counts in the quorum again once its gap is filled', () => {
    const stalled = play(start(), 'wait 5s', 'fail copy b1', 'wait 20s', 'fail copy b2', 'fail copy c1', 'wait 20s')
    const back = play(stalled, 'restore copy b1')
    expect(back.writer.vdl).toBe(stalled.writer.vdl)
    expect(play(back, 'wait 20s').writer.vdl).toBeGreaterThan(stalled.writer.vdl + 10)
  })

  it('asks another peer when the one it asked is lost', () => {
    const away = play(start({ 'write-rate': 0 }), 'fail copy b1', 'write', 'write', 'wait 20s')
    const back = play(away, 'restore copy b1')
    const { from, arrives } = back.copies.b1.gossip ?? { from: 'none', arrives: 0 }
    const alone = model.tick(play(back, `fail copy ${from}`), arrives - back.now)
    expect(alone.copies.b1.scl).toBe(0)
    expect(alone.copies.b1.gossip?.from).not.toBe(from)
    expect(play(alone, 'wait 40s').copies.b1.scl).toBe(1)
  })

  it('is told nothing when it missed nothing', () => {
    const idle = play(start({ 'write-rate': 0 }), 'write', 'wait 40s', 'fail copy b1', 'restore copy b1')
    expect(idle.copies.b1.gossip).toBeNull()
  })
})
