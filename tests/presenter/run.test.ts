import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshRun, maybeRun, pause, type Run, resume, toElapsed, toTimes, visit } from '../../src/presenter/run.ts'

const start = 1_700_000_000_000

describe('a run', () => {
  test('counts from its start, without its pauses', () => {
    let run = resume(freshRun, start)
    run = pause(run, start + 10_000)
    expect(toElapsed(run, start + 60_000)).toBe(10_000)
    run = resume(run, start + 60_000)
    expect(toElapsed(run, start + 65_000)).toBe(15_000)
  })

  test('knows how long each slide showed, also one that was shown twice', () => {
    let run = visit(resume(freshRun, start), 'a', start)
    run = visit(run, 'b', start + 5000)
    run = visit(run, 'b', start + 6000)
    run = visit(run, 'a', start + 7000)
    expect(toTimes(run, start + 10_000)).toEqual({ a: 8000, b: 2000 })
  })

  test('notes nothing before it starts and while it pauses', () => {
    expect(visit(freshRun, 'a', start)).toBe(freshRun)
    const paused = pause(resume(freshRun, start), start + 1000)
    expect(visit(paused, 'a', start + 2000)).toBe(paused)
  })

  test('does not run backwards with a clock that was set back', () => {
    expect(toElapsed(resume(freshRun, start), start - 3_600_000)).toBe(0)
  })

  test('goes on after a sleep with the time on the wall', () => {
    expect(toElapsed(resume(freshRun, start), start + 3_600_000)).toBe(3_600_000)
  })

  test('shares all its time out among the slides', () => {
    const deed = fc.tuple(fc.constantFrom('visit', 'pause', 'resume'), fc.constantFrom('a', 'b', 'c'), fc.nat(9999))
    fc.assert(
      fc.property(fc.array(deed), (deeds) => {
        let now = start
        let run: Run = visit(resume(freshRun, now), 'a', now)
        for (const [what, id, passed] of deeds) {
          now += passed
          run = what === 'visit' ? visit(run, id, now) : what === 'pause' ? pause(run, now) : resume(run, now)
        }
        const shared = Object.values(toTimes(run, now)).reduce((sum, time) => sum + time, 0)
        expect(shared).toBe(toElapsed(run, now))
        expect(maybeRun(JSON.parse(JSON.stringify(run)))).toEqual(run)
      }),
    )
  })
})

test('what another program kept under the same name is no run', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => maybeRun(json) === undefined))
})
