import { expect, test } from 'vitest'
import { parseOptions, UsageError } from '../../src/cli/options.ts'
import { paperOptions, parsePaper } from '../../src/cli/paper-options.ts'

const parse = (...words: string[]) => parsePaper(parseOptions(words, paperOptions))

test('the options of paper are read', () => {
  expect(parse('--handout', '--per-page', '3', '--paper', 'letter').plan.handout).toEqual({
    perPage: 3,
    size: 'letter',
  })
  expect(parse('--images', '--scale', '2')).toMatchObject({ images: true, scale: 2 })
  expect(parse('--theme', 'dark', '--steps').plan).toEqual({ theme: 'dark', steps: true })
  expect(parse('--url', 'https://team.example/talk/?route=short#title').plan.address).toBe('https://team.example/talk/')
})

test.each([
  ['--theme', 'sepia'],
  ['--handout', '--per-page', '4'],
  ['--handout', '--paper', 'a5'],
  ['--per-page', '2'],
  ['--scale', '2'],
  ['--images', '--scale', '9'],
  ['--images', '--handout'],
  ['--images', '--steps'],
  ['--handout', '--steps'],
  ['--url', 'team.example'],
  ['--url', 'javascript:alert(1)'],
])('%s %s … is a mistake of the caller', (...words) => {
  expect(() => parse(...words)).toThrow(UsageError)
})
