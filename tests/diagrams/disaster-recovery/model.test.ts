import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaration } from '../../../src/diagrams/disaster-recovery/declaration.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import { type State, strategies } from '../../../src/diagrams/disaster-recovery/state.ts'
import { formatEvent } from '../../../src/diagrams/kit/events.ts'
import { parseEvent } from '../../../src/diagrams/kit/grammar.ts'
import { anyEvent, anySet, anyValues, play, playFrom } from './setup.ts'

const anyMove = fc.oneof(anyEvent, fc.nat(60_000))
type Move = typeof anyMove extends fc.Arbitrary<infer T> ? T : never

function run(moves: readonly Move[], start: State = model.initial(play().values, 1)): State {
  return moves.reduce<State>(
    (state, move) => (typeof move === 'number' ? model.tick(state, move) : model.reduce(state, move)),
    start,
  )
}

describe('the laws of the kit', () => {
  test('time adds up to the byte', () => {
    fc.assert(
      fc.property(fc.array(anyMove), fc.nat(300_000), fc.nat(300_000), (moves, a, b) => {
        const state = run(moves)
        const parted = model.tick(model.tick(state, a), b)
        expect(JSON.stringify(parted)).toBe(JSON.stringify(model.tick(state, a + b)))
      }),
    )
  })

  test('the same values and events give the same bytes, and states are plain JSON', () => {
    fc.assert(
      fc.property(anyValues, fc.array(anyMove), (values, moves) => {
        const [once, again] = [run(moves, model.initial(values, 1)), run(moves, model.initial(values, 1))]
        expect(JSON.stringify(once)).toBe(JSON.stringify(again))
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once)
        expect(JSON.stringify(once).length).toBeLessThan(2500)
      }),
    )
  })

  test('nothing an audience can do breaks a sentence or a figure', () => {
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        const state = run(moves)
        for (const language of ['ko', 'en'] as const) {
          const figures = model.arithmetic(state, language).flatMap(({ value, formula }) => [value, formula])
          for (const text of [model.describe(state, language), ...figures]) {
            expect(text).not.toMatch(/undefined|NaN|Infinity|null/)
            expect(text).not.toBe('')
          }
        }
      }),
    )
  })

  test('a parameter set during a recovery shows it as it would have gone from the start', () => {
    const anyCourse = fc.tuple(fc.constantFrom('lose site', 'corrupt data'), fc.nat(60_000), fc.nat(60_000))
    fc.assert(
      fc.property(anySet, anyCourse, (set, [disaster, before, after]) => {
        const course = [`wait ${before + 1}ms`, disaster, `wait ${after + 1}ms`]
        const late = model.reduce(play('set change-rate 300', ...course), set)
        const early = playFrom(model.reduce(play('set change-rate 300'), set), ...course)
        expect(late).toEqual(early)
      }),
    )
  })

  test('it does not matter how long all went well before', () => {
    const anyCourse = fc.array(anyEvent.filter(({ name }) => name !== 'set'))
    fc.assert(
      fc.property(anyCourse, fc.nat(60_000), fc.nat(60_000), (events, before, pause) => {
        const course = events.flatMap((event) => [event, pause])
        expect(run([before, ...course]).strategies).toEqual(run(course).strategies)
      }),
    )
  })

  test('every event is read back from its written form', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(parseEvent(declaration, formatEvent(declaration, event))).toEqual({ ok: true, value: event })
      }),
    )
  })
})

describe('the course of a disaster', () => {
  const stages = (state: State) => strategies.map((strategy) => state.strategies[strategy].stage)

  test('ends with the way back, while AWS goes on serving', () => {
    const restored = play('lose site', 'wait 30s')
    expect(stages(restored)).toEqual(Array(4).fill('restored'))
    const returning = playFrom(restored, 'fail back', 'wait 1s')
    expect(stages(returning)).toEqual(Array(4).fill('returning'))
    expect(strategies.map((strategy) => returning.strategies[strategy].capacity)).toEqual([100, 100, 100, 100])
    expect(returning.strategies['pilot-light'].parts.site).toBe('starting')
    const home = playFrom(returning, 'wait 30s')
    expect(stages(home)).toEqual(Array(4).fill('normal'))
    expect(home.strategies['pilot-light']).toMatchObject({
      traffic: 'site',
      parts: play().strategies['pilot-light'].parts,
    })
  })

  test('a site that is there again waits until a strategy is restored', () => {
    const state = play('lose site', 'wait 1s', 'fail back', 'wait 11s')
    expect(stages(state)).toEqual(['down', 'down', 'returning', 'returning'])
    expect(strategies.map((strategy) => state.strategies[strategy].parts.site)).toEqual([
      ...['lost', 'lost', 'starting', 'starting'],
    ])
  })

  test('the users move home when the data is there', () => {
    const { parts, ...rest } = play('lose site', 'wait 30s', 'fail back', 'wait 7990ms').strategies['pilot-light']
    expect(rest).toMatchObject({ stage: 'returning', doing: ['return'], capacity: 100, traffic: 'moving' })
    expect(parts.site).toBe('running')
  })

  test('there is no way back for what could not be restored', () => {
    const state = play('backups off', 'lose site', 'wait 60s', 'fail back', 'wait 10min')
    expect(stages(state)).toEqual(['stuck', 'normal', 'normal', 'normal'])
  })

  test('there is no way back from a corruption, for nobody went away', () => {
    const state = play('corrupt data', 'wait 1s')
    expect(playFrom(state, 'fail back')).toEqual(state)
  })

  test('data never comes back over a link that changes outrun', () => {
    const state = play('set change-rate 300', 'lose site', 'wait 30s', 'fail back', 'wait 10min')
    expect(stages(state)).toEqual(Array(4).fill('returning'))
  })

  test('it can begin again, of the other kind or from normal running', () => {
    const state = play('lose site', 'wait 30s', 'corrupt data')
    expect(state).toMatchObject({ elapsed: 0, disaster: { kind: 'data' } })
    expect(stages(playFrom(state, 'start over'))).toEqual(Array(4).fill('normal'))
  })

  test('the users go where the service is', () => {
    const traffic = (...events: string[]) => {
      const state = play(...events)
      return strategies.map((strategy) => state.strategies[strategy].traffic)
    }
    expect(traffic()).toEqual(['site', 'site', 'site', 'both'])
    expect(traffic('lose site', 'wait 6500ms')).toEqual(['nowhere', 'nowhere', 'moving', 'aws'])
    expect(traffic('lose site', 'wait 30s')).toEqual(['aws', 'aws', 'aws', 'aws'])
  })
})

describe('a link too thin for the changes', () => {
  test('lets the lag grow without end, and the caption says so', () => {
    const state = play('set change-rate 300')
    expect(model.describe(state, 'en')).toBe(
      'Changes (300 GB/h) outrun the link (225 GB/h), so the replication lag grows without end.',
    )
    const lagAt = (wait: string) => playFrom(state, wait).strategies['multi-site'].lost
    expect([lagAt('wait 6s'), lagAt('wait 12s'), lagAt('wait 60s')]).toEqual([901, 1801, 9001])
  })

  test('makes backups older too', () => {
    const state = play('set change-rate 300')
    const [before, after] = [state, playFrom(state, 'wait 6s')].map(
      ({
        strategies: {
          'store-backup': { lost },
        },
      }) => lost,
    )
    expect(after).toBe((before ?? 0) + 900)
  })

  test.each([
    ['wait 60s', 'set change-rate 300', 'wait 6s', 901],
    ['wait 60s', 'set link-speed 20', 'wait 6s', 361],
    ['set change-rate 300', 'wait 6s', 'set backup-interval 60', 901],
  ])('falls behind from when it is too thin: %s; %s; %s', (first, second, third, lag) => {
    expect(play(first, second, third).strategies['multi-site'].lost).toBeCloseTo(lag, 6)
  })

  test('is forgiven as soon as it carries the changes again', () => {
    const state = play('set change-rate 300', 'wait 60s', 'set link-speed 1000')
    expect(state.strategies['multi-site'].lost).toBe(1)
  })

  test('keeps the lag of the moment the site was lost', () => {
    const state = play('set change-rate 300', 'wait 6s', 'lose site', 'wait 60s')
    expect(state.behind).toBe(900)
  })
})

describe('the captions', () => {
  test('change only with what they tell', () => {
    const said = new Set<string>()
    for (let clock = 0; clock < 40_000; clock += 50)
      said.add(model.describe(play('lose site', `wait ${clock + 1}ms`), 'ko'))
    expect([...said]).toEqual([
      '사이트를 잃었다. Multi Site는 일부만 응답하고, Store & Backup·Pilot Light·Warm Standby는 멈춰 있다.',
      '사이트를 잃었다. Multi Site는 모두 응답하고, Store & Backup·Pilot Light·Warm Standby는 멈춰 있다.',
      '사이트를 잃었다. Multi Site는 모두 응답하고, Warm Standby는 일부만 응답하고, Store & Backup·Pilot Light는 멈춰 있다.',
      '사이트를 잃었다. Warm Standby·Multi Site는 모두 응답하고, Store & Backup·Pilot Light는 멈춰 있다.',
      '사이트를 잃었다. Pilot Light·Warm Standby·Multi Site는 모두 응답하고, Store & Backup은 멈춰 있다.',
      '넷 모두 AWS에서 복구했다. 멈춘 시간은 90초부터 2시간 47분까지다.',
    ])
  })

  test('tell of one strategy when it is looked at', () => {
    const told = (wait: string) => model.describe(play('lose site', wait, 'focus warm-standby'), 'en')
    expect([told('wait 1s'), told('wait 8s'), told('wait 12s')]).toEqual([
      'Warm Standby: detecting; no request is answered yet.',
      'Warm Standby: answers 25 % of the usual load while scaling out.',
      'Warm Standby: answering again after 7 min, fully after 10 min, with 5 s of data lost.',
    ])
  })
})
