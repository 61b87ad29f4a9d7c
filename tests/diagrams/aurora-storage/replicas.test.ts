import { describe, expect, it } from 'vitest'
import { replicaLag } from '../../../src/diagrams/aurora-storage/writer.ts'
import { play, playThrough, start } from './run.ts'

describe('a replica', () => {
  it('shows what was durable one lag ago, and nothing newer', () => {
    const states = playThrough(start(), 20_000)
    for (const [index, { instances }] of states.entries()) {
      const heard = states[index - 2620]?.writer.vdl ?? 0
      expect([instances.b.visible, instances.c.visible]).toEqual([heard, heard])
    }
  })

  it('lags as measured for the rate of writes, times the parameter', () => {
    const lagAt = (rate: number, times = 1) => replicaLag(start({ 'write-rate': rate, 'replica-lag': times }).values)
    expect([1000, 2000, 5000, 10_000].map((rate) => lagAt(rate))).toEqual([2620, 3420, 3940, 5380])
    expect([0, 500, 1500, 7500].map((rate) => lagAt(rate))).toEqual([2620, 2620, 3020, 4660])
    expect(lagAt(1000, 20)).toBe(52_400)
  })

  it('never delays a commit', () => {
    const commits = (lag: number) =>
      playThrough(start({ 'replica-lag': lag }), 15_000).map(({ writer }) => writer.commits)
    expect(commits(20)).toEqual(commits(0.5))
  })

  it('keeps what it has heard when the writer is lost, and hears of the new one’s commits', () => {
    const lost = play(start(), 'wait 20s', 'fail writer', 'wait 10s')
    const { writer, instances } = play(lost, 'wait 20s')
    expect(writer.zone).toBe('b')
    expect(instances.c.visible).toBeGreaterThan(writer.start)
  })

  it('hears nothing while it is down', () => {
    const down = play(start(), 'wait 10s', 'fail instance c')
    expect(play(down, 'wait 10s').instances.c).toEqual({ up: false, visible: down.instances.c.visible })
    expect(play(down, 'restore instance c', 'wait 10s').instances.c.visible).toBeGreaterThan(down.instances.c.visible)
  })
})
