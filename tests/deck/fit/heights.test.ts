import { expect, test } from 'vitest'
import type { Block, Json } from '../../../src/deck/deck.ts'
import { fenceHeights } from '../../../src/deck/fit/fences.ts'
import { cutColumns, measureTable } from '../../../src/deck/fit/table.ts'

type Table = Extract<Block, { kind: 'table' }>

const tableOf = (...rows: string[][]): Table => {
  const [header = [], ...others] = rows.map((cells) => cells.map((text) => [{ kind: 'text', text } as const]))
  return { kind: 'table', at: { line: 1, column: 1 }, header, rows: others, align: header.map(() => null) }
}

const measure = (name: string, data: Json, width: number) => fenceHeights[name]?.(data, { width, size: 20 }) ?? 0

test('a table with short rows is as high as one with empty cells', () => {
  const whole = tableOf(['a', 'b', 'c'], ['1', '', ''], ['2', '3', ''])
  const short = tableOf(['a', 'b', 'c'], ['1'], ['2', '3'])
  expect(measureTable(short, 800, 20)).toBe(measureTable(whole, 800, 20))
  expect(cutColumns(short)).toEqual([short])
})

test('rows of a table grow where its columns have no room', () => {
  const table = tableOf(['a', 'b'], ['some words of a cell '.repeat(9), 'x'])
  expect(measureTable(table, 300, 20)).toBeGreaterThan(measureTable(table, 1100, 20))
})

test('steps of a flow stand side by side where there is room, and a detail goes below a name that fills the line', () => {
  const steps = [{ name: 'Scan' }, { name: 'Look', detail: 'at all that is there, word by word' }, {}]
  expect(measure('flow', steps, 1100)).toBeLessThan(measure('flow', steps, 400))
  expect(measure('flow', [steps[1] ?? {}], 300)).toBeGreaterThan(measure('flow', [{ name: 'Look' }], 300))
})

test('a number without words is lower than one with them, and none has no height to speak of', () => {
  const heights = [[], [{ value: '1' }], [{ value: '1', label: 'a', detail: 'b' }]].map((data) =>
    measure('stats', data, 600),
  )
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(measure('stats', null, 600)).toBe(0)
})
