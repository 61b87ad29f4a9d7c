import { expect, test } from 'vitest'
import { countOf, toExitCode } from '../../src/cli/problems.ts'
import type { Problem } from '../../src/deck/problem.ts'

test('the terminal counts one in the singular and leaves out none', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'slide'))).toEqual(['', '1 slide', '2 slides'])
})

test('an error makes the command fail, a warning only a strict one, a note none', () => {
  const of = (severity: Problem['severity']) => ({ severity }) as Problem
  const codes = (['error', 'warning', 'note'] as const).map((severity) =>
    [false, true].map((strict) => toExitCode([of('note'), of(severity)], strict)),
  )
  expect(codes).toEqual([
    [1, 1],
    [0, 1],
    [0, 0],
  ])
  expect(toExitCode([], true)).toBe(0)
})
