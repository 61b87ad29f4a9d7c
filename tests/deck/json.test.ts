import { expect, test } from 'vitest'
import { isCount, isRecord } from '../../src/deck/json.ts'

test.each([
  [{ a: 1 }, true],
  [{}, true],
  [[], false],
  [null, false],
  ['a', false],
  [undefined, false],
])('%j has names: %j', (value, has) => {
  expect(isRecord(value)).toBe(has)
})

test.each([
  [0, true],
  [7, true],
  [-1, false],
  [1.5, false],
  ['7', false],
  [Number.POSITIVE_INFINITY, false],
])('%j counts something: %j', (value, counts) => {
  expect(isCount(value)).toBe(counts)
})
