import { expect, test } from 'vitest'
import { findMisfitsIn } from '../site/walk.ts'

test('every slide fits its frame on a large screen', async () => {
  expect(await findMisfitsIn({ width: 1920, height: 1080 })).toEqual([])
})
