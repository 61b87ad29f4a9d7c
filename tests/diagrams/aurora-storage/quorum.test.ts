import { describe, expect, it } from 'vitest'
import { groups, zones } from '../../../src/diagrams/aurora-storage/state.ts'
import { liveCopies, zoneOf } from '../../../src/diagrams/aurora-storage/storage.ts'
import { waitingCommits } from '../../../src/diagrams/aurora-storage/writer.ts'
import { play, start } from './run.ts'

const busy = play(start(), 'wait 20s')

function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_, index) => mask & (2 ** index)))
}

describe('a protection group', () => {
  it('has two copies in each of three zones', () => {
    for (const names of groups) {
      for (const zone of zones) expect(names.filter((name) => zoneOf(name) === zone)).toHaveLength(2)
    }
  })
})

describe.each([0, 1])('all 64 sets of lost copies of group %i', (group) => {
  const cases = subsets(groups[group] ?? []).map((lost) => [lost.join(' ') || 'none', lost] as const)

  it('has 64 of them', () => expect(cases).toHaveLength(64))

  it.each(cases)(
    'writes with at least four copies, stalls without failing with fewer, and loses nothing: %s',
    (_, lost) => {
      const live = 6 - lost.length
      const broken = play(busy, ...lost.map((name) => `fail copy ${name}`), 'wait 40s')
      const later = play(broken, 'wait 10s')
      expect(liveCopies(later, group)).toHaveLength(live)
      expect(later.writer.commits > broken.writer.commits).toBe(live >= 4)
      expect(waitingCommits(later).length > 20).toBe(live < 4)
      const whole = play(later, ...lost.map((name) => `restore copy ${name}`), 'wait 20s')
      expect(whole.writer.commits).toBeGreaterThan(later.writer.commits + waitingCommits(later).length - 20)
      expect(waitingCommits(whole).length).toBeLessThan(20)
      expect(whole.writer.epoch).toBe(1)
    },
  )

  it.each(cases)('can be recovered with at least three copies, and opens for writes with four: %s', (_, lost) => {
    const live = 6 - lost.length
    const promoted = play(busy, ...lost.map((name) => `fail copy ${name}`), 'promote')
    expect(promoted.recovery !== null).toBe(live >= 3)
    expect(promoted.writer.zone).toBe(live >= 3 ? 'b' : 'a')
    expect(promoted.writer.epoch).toBe(live >= 4 ? 2 : 1)
    expect(promoted.writer.open).toBe(live !== 3)
    expect(promoted.recovery?.vdl ?? busy.writer.vdl).toBeGreaterThanOrEqual(busy.writer.vdl)
  })
})

describe('the loss of a zone', () => {
  it.each(['b', 'c'])('does not stop writing when the writer is elsewhere: %s', (zone) => {
    const broken = play(busy, `fail zone ${zone}`, 'wait 30s')
    expect(broken.writer).toMatchObject({ zone: 'a', open: true, epoch: 1 })
    expect(play(broken, 'wait 10s').writer.commits).toBeGreaterThan(broken.writer.commits + 5)
  })

  it('pauses writing when the writer was in it, until a replica is promoted after 30 s', () => {
    const broken = play(busy, 'fail zone a')
    expect(broken.writer).toMatchObject({ zone: null, open: false })
    const almost = play(broken, 'wait 4999ms')
    expect(almost.writer).toMatchObject({ zone: null, commits: busy.writer.commits })
    const promoted = play(almost, 'wait 1ms')
    expect(promoted.now - broken.now).toBe(30_000_000)
    expect(promoted.writer).toMatchObject({ zone: 'b', open: true, epoch: 2 })
    expect(play(promoted, 'wait 10s').writer.commits).toBeGreaterThan(busy.writer.commits)
  })

  it('takes ten minutes to mend when no replica is left', () => {
    const broken = play(busy, 'fail instance b', 'fail instance c', 'fail writer')
    const almost = play(broken, 'wait 4999ms')
    expect(almost.writer.zone).toBeNull()
    const created = play(almost, 'wait 1ms')
    expect(created.now - broken.now).toBe(600_000_000)
    expect(created.writer).toMatchObject({ zone: 'a', open: true })
    expect(created.instances.a.up).toBe(true)
  })

  it('creates the new instance in another zone when the writer’s is down', () => {
    const created = play(busy, 'fail instance b', 'fail instance c', 'fail zone a', 'wait 5s')
    expect(created.writer).toMatchObject({ zone: 'b', open: true })
  })

  it('leaves nobody to write when every zone is lost, until they return', () => {
    const dark = play(busy, 'fail zone b', 'fail zone c', 'fail zone a', 'wait 60s')
    expect(dark.writer.zone).toBeNull()
    const light = play(dark, 'restore zone a', 'restore zone b', 'restore zone c', 'wait 10s', 'wait 10s')
    expect(light.writer.open).toBe(true)
    expect(light.writer.vdl).toBeGreaterThan(busy.writer.vdl)
  })

  const plusOne = zones.flatMap((zone) =>
    groups[0].filter((name) => zoneOf(name) !== zone).map((name) => [zone, name] as const),
  )

  it.each(plusOne)('and of one more copy stops writing, and loses nothing: zone %s and %s', (zone, name) => {
    const broken = play(busy, `fail zone ${zone}`, `fail copy ${name}`, 'wait 20s')
    const later = play(broken, 'wait 20s')
    expect(liveCopies(later, 0)).toHaveLength(3)
    expect(later.writer.commits).toBe(broken.writer.commits)
    const rebuilt = play(later, `rebuild copy ${name}`, 'wait 5s', 'wait 5s')
    expect(liveCopies(rebuilt, 0)).toHaveLength(4)
    expect(rebuilt.writer.vdl).toBeGreaterThan(busy.writer.vdl)
    expect(play(rebuilt, 'wait 10s').writer.commits).toBeGreaterThan(later.writer.commits)
  })
})
