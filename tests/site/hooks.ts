import { afterEach, expect } from 'vitest'
import { endVisits } from './visit.ts'

// Here and not in `visit.ts`, which a worker loads once for all its files.
afterEach(async () => {
  expect(await endVisits()).toEqual([])
})
