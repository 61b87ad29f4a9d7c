import { expect, test } from 'vitest'
import { isDirective } from '../../../src/deck/habits/directives.ts'

test.each([
  'more',
  ' TOC ',
  'tocstop',
  'endtoc',
  'end_toc',
  'notoc',
  'no_toc',
  'prettier-ignore',
  'prettier-ignore-start',
  'markdownlint-disable',
  'eslint-disable no-x',
  'omit in toc',
  'toc:max',
  'class: lead',
  '_class: lead',
  'background : x',
  'backgroundColor:x',
])('%j speaks to another tool', (comment) => {
  expect(isDirective(comment)).toBe(true)
})

test.each([
  'no more',
  'more of it',
  'toc is next',
  'see markdownlint',
  'valet parking',
  'prettier-ignore me',
  'in class: ask',
  'classes: x',
  'the _theme: x',
  'class lead',
])('%j speaks to the presenter', (comment) => {
  expect(isDirective(comment)).toBe(false)
})
