import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDataPath } from '../../../src/diagrams/hybrid-network/data-path.ts'
import { declaration } from '../../../src/diagrams/hybrid-network/declaration.ts'
import { model } from '../../../src/diagrams/hybrid-network/model.ts'
import type { State } from '../../../src/diagrams/hybrid-network/state.ts'
import { built, parse, play, step } from './fixture.ts'

/** Every event that can be written, and some time between. */
const everything = Object.entries(declaration.events).flatMap(([name, { takes }]) => {
  const values = Object.values(takes)[0]
  return values ? values.map((value) => `${name} ${value}`) : [name]
})
const written = fc.array(
  fc.oneof(
    fc.constantFrom(...everything),
    fc.integer({ min: 1, max: 12_000 }).map((ms) => `wait ${ms}ms`),
  ),
  { maxLength: 40 },
)

describe('the model', () => {
  it('gives the same state to the byte for the same seed and events', () => {
    fc.assert(
      fc.property(written, fc.nat(), (events, seed) => {
        expect(JSON.stringify(play(events, seed))).toBe(JSON.stringify(play(events, seed)))
      }),
      { numRuns: 100 },
    )
  })

  it('comes to the same state to the byte in one tick or in many', () => {
    const split = (state: State, milliseconds: number, parts: number) => {
      const first = Math.floor(milliseconds / parts)
      return Array.from({ length: parts }, (_, index) =>
        index === 0 ? milliseconds - first * (parts - 1) : first,
      ).reduce((now, each) => model.tick(now, each), state)
    }
    fc.assert(
      fc.property(
        written,
        fc.integer({ min: 10, max: 30_000 }),
        fc.integer({ min: 2, max: 9 }),
        (events, ms, parts) => {
          const state = play(events)
          expect(JSON.stringify(split(state, ms, parts))).toBe(JSON.stringify(model.tick(state, ms)))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('survives its state being written down and read again', () => {
    fc.assert(
      fc.property(written, written, (before, after) => {
        const state = play(before)
        const later = (from: State) => after.reduce((now, text) => step(now, parse(text)), from)
        expect(later(JSON.parse(JSON.stringify(state)))).toEqual(later(state))
      }),
      { numRuns: 50 },
    )
  })

  it('leaves the given state alone, and describes and reckons every state in both languages', () => {
    fc.assert(
      fc.property(written, (events) => {
        const state = play(events)
        const before = JSON.stringify(state)
        for (const language of ['ko', 'en'] as const) {
          const told = [model.describe(state, language), JSON.stringify(model.arithmetic(state, language))]
          for (const text of told) expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|: \./)
        }
        model.tick(model.reduce(state, { name: 'silence', part: 'vgw' }), 5000)
        expect(JSON.stringify(state)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('ignores what was not built, and the silence of what is down', () => {
    const state = play(['choose dx'])
    expect(model.reduce(state, { name: 'fail', part: 'access-2' })).toEqual(state)
    expect(model.reduce(state, { name: 'fail', part: 'duct' })).toEqual(state)
    const down = play(['choose dx', 'fail line-1'])
    expect(model.reduce(down, { name: 'silence', part: 'line-1' })).toEqual(down)
  })

  it('does not change its sentence while nothing happens', () => {
    const state = play(['choose dx-vpn', 'silence line-1'])
    expect(model.describe(model.tick(state, 3000), 'ko')).toBe(model.describe(state, 'ko'))
  })
})

describe('the sentence', () => {
  const told: readonly [string, RegExp][] = [
    ['choose islands', /two islands/],
    ['choose dx-vpn', /flow over Direct Connect 1/],
    ['choose dx-vpn; silence line-1', /Nobody has noticed the failure \(Line 1\)/],
    ['choose dx-vpn; silence line-1; wait 9s', /moved to VPN tunnel 2a, after losing/],
    ['choose two-gateways; fail access-1; wait 1s', /has noticed and moved .* has not noticed/],
    ['choose dx-vpn; announce other; fail line-1; wait 1s', /prefix \(10\.0\.99\.0\/24\) does not match/],
    ['choose dx-vpn; announce longer', /the longer prefix wins/],
    ['choose dx-vpn; prepend 1', /does not help/],
    ['choose dx-vpn; silence access-2', /still flow/],
    ['choose dx; fail port-1; wait 1s', /No path is left \(broken: Direct Connect port 1\)/],
    ['choose dx; fail port-1; wait 1s; restore all', /on their way back/],
    ['choose two-locations; ducts shared; lens on', /Shared duct, Virtual private gateway/],
    ['show today', /Seoul/],
    ['choose vpn; carry public-interface; show data-path', /no way by a Direct Connect public interface/],
  ]
  it.each(told)('after %s says so', (events, sentence) => {
    expect(model.describe(play(events.split('; ')), 'en')).toMatch(sentence)
  })
})

describe('the data path', () => {
  it('brings volumes to snapshots, and only tapes and one’s own objects to Glacier', () => {
    const ends = ['stored', 'cached', 'tape', 'bucket'].map((data) => toDataPath(play([`store ${data}`])).stops.at(-1))
    expect(ends).toEqual(['snapshots', 'snapshots', 'glacier', 'glacier'])
  })

  it('passes neither a VPN endpoint nor the gateway of the VPC', () => {
    for (const option of built) {
      for (const road of ['internet', 'public-interface']) {
        const { parts } = toDataPath(play([`choose ${option}`, `carry ${road}`, 'ducts shared']))
        expect(parts.join()).not.toMatch(/endpoint|vgw/)
      }
    }
  })

  it('is cut with its road and opens again over another', () => {
    const status = (...events: string[]) => toDataPath(play(events)).status
    expect(status('choose dx-vpn', 'fail access-2')).toBe('broken')
    expect(status('choose dx-vpn', 'fail access-2', 'carry public-interface')).toBe('open')
    expect(status('choose two-gateways', 'fail access-1')).toBe('open')
    expect(status('choose dx')).toBe('not built')
  })
})
