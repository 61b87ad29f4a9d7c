import { expect, test } from 'vitest'
import { countOf } from '../../src/cli/problems.ts'

test('the terminal counts one in the singular and leaves out none', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'slide'))).toEqual(['', '1 slide', '2 slides'])
})
