import { expect, test } from 'vitest'
import { parseBenchOptions, parts } from '../../bench/options.ts'
import { UsageError } from '../../src/cli/options.ts'

test('without words every part runs, without peers', () => {
  expect(parseBenchOptions([])).toEqual({
    parts: [...parts],
    withPeers: false,
    writesReadme: false,
    runs: undefined,
  })
})

test('parts run in their own order, each once', () => {
  const { parts: wanted, runs, withPeers } = parseBenchOptions(['--only', 'next,paint,next', '--runs', '3', '--peers'])
  expect(wanted).toEqual(['paint', 'next'])
  expect({ runs, withPeers }).toEqual({ runs: 3, withPeers: true })
})

test('the README is written from a run with peers and all that they share', () => {
  expect(parseBenchOptions(['--peers', '--readme']).writesReadme).toBe(true)
  expect(() => parseBenchOptions(['--readme'])).toThrow(UsageError)
  expect(() => parseBenchOptions(['--peers', '--readme', '--only', 'paint'])).toThrow(UsageError)
})

test.each([['--only', 'pant'], ['--peers', 'slidev'], ['--runs', '0'], ['--runs', '1.5'], ['--fast'], ['notes.md']])(
  '%s %s is refused',
  (...words) => {
    expect(() => parseBenchOptions(words)).toThrow(UsageError)
  },
)
