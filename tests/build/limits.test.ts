import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { compileApart } from '../../src/build/compile-apart.ts'
import { Crowded, runWithin, Stopped } from '../../src/build/guard.ts'
import { largestHere } from '../../src/build/limits.ts'
import { compileNotes, readNotes } from '../../src/build/notes-file.ts'
import { toSource } from '../../src/deck/source.ts'
import { toFolder, writeNotes } from '../cli/run.ts'

// A thread of its own has to read the compiler first.
vi.setConfig({ testTimeout: 60_000 })

const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))

/** Small notes that once took minutes, all memory or the compiler's stack. */
const bombs: Readonly<Record<string, string>> = {
  'a list 10,000 deep on one line': `${'- '.repeat(10_000)}x`,
  'a quote 10,000 deep on one line': `${'> '.repeat(10_000)}x`,
  'a table of 1,000 columns': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}\n`,
  'a table whose rows are filled up': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|\n'.repeat(20_000)}`,
  'comments in comments': '<!--'.repeat(20_000),
  'details in details': '<details>\n\n'.repeat(1000),
  'attributes without an end': `# a ${'{a=b '.repeat(10_000)}`,
  'ids without an end': `# a {${'#a '.repeat(20_000)}`,
  'thousands of slides of one name': '[a]\n\n'.repeat(2000),
  'YAML aliases': `---\na: &a [1]\nb: [${'*a, '.repeat(500)}]\n---\n# x`,
  'YAML that nests': `---\na: ${'['.repeat(20_000)}\n---\n# x`,
  'tags that open and never end': '<b><div><a href=x>'.repeat(1000),
}

test.each(Object.entries(bombs))('%s ends with a deck or a problem', (_, text) => {
  const { drawn, problems } = compileNotes(toSource('notes.md', text), '/nowhere')
  expect(drawn !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
})

test('work that does not end is stopped, wherever it is', () => {
  const backtracks = () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)
  expect(() => runWithin(backtracks, 50)).toThrow(Stopped)
  expect(() => runWithin(backtracks, 50)).toThrow('it took longer than 0.05 seconds')
  expect(runWithin(() => 'done')).toBe('done')
})

test('work that waits for a busy machine is told from work that takes too long', () => {
  const sleeps = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  expect(() => runWithin(sleeps, 50)).toThrow(Crowded)
})

test('work that nests without end is stopped, and a mistake of ours keeps its name', () => {
  const nest = (): number => nest() + 1
  expect(() => runWithin(nest)).toThrow(Stopped)
  expect(() =>
    runWithin(() => {
      throw new TypeError('ours')
    }),
  ).toThrow(TypeError)
})

test('large notes are compiled in a thread of their own, with their pictures', async () => {
  const folder = toFolder()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>'
  writeFileSync(join(folder, 'a.svg'), svg)
  const path = writeNotes(folder, `# One\n\n![a](a.svg)\n\n# Two\n\n${repeat('words ', largestHere + 1)}`)
  const { drawn } = await readNotes(path, 'notes.md')
  expect(drawn?.page.deck.sessions).toHaveLength(3)
  expect(drawn?.page.picture('a.svg')).toMatchObject({ width: 20 })
  expect([...(drawn?.pictures.files.values() ?? [])].map(String)).toEqual([svg])
})

test('the thread ends when its time is over', async () => {
  const source = toSource('notes.md', repeat('~~a~ ', 200_000))
  await expect(compileApart(source, '/nowhere', { time: 100 })).rejects.toThrow(Stopped)
})

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
])('%s is refused as no text', async (_, bytes) => {
  const path = join(toFolder(), 'notes.md')
  writeFileSync(path, bytes)
  const { drawn, problems } = await readNotes(path, 'notes.md')
  expect(drawn).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual(['this is no text'])
})

test('no path leads out of the folder of the notes, neither by dots, nor absolute, nor by a link', () => {
  const folder = toFolder()
  const inside = join(folder, 'talk')
  mkdirSync(inside)
  for (const place of [folder, inside]) writeFileSync(join(place, 'p.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  symlinkSync(join(folder, 'p.svg'), join(inside, 'link.svg'))
  symlinkSync(folder, join(inside, 'up'))
  const paths = ['p.svg', '../p.svg', join(folder, 'p.svg'), 'link.svg', 'up/p.svg', '%2e%2e/p.svg', 'file:../p.svg']
  const notes = paths.map((path) => `![${path}](${path})`).join('\n\n')
  const { drawn } = compileNotes(toSource('notes.md', `# a\n\n${notes}\n\n# b\n`), inside)
  expect(paths.filter((path) => drawn?.page.picture(path) !== undefined)).toEqual(['p.svg'])
})

test('an SVG that runs a script is not taken along', () => {
  const folder = toFolder()
  writeFileSync(join(folder, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const { drawn, problems } = compileNotes(toSource('notes.md', '# a\n\n![x](a.svg)\n\n# b\n'), folder)
  expect(drawn?.pictures.files.size).toBe(0)
  expect(problems.map(({ message }) => message)).toEqual(['the picture “a.svg” holds a script'])
})
