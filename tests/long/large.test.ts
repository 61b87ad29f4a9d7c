import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toLivingNotes, toNotes } from '../../bench/notes.ts'
import { compileApart } from '../../src/build/compile-apart.ts'
import { readNotes } from '../../src/build/notes-file.ts'
import { toSource } from '../../src/deck/source.ts'
import { toFolder } from '../cli/run.ts'

const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))

test.each([
  ['a file of 10 MB', repeat('# Session\n\n## Slide\n\n- words go here\n- 더 많은 낱말\n\n', 10e6)],
  ['100,000 headings', '# a heading\n'.repeat(100_000)],
  ['a line of 5 MB', repeat('word ', 5e6)],
  ['a line of 5 MB of links', repeat('[a](b) ', 5e6)],
  [
    'a table of 1,000 columns and 1,000 rows',
    `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${`|${'b|'.repeat(1000)}\n`.repeat(1000)}`,
  ],
  ['a list of 1,000 levels', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')],
  ['a regular expression’s worst case', repeat('~~a~ ', 100_000)],
  ['the same, larger', repeat('~~a~ ', 1e6)],
  ['emphasis without an end', repeat('**a *', 5e6)],
  ['a file larger than any', repeat('x', 40e6)],
])('%s ends with a deck or a problem', async (_, text) => {
  const path = join(toFolder(), 'notes.md')
  writeFileSync(path, text)
  const { drawn, problems } = await readNotes(path, 'notes.md')
  expect(drawn !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
})

/** What once took the square of its length, as long as a thick book. */
test.each([
  ['a talk of 3,000 slides', toNotes(3000, 'summit-deck')],
  ['a list of 80,000 items', `# A\n\n# B\n\n${'- words *go* here\n'.repeat(80_000)}`],
  ['a quote of 40,000 paragraphs', `# A\n\n# B\n\n${'> words *go* here\n>\n'.repeat(40_000)}`],
  ['100,000 paragraphs', `# A\n\n# B\n\n${'words go here\n\n'.repeat(100_000)}`],
  ['40,000 lines of code', `# A\n\n# B\n\n\`\`\`js\n${'const a = 1 // words\n'.repeat(40_000)}\`\`\``],
  ['200 living diagrams on 2,000 slides', toLivingNotes(2000)],
])('%s gives a deck', async (_, text) => {
  const path = join(toFolder(), 'notes.md')
  writeFileSync(path, text)
  const { drawn, problems } = await readNotes(path, 'notes.md')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(drawn).toBeDefined()
})

test('the thread ends when its memory is full, and the next notes are compiled', async () => {
  const source = toSource('notes.md', '# a heading\n'.repeat(100_000))
  const memory = 64
  await expect(compileApart(source, '/nowhere', { memory })).rejects.toThrow('it filled more than 64 MB of memory')
  const { drawn } = await compileApart(toSource('notes.md', '# One\n\n# Two\n'), '/nowhere', { memory })
  expect(drawn?.deck.sessions).toHaveLength(3)
})
