import { expect, test } from 'vitest'
import { isMeantAsRule, toHeading, writesHashes } from '../../../src/deck/habits/headings.ts'

test.each([
  ['== One ==', '## One'],
  ['=  One two  = ', '# One two'],
  ['====== One ======', '###### One'],
  ['h2. One', '## One'],
  ['h6.  One', '###### One'],
  ['##One', '## One'],
  ['######One # two', '###### One # two'],
])('%j is the heading %j', (line, heading) => {
  expect(toHeading(line, false)).toBe(heading)
})

test.each([
  '=== One ==',
  'a == One ==',
  '== One == two',
  '==One==',
  'oh2. One',
  'h7. One',
  'h2.One',
  '#######One',
  'a ##One',
  '##!One',
  '#One',
  '## One',
])('%j stays as it is', (line) => {
  expect(toHeading(line, false)).toBe(line)
})

test.each([
  ['#One', '# One'],
  ['#One # two', '# One # two'],
  ['#One#two', '# One#two'],
  ['#One #two', '#One #two'],
  ['#One and #two', '#One and #two'],
  ['#!sh', '#!sh'],
  ['a #One', 'a #One'],
])('among headings without a space %j is %j', (line, heading) => {
  expect(toHeading(line, true)).toBe(heading)
})

test.each([
  [['#One', '#Two'], true],
  [['##One'], true],
  [['##One', '# two'], true],
  [['#One', '##Two'], true],
  [['#One # two', '#Three'], true],
  [['#One'], false],
  [['#One #tag', '#two #tag'], false],
  [['#One #tag', '#Two'], false],
  [['#One', '#Two', '# Three'], false],
  [['#One', '#Two', '##  Three'], false],
  [['a #One', 'b #Two'], false],
  [['#!one', '#!two'], false],
  [['##', 'a##', 'b'], false],
])('%j writes headings without a space: %j', (lines, writes) => {
  expect(writesHashes(lines)).toBe(writes)
})

test.each([
  'A sentence.\n---',
  'A sentence. \n   ---  ',
  'A sentence.\n==',
  'two\nlines\n---',
  `${'x'.repeat(121)}\n---`,
  '#tag.\n---',
  '-x.\n---',
  '1.5 of it.\n---',
  '1. 2.\nwords.\n---',
  '`code`.\n---',
  '~a~.\n---',
  '[x] a.\n---',
  '[]: a.\n---',
  'a # b - c 1. d > e | f < g.\n---',
  'a\n- b --\nwords.\n---',
])('in %j a rule is meant', (text) => {
  const lines = text.split('\n')
  expect(isMeantAsRule(lines, lines.length - 1)).toBe(true)
})

test.each([
  '---',
  'A title\n---',
  'And so on...\n---',
  'v1.2 is out\n---',
  `${'x'.repeat(120)}\n---`,
  'A sentence.\n-',
  'A sentence.\n=',
  'A sentence.\n    ---',
  'A sentence.\n---x',
  'A sentence.\nx---',
  '# One\nTwo\n---',
  'One\n===\nTwo\n---',
  'One\n-\nTwo\n---',
  'One\n\nTwo\n---',
  '  \n---',
  '---\n---',
  '## a.\n---',
  '  - a.\n---',
  '12) a.\n---',
  '> a.\n---',
  '| a.\n---',
  '```.\n---',
  '~~~.\n---',
  '<b>a.\n---',
  '[xy]: a.\n---',
])('in %j none is', (text) => {
  const lines = text.split('\n')
  expect(isMeantAsRule(lines, lines.length - 1)).toBe(false)
})
