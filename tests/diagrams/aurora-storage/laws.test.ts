import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declaration } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { recoveredPoint } from '../../../src/diagrams/aurora-storage/failover.ts'
import { model } from '../../../src/diagrams/aurora-storage/model.ts'
import { copyNames, type Event, groups, type State, zones } from '../../../src/diagrams/aurora-storage/state.ts'
import { currentRecords, holds, liveCopies, unionOf } from '../../../src/diagrams/aurora-storage/storage.ts'
import { anyEvent } from '../kit/arbitrary.ts'
import { Ledger } from './ledger.ts'
import { choices, start } from './run.ts'

type Deed = Event | number

const troubles: fc.Arbitrary<Event> = fc.oneof(
  fc
    .constantFrom(...zones)
    .chain((zone) =>
      fc.constantFrom(
        ...(['fail zone', 'restore zone', 'restore zone', 'fail instance', 'restore instance'] as const).map(
          (name) => ({ name, zone }),
        ),
      ),
    ),
  fc.constantFrom(...copyNames).chain((copy) =>
    fc.constantFrom(
      ...(
        ['fail copy', 'fail copy', 'slow copy', 'restore copy', 'restore copy', 'rebuild copy', 'rebuild copy'] as const
      ).map((name) => ({
        name,
        copy,
      })),
    ),
  ),
  fc.constantFrom(
    ...(['fail writer', 'promote', 'promote', 'write', 'restore all'] as const).map((name) => ({ name })),
  ),
)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: troubles },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3000, max: 20_000 }) },
)

const story = fc.record({
  seed: fc.nat(),
  rate: fc.constantFrom(100, 1000, 4000),
  deeds: fc.array(deed, { minLength: 10, maxLength: 60 }),
})

function happen(state: State, done: Deed): State {
  return typeof done === 'number' ? model.tick(state, done) : model.reduce(state, done)
}

/** Runs a story and hands every state to `check`, with the one before it. */
function live(
  given: { seed: number; rate: number; deeds: readonly Deed[] },
  check: (now: State, before: State) => void,
) {
  given.deeds.reduce(
    (before, done) => {
      const now = happen(before, done)
      check(now, before)
      return now
    },
    start({ 'write-rate': given.rate }, given.seed),
  )
}

/** The last acknowledged record of a group. */
function acknowledged(state: State, group: number): number {
  const records = currentRecords(state).filter((record) => record.group === group && record.lsn <= state.writer.vdl)
  return records.at(-1)?.lsn ?? state.groups[group]?.forgotten ?? 0
}

function holdsAll(state: State, group: number, lsn: number, names: readonly (typeof copyNames)[number][]): boolean {
  const union = unionOf(names.map((name) => state.copies[name]))
  const missing = currentRecords(state).filter((record) => record.group === group && record.lsn <= lsn)
  return union.scl >= (state.groups[group]?.forgotten ?? 0) && missing.every((record) => holds(union, record.lsn))
}

describe('whatever fails, returns, is rebuilt or promoted', { timeout: 60_000 }, () => {
  it('any three live complete copies hold every acknowledged record between them', () => {
    fc.assert(
      fc.property(story, (given) =>
        live(given, (state) => {
          for (const group of groups.keys()) {
            const last = acknowledged(state, group)
            for (const three of choices(liveCopies(state, group), 3)) {
              expect(holdsAll(state, group, last, three), `${three} of group ${group} at LSN ${last}`).toBe(true)
            }
          }
        }),
      ),
      { numRuns: 40 },
    )
  })

  it('no copy claims what never reached its disk, and what is acknowledged is truly on any three', () => {
    const quick = { 'write-rate': 3000, 'segment-size': 1, 'link-speed': 100, 'failover-time': 1 }
    const short = fc.oneof(
      { weight: 2, arbitrary: troubles },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 3000 }) },
    )
    fc.assert(
      fc.property(fc.nat(), fc.array(short, { minLength: 10, maxLength: 40 }), (seed, deeds) => {
        const ledger = new Ledger()
        let state = start(quick, seed)
        const show = (next: State) => {
          ledger.watch(state, next)
          state = next
        }
        for (const done of deeds) {
          if (typeof done !== 'number') show(model.reduce(state, done))
          else for (let passed = 0; passed < done; passed += 1) show(model.tick(state, 1))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('a fail-over from any three copies of each group finds every acknowledged commit', () => {
    fc.assert(
      fc.property(story, fc.nat(), (given, turn) =>
        live(given, (state) => {
          const threes = groups.map((_, group) => choices(liveCopies(state, group), 3))
          const read = threes.map((each, group) => each[(turn + group) % each.length] ?? [])
          if (read.some((names) => names.length === 0)) return
          expect(recoveredPoint(state, read)).toBeGreaterThanOrEqual(state.writer.vdl)
        }),
      ),
    )
  })

  it('the VDL never goes back, not even over a fail-over', () => {
    fc.assert(
      fc.property(story, (given) =>
        live(given, (now, before) => {
          expect(now.writer.vdl).toBeGreaterThanOrEqual(before.writer.vdl)
          expect(now.writer.commits).toBeGreaterThanOrEqual(before.writer.commits)
          expect(now.writer.vdl).toBeLessThanOrEqual(now.writer.vcl)
        }),
      ),
      { numRuns: 50 },
    )
  })

  it('nothing that a fail-over annulled is on any copy', () => {
    fc.assert(
      fc.property(story, (given) =>
        live(given, (state) => {
          if (state.recovery === null || !state.writer.open) return
          const { start: end } = state.writer
          const { vdl } = state.recovery
          for (const { scl, above } of Object.values(state.copies)) {
            for (const lsn of [scl, ...above.map((held) => held.lsn)]) expect(lsn > vdl && lsn <= end).toBe(false)
          }
        }),
      ),
      { numRuns: 50 },
    )
  })

  it('replicas never show what they have not heard of', () => {
    fc.assert(
      fc.property(story, (given) =>
        live(given, ({ instances, writer }) => {
          for (const { visible } of Object.values(instances)) expect(visible).toBeLessThanOrEqual(writer.vdl)
        }),
      ),
      { numRuns: 50 },
    )
  })

  it('writing goes on when everything has returned', () => {
    fc.assert(
      fc.property(story, ({ seed, rate, deeds }) => {
        const broken = deeds.reduce(happen, start({ 'write-rate': rate }, seed))
        const rebuilt = [...copyNames.map((copy) => ({ name: 'rebuild copy', copy }) as const), 10_000].reduce<State>(
          happen,
          model.reduce(broken, { name: 'restore all' }),
        )
        const later = [10_000, 100_000, 100_000].reduce<State>(happen, rebuilt)
        expect(later.writer.open).toBe(true)
        expect(later.writer.commits).toBeGreaterThan(broken.writer.commits)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the state', { timeout: 60_000 }, () => {
  const anything = fc.array(fc.oneof(anyEvent<Event>(declaration), deed), { minLength: 5, maxLength: 50 })

  it('is small plain JSON: written down and read again it goes on to the same byte', () => {
    fc.assert(
      fc.property(fc.nat(), anything, fc.integer({ min: 1, max: 3000 }), (seed, deeds, passed) => {
        const state = deeds.reduce(happen, start({}, seed))
        const text = JSON.stringify(state)
        expect(JSON.parse(text)).toEqual(state)
        expect(text).not.toContain('null,null')
        expect(text.length).toBeLessThan(200_000)
        expect(JSON.stringify(model.tick(JSON.parse(text), passed))).toBe(JSON.stringify(model.tick(state, passed)))
      }),
    )
  })

  it('is the same to the byte for the same seed and events, and another for another seed', () => {
    fc.assert(
      fc.property(fc.nat(), anything, (seed, deeds) => {
        const text = JSON.stringify(deeds.reduce(happen, start({}, seed)))
        expect(JSON.stringify(deeds.reduce(happen, start({}, seed)))).toBe(text)
      }),
      { numRuns: 40 },
    )
    expect(JSON.stringify(model.tick(start({}, 1), 5000))).not.toBe(JSON.stringify(model.tick(start({}, 2), 5000)))
  })

  it('is never changed in place', () => {
    fc.assert(
      fc.property(fc.nat(), anything, (seed, deeds) => {
        deeds.reduce<State>(
          (state, done) => {
            const text = JSON.stringify(state)
            const next = happen(state, done)
            expect(JSON.stringify(state)).toBe(text)
            return next
          },
          start({}, seed),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('passes through a time as through its parts, to the byte', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        anything,
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 6 }),
        (seed, deeds, parts) => {
          const state = deeds.reduce(happen, start({}, seed))
          const whole = model.tick(
            state,
            parts.reduce((sum, part) => sum + part, 0),
          )
          expect(JSON.stringify(parts.reduce(model.tick, state))).toBe(JSON.stringify(whole))
        },
      ),
    )
  })

  it('stays small over a long time', () => {
    for (const rate of [1000, 10_000]) {
      let state = model.reduce(start({ 'write-rate': rate }), { name: 'slow copy', copy: 'b1' })
      for (let minute = 0; minute < 5; minute += 1) {
        state = model.tick(state, 60_000)
        expect(state.records.length).toBeLessThan(130)
        expect(JSON.stringify(state).length).toBeLessThan(150_000)
      }
    }
  })

  it('keeps its agenda in order and ahead of the clock', () => {
    fc.assert(
      fc.property(fc.nat(), anything, (seed, deeds) => {
        const { due, now } = deeds.reduce(happen, start({}, seed))
        const moments = due.map(({ at }) => at)
        expect(moments).toEqual(moments.toSorted((a, b) => a - b))
        expect(moments.every((at) => at > now)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
