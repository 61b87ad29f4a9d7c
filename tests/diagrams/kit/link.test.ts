import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLink, type LinkedMoment, longestLink, parseLink } from '../../../src/diagrams/kit/link.ts'
import { anyEvent } from './arbitrary.ts'
import { declaration } from './lamps.ts'

const moment: LinkedMoment = {
  seed: 20150421,
  clock: 4000,
  events: [
    { clock: 0, event: { name: 'light', lamp: 'cellar' } as never },
    { clock: 1200, event: { name: 'set', parameter: 'power', value: 12.5 } },
    { clock: 3900, event: { name: 'all out' } },
  ],
}

const anyMoment: fc.Arbitrary<LinkedMoment> = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    rest: fc.integer({ min: 0, max: 5000 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), anyEvent(declaration)), { maxLength: 100 }),
  })
  .map(({ seed, rest, steps }) => {
    let clock = 0
    const events = steps.map(([passed, event]) => {
      clock += passed
      return { clock, event }
    })
    return { seed, clock: clock + rest, events }
  })

function write(given: LinkedMoment): string {
  const link = formatLink(declaration, given)
  return link.ok ? link.value : link.reason
}

describe('a link', () => {
  it('is short text that an address can hold', () => {
    expect(write(moment)).toMatch(/^v1\.bzw5x\.334\.CHxc-5G230\.[0-9a-z]{1,7}$/)
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyMoment, (given) => {
        const text = write(given)
        expect(encodeURIComponent(text)).toBe(text)
        expect(parseLink(declaration, text)).toEqual({ ok: true, value: given })
      }),
    )
  })

  it('refuses a text with any one character changed, and never throws', () => {
    const alphabet = '0129abyzABYZ.-v!/%가'
    fc.assert(
      fc.property(anyMoment, fc.nat(), fc.constantFrom(...alphabet), (given, place, letter) => {
        const text = write(given)
        const at = place % text.length
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        if (changed !== text) expect(parseLink(declaration, changed)).toMatchObject({ ok: false })
      }),
    )
  })

  it('refuses a text that was cut short or is no link at all', () => {
    const text = write(moment)
    for (let length = 0; length < text.length; length += 1) {
      expect(parseLink(declaration, text.slice(0, length))).toMatchObject({ ok: false })
    }
    fc.assert(fc.property(fc.string(), (other) => !parseLink(declaration, other).ok))
  })

  it('refuses a text of another version, and says so', () => {
    expect(parseLink({ ...declaration, version: '2' }, write(moment))).toEqual({ ok: false, reason: 'version' })
  })

  it('refuses a text from a time when the events or parameters were others', () => {
    const { light, ...events } = declaration.events
    expect(light).toBeDefined()
    expect(parseLink({ ...declaration, events }, write(moment))).toEqual({ ok: false, reason: 'damaged' })
    const power = { ...declaration.parameters.power, step: 1 } as never
    expect(parseLink({ ...declaration, parameters: { power } }, write(moment))).toEqual({
      ok: false,
      reason: 'damaged',
    })
  })

  it('holds a long exploration, and says when it is too long', () => {
    const events = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ clock: index * 1000, event: { name: 'all out' } }))
    const long = write({ seed: 1, clock: 400_000, events: events(400) })
    expect(long.length).toBeLessThanOrEqual(longestLink)
    expect(formatLink(declaration, { seed: 1, clock: 600_000, events: events(600) })).toEqual({
      ok: false,
      reason: 'long',
    })
    expect(formatLink(declaration, { seed: 1, clock: 4 * 3_600_000, events: [] })).toEqual({
      ok: false,
      reason: 'long',
    })
  })
})
