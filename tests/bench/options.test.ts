import { expect, test } from 'vitest'
import { parseBenchOptions, parts } from '../../bench/options.ts'
import { UsageError } from '../../src/cli/options.ts'

test('without words every part runs, without peers', () => {
  expect(parseBenchOptions([])).toEqual({ parts: [...parts], withMarp: false, runs: undefined })
})

test('parts run in their own order, each once', () => {
  const {
    parts: wanted,
    runs,
    withMarp,
  } = parseBenchOptions(['--only', 'next,paint,next', '--runs', '3', '--peers', 'marp'])
  expect(wanted).toEqual(['paint', 'next'])
  expect({ runs, withMarp }).toEqual({ runs: 3, withMarp: true })
})

test.each([['--only', 'pant'], ['--peers', 'slidev'], ['--runs', '0'], ['--runs', '1.5'], ['--fast'], ['notes.md']])(
  '%s %s is refused',
  (...words) => {
    expect(() => parseBenchOptions(words)).toThrow(UsageError)
  },
)
