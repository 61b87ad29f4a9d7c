import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGrid, toSheets } from '../../../src/page/blocks/sheets.ts'

const size = fc.record({ width: fc.integer({ min: 100, max: 1400 }), height: fc.integer({ min: 60, max: 500 }) })

test.each([
  ['a wide picture before and after', 2, { width: 908, height: 260 }, ['beside']],
  ['a small picture before and after', 2, { width: 300, height: 200 }, ['two']],
  ['four frames of a living diagram', 4, { width: 560, height: 200 }, ['two']],
  ['a single picture', 1, { width: 740, height: 188 }, ['one']],
  ['six frames, more than a page has room for', 6, { width: 560, height: 200 }, ['two', 'two']],
  ['three tall frames, too small together', 3, { width: 876, height: 356 }, ['two', 'one']],
] as const)('%s', (_, count, drawing, grids) => {
  expect(toSheets(Array.from({ length: count }), drawing).map(({ grid }) => grid)).toEqual(grids)
})

test('every frame is on one page, in order, at most four together', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), size, (frames, drawing) => {
      const sheets = toSheets(frames, drawing)
      expect(sheets.flatMap((sheet) => sheet.frames)).toEqual(frames)
      expect(sheets.filter((sheet) => sheet.frames.length > 4)).toEqual([])
    }),
  )
})

test('a frame is never larger where more of them share a page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), size, (count, drawing) => {
      // Columns are preferred where rows would be less than a tenth larger.
      expect(findGrid(count, drawing).scale).toBeLessThanOrEqual(findGrid(count - 1, drawing).scale * 1.1)
    }),
  )
})
