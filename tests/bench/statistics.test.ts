import { expect, test } from 'vitest'
import { maybeMedian, maybePercentile } from '../../bench/statistics.ts'

test('the median is the middle value, whatever the order', () => {
  expect(maybeMedian([9, 1, 5])).toBe(5)
  expect(maybeMedian([4, 1, 3, 2])).toBe(2.5)
  expect(maybeMedian([])).toBeUndefined()
})

test('the 95th percentile of thirty values is the second largest', () => {
  const values = Array.from({ length: 30 }, (_, index) => 30 - index)
  expect(maybePercentile(values, 0.95)).toBe(29)
  expect(maybePercentile([7], 0.95)).toBe(7)
  expect(maybePercentile([], 0.95)).toBeUndefined()
})
