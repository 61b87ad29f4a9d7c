import { expect, test } from 'vitest'
import { Figures, labels } from '../../bench/figures.ts'
import { replaceSideBySide } from '../../bench/readme.ts'
import { renderSideBySide } from '../../bench/side-by-side.ts'

const paint = labels.firstPaint(50, 'slow')
const headings = labels.pdfHeadings(labels.deck(50))

test('each figure is a row with its unit and a column for each tool, and nobody is called the best', () => {
  const figures = new Figures()
  figures.measure(paint, 'ms', 'Us', [400, 402, 404])
  figures.measure(paint, 'ms', 'Them', [404, 500, 510])
  figures.measure(headings, '', 'Us', [50])
  figures.measure(headings, '', 'Them', [2])
  figures.measure('only ours', 'ms', 'Us', [1])
  expect(renderSideBySide(figures.all(), ['Us', 'Them']).split('\n')).toEqual([
    '| | Us | Them |',
    '| --- | ---: | ---: |',
    `| ${paint}, ms | 402 (400–404) | 500 (404–510) |`,
    `| ${headings} | 50 | 2 |`,
  ])
})

test('a figure that a tool did not reach is a dash with a footnote, and one reason is told once', () => {
  const figures = new Figures()
  figures.measure(paint, 'ms', 'Us', [400])
  figures.measure(paint, 'ms', 'Them', [], 'not done within 90 s')
  figures.measure(headings, '', 'Us', [50], '1 of 3 measurements; <b> is no tag')
  figures.measure(headings, '', 'Them', [], 'not done within 90 s')
  const table = renderSideBySide(figures.all(), ['Us', 'Them'])
  expect(table).toContain('| 400 | –¹ |')
  expect(table).toContain('| 50² | –¹ |')
  expect(table).toMatch(/\n\n¹ Them: not done within 90 s\\\n² Us: 1 of 3 measurements; \\<b\\> is no tag$/)
})

test('the README gets the table between its marks, and nothing else changes', () => {
  const readme = `before\n<!-- side by side: npm run bench -- --peers --readme writes it -->\nold\n<!-- /side by side -->\nafter`
  const written = replaceSideBySide(readme, 'new')
  expect(written).toMatch(/^before\n<!-- .* -->\n\nnew\n\n<!-- .* -->\nafter$/)
  expect(replaceSideBySide(written, 'newer')).toBe(written.replace('\nnew\n', '\nnewer\n'))
  expect(() => replaceSideBySide('no marks', 'new')).toThrow('README')
})
