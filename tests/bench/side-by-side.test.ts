import { expect, test } from 'vitest'
import { Figures, labels } from '../../bench/figures.ts'
import { replaceSideBySide } from '../../bench/readme.ts'
import { renderSideBySide } from '../../bench/side-by-side.ts'

const paint = labels.firstPaint(50, 'slow')
const headings = labels.pdfHeadings(labels.deck(50))

test('the best figure is bold where its measurements lie apart, and a tie has none', () => {
  const figures = new Figures()
  figures.measure(paint, 'ms', 'Us', [400, 402, 404])
  figures.measure(paint, 'ms', 'Them', [404, 500, 510])
  figures.measure(labels.next(50), 'ms', 'Us', [20, 21, 26])
  figures.measure(labels.next(50), 'ms', 'Them', [27, 28, 29])
  figures.measure(headings, '', 'Us', [50])
  figures.measure(headings, '', 'Them', [2])
  expect(renderSideBySide(figures.all(), ['Us', 'Them']).split('\n')).toEqual([
    '| | Us | Them |',
    '| --- | ---: | ---: |',
    `| ${paint}, ms | 402 (400–404) | 500 (404–510) |`,
    `| ${labels.next(50)}, ms | **21 (20–26)** | 28 (27–29) |`,
    `| ${headings} | **50** | 2 |`,
  ])
})

test('a figure that a tool did not reach is a dash, and no other is called better for it', () => {
  const figures = new Figures()
  figures.measure(paint, 'ms', 'Us', [400])
  figures.measure(paint, 'ms', 'Them', [])
  expect(renderSideBySide(figures.all(), ['Us', 'Them'])).toContain('| 400 | – |')
})

test('the README gets the table between its marks, and nothing else changes', async () => {
  const readme = `before\n<!-- side by side: npm run bench -- --peers --readme writes it -->\nold\n<!-- /side by side -->\nafter`
  const written = replaceSideBySide(readme, 'new')
  expect(written).toMatch(/^before\n<!-- .* -->\n\nnew\n\n<!-- .* -->\nafter$/)
  expect(replaceSideBySide(written, 'newer')).toBe(written.replace('\nnew\n', '\nnewer\n'))
  expect(() => replaceSideBySide('no marks', 'new')).toThrow('README')
})
