import { expect, test } from 'vitest'
import { problemsOf } from './read.ts'

test.each([
  '> '.repeat(33),
  '- '.repeat(33),
  '* '.repeat(33),
  '1. '.repeat(33),
  '12) '.repeat(33),
  `${' '.repeat(161)}`,
  `${'\t'.repeat(41)}`,
])('%jx is nested deeper than anybody means', (lead) => {
  expect(problemsOf(`# a\n\n${lead}x`)).toEqual(['3:1 error lists or quotes are nested too deeply'])
})

test.each([
  `${'> '.repeat(32)}x`,
  `${' '.repeat(160)}x`,
  `${'\t'.repeat(40)}x`,
  ' '.repeat(200),
  `\`\`\`\n${' '.repeat(200)}x\n\`\`\``,
  `a ${'- b '.repeat(40)}`,
  `- a${' > b'.repeat(40)}`,
  `${'-'.repeat(40)}x`,
])('%j is not', (line) => {
  expect(problemsOf(`# a\n\n${line}`)).toEqual([])
})

const rows = '|x|y|\n'.repeat(5000)

test.each([
  `|a|b|\n|-|-|\n${rows}`,
  `words\n|a|b|\n|:-|-:|\n${rows}`,
  `> |a|b|\n> |-|-|\n${rows.replaceAll('|x', '> |x')}`,
])('a table with more cells than any slide has is told: %.20s', (table) => {
  expect(problemsOf(`# t\n\n${table}`)).toEqual([
    expect.stringMatching(/^[45]:1 error the table is too large for any slide$/),
  ])
})

test.each(['---', '|', '|-|x', 'x|-|', '|-|\n\nx'])('many lines under %j are no table', (line) => {
  expect(problemsOf(`# t\n\n<!-- check:\n${line}\n${'x\n'.repeat(20_000)}-->`)).toEqual([])
})
