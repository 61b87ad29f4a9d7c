import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEvent, labelEvent } from '../../../src/diagrams/kit/events.ts'
import { parseEvent, parseValue } from '../../../src/diagrams/kit/grammar.ts'
import { anyEvent } from './arbitrary.ts'
import { declaration } from './lamps.ts'

function read(written: string): unknown {
  const parsed = parseEvent(declaration, written)
  return parsed.ok ? parsed.value : parsed.mistake
}

function advice(written: string): string {
  const parsed = parseEvent(declaration, written)
  return parsed.ok ? '' : parsed.mistake.advice
}

describe('the written form of an event', () => {
  it('is its name and then its arguments', () => {
    expect(read('light hall')).toEqual({ name: 'light', lamp: 'hall' })
    expect(read('  put out\t cellar ')).toEqual({ name: 'put out', lamp: 'cellar' })
    expect(read('all out')).toEqual({ name: 'all out' })
  })

  it('sets parameters and waits', () => {
    expect(read('set power 12.5')).toEqual({ name: 'set', parameter: 'power', value: 12.5 })
    expect(read('wait 2s')).toEqual({ name: 'wait', milliseconds: 2000 })
    expect(read('wait 1.5s')).toEqual({ name: 'wait', milliseconds: 1500 })
    expect(read('wait 250ms')).toEqual({ name: 'wait', milliseconds: 250 })
    expect(read('wait 2min')).toEqual({ name: 'wait', milliseconds: 120_000 })
  })

  it('reads back what it writes, for every event', () => {
    const wait = fc.record({ name: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 600_000 }) })
    fc.assert(
      fc.property(fc.oneof(anyEvent(declaration), wait), (event) => {
        expect(read(formatEvent(declaration, event))).toEqual(event)
      }),
    )
  })

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (written) => void parseEvent(declaration, written)))
  })
})

describe('a mistake in an event', () => {
  it('suggests the nearest event', () => {
    expect(read('lihgt hall')).toEqual({
      message: 'lamps has no event “lihgt hall”',
      advice: 'Did you mean “light <hall|stairs|cellar>”?',
    })
    expect(advice('putout hall')).toBe('Did you mean “put out <hall|stairs|cellar>”?')
    expect(advice('al out')).toBe('Did you mean “all out”?')
    expect(advice('wiat 2s')).toBe('Did you mean “wait <duration>”?')
  })

  it('lists the events when none is near', () => {
    expect(advice('explode')).toBe(
      'Known events: light <hall|stairs|cellar>, put out <hall|stairs|cellar>, all out, set <parameter> <value>, wait <duration>.',
    )
  })

  it('lists the events that share a word when the others make it unlike any', () => {
    expect(advice('pat out hall')).toBe('Did you mean “put out <hall|stairs|cellar>”?')
    expect(advice('out everywhere now')).toBe('Nearest events: put out <hall|stairs|cellar>, all out.')
  })

  it('suggests the nearest argument', () => {
    expect(read('light hal')).toEqual({ message: 'there is no lamp “hal”', advice: 'Did you mean “hall”?' })
    expect(advice('light')).toBe('Write one of hall, stairs, cellar after it.')
    expect(advice('light hall stairs')).toBe('Write each event on its own.')
  })

  it('names a wrong duration or value', () => {
    for (const wrong of ['wait', 'wait 2', 'wait 0s', 'wait 0.5ms', 'wait -1s', 'wait 11min', 'wait 2s 3s']) {
      expect(advice(wrong)).toBe('Write wait 500ms, wait 2s or at most wait 10min.')
    }
    expect(advice('set power')).toBe('Write set, the parameter and its value: set link-speed 25.')
    expect(advice('set powr 20')).toBe('Did you mean “power”?')
    expect(advice('set power 20W')).toBe('Write a number from 10 to 100 W, in steps of 0.5.')
    expect(advice('set constructor 1')).toBe('Known names: power.')
  })
})

describe('a parameter', () => {
  it('takes the numbers on its steps', () => {
    for (const right of [10, 10.5, 99.5, 100])
      expect(parseValue(declaration, 'power', right)).toEqual({ ok: true, value: right })
    for (const wrong of [
      9.5,
      100.5,
      10.25,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      null,
      undefined,
      [10],
      { value: 10 },
    ]) {
      expect(parseValue(declaration, 'power', wrong)).toMatchObject({ ok: false })
    }
  })
})

describe('the label of an event', () => {
  it('names what the event is about in the language of the deck', () => {
    expect(labelEvent(declaration, { name: 'light', lamp: 'hall' } as never, 'en')).toBe('Light the hall')
    expect(labelEvent(declaration, { name: 'set', parameter: 'power', value: 20 }, 'ko')).toBe('전력: 20')
  })
})
