import { expect, test } from 'vitest'
import { Figures, labels } from '../../bench/figures.ts'
import { renderTable } from '../../bench/table.ts'
import { renderTargets } from '../../bench/targets.ts'

test('the table aligns numbers right, separates thousands, and has a dash for what is missing', () => {
  const figures = new Figures()
  figures.set('short', 'ms', 'Us', 1234.5)
  figures.set('a longer label', 'KB', 'Us', 4.84)
  figures.set('short', 'ms', 'Them 1.0', 42)
  figures.set('a longer label', 'KB', 'Them 1.0', undefined)
  expect(renderTable(figures.all(), ['Us', 'Them 1.0'])).toBe(
    [
      '                   Us  Them 1.0',
      'short           1,235        42  ms',
      'a longer label    4.8         –  KB',
    ].join('\n'),
  )
})

test('below the table stands why a figure is missing', () => {
  const figures = new Figures()
  figures.set('short', 'ms', 'Us', undefined, 'crashed')
  expect(renderTable(figures.all(), ['Us'])).toBe('       Us\nshort  –¹  ms\n¹ Us: crashed')
})

test('a target tells figure, limit and whether it is met', () => {
  const figures = new Figures()
  figures.set(labels.firstPaint(50, 'slow'), 'ms', 'Us', 690)
  figures.set(labels.firstPaint(50, 'slow'), 'ms', 'Them', 764)
  figures.set(labels.firstPaint(1000, 'slow'), 'ms', 'Us', 900)
  figures.set(labels.edit(50), 'ms', 'Us', 98)
  const lines = renderTargets(figures, 'Us', 'Them').split('\n')
  const find = (name: string) => lines.find((line) => line.startsWith(name))?.replace(/ {2,}/g, ' | ')
  expect(find("first paint, slow network ≤ Marp's")).toMatch('| 690 of 764 ms | yes')
  expect(find('first paint at 1,000 slides ≤ 1.3 × at 50, slow')).toMatch('| 1.30 of 1.30 | yes')
  expect(find('edit → visible ≤ 80 ms')).toMatch('| 98 of 80 ms | no')
  expect(find('Next at 50 slides')).toMatch('| – of – ms | not measured')
})

test('a target is judged by the figures as they are printed', () => {
  const figures = new Figures()
  figures.set(labels.next(50), 'ms', 'Us', 26.4)
  figures.set(labels.next(50), 'ms', 'Them', 25.6)
  expect(renderTargets(figures, 'Us', 'Them')).toMatch(/Next at 50 slides.*26 of 26 ms {2}yes/)
})
