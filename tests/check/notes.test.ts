import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compileNotes, readNotes } from '../../src/build/notes-file.ts'
import { inProject } from '../../src/build/project.ts'
import { findLineGoals, nowhere } from '../../src/check/lines.ts'
import { checkNotes } from '../../src/check/notes-check.ts'
import { shippedNotes } from '../../src/cli/options.ts'
import { toSource } from '../../src/deck/source.ts'
import { toFolder } from '../cli/run.ts'

/** A reading of notes whose pictures lie in `folder`. */
function read(text: string, folder = '/nowhere') {
  const source = toSource('notes.md', text)
  return { source, ...compileNotes(source, folder) }
}

/** What is told, as `line severity rule: message`. */
function told(text: string, folder?: string): string[] {
  return checkNotes(read(text, folder)).map(({ line, severity, message }) => `${line} ${severity} ${message}`)
}

/** The head of a PNG says its size; nobody looks at more. */
function toPng(width: number, height: number, padding = 0): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), deflateSync(''), Buffer.alloc(padding)])
}

const around = (body: string) => `# t\n\n## a\n\n### s\n\n${body}\n\n## b\n`
const long = 'word '.repeat(71)

test.each([
  [
    'the same title twice in a session',
    '## a\n\n### x\n\nb\n\n### x\n\nc\n\n## b\n',
    '7 warning title: the slide of line 3',
  ],
  ['more than 70 words', around(long), '5 warning words: the slide has 71 words, more than 70'],
  ['a picture without a description', around('![](p.png)'), '7 warning alt: “p.png” has no description'],
  [
    'a link to a file beside the notes',
    around('see [x](other.md)'),
    '7 error link: “other.md” is a file beside the notes',
  ],
])('%s is told with its line', (_, text, expected) => {
  expect(told(text).some((line) => line.startsWith(expected))).toBe(true)
})

test.each([
  ['70 words', around('word '.repeat(70))],
  ['the same title in two sessions', '## a\n\n### x\n\nb\n\n## b\n\n### x\n\nc\n'],
  ['links to slides, other hosts and people', '## a\n\n[x](#b) [y](https://example.org/) [z](mailto:a@b.c)\n\n## b\n'],
])('%s is nothing to mend', (_, text) => {
  expect(told(text)).toEqual([])
})

test('pictures too small for a wall and too large for a page are told, drawings are not', () => {
  const folder = toFolder()
  writeFileSync(join(folder, 'small.png'), toPng(60, 40))
  writeFileSync(join(folder, 'wide.png'), toPng(5000, 40))
  writeFileSync(join(folder, 'heavy.png'), toPng(800, 600, 2_100_000))
  writeFileSync(join(folder, 'good.png'), toPng(800, 600))
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>')
  const names = ['small.png', 'wide.png', 'heavy.png', 'good.png', 'icon.svg']
  const found = told(around(names.map((name) => `![p](${name})`).join('\n\n')), folder)
  expect(found.map((line) => line.replace(/:[^:]*$/, ''))).toEqual([
    '7 warning picture: “small.png” is too small',
    '9 warning picture: “wide.png” is too large',
    '11 warning picture: “heavy.png” is too large',
  ])
})

test('a slide is excused by name, with a reason, and its neighbour is not', () => {
  const excused = `${long}\n\n<!-- check: allow words, title: the law is quoted whole -->`
  expect(told(around(excused))).toEqual([])
  expect(told(around(`${excused}\n\n### other\n\n${long}`))).toHaveLength(1)
  expect(told(around(`${long}\n\n<!-- check: allow title -->`))).toHaveLength(1)
})

test('an excuse that no check has is told with the name that was meant', () => {
  expect(checkNotes(read(around('<!-- check: allow wrods -->')))[0]).toMatchObject({
    line: 7,
    message: 'no check is named “wrods”',
    advice: 'Did you mean “words”?',
  })
})

test('each problem says why, how to mend it and how to keep it', () => {
  const [problem] = checkNotes(read(around(long)))
  expect(problem?.advice).toBe(
    'A room reads or listens, not both. Move what you will say into speaker notes, or begin another slide. To keep it, write <!-- check: allow words --> on the slide.',
  )
})

test('every line of the notes is listed with where it went', () => {
  const notes = [
    ...['---', 'title: Talk', 'layot: x', '---', '', '## One', '', '- alpha 2015-04-21부터 <kbd>Esc</kbd>', ''],
    ...['<!-- said', 'aloud -->', '', '```js', 'let x = 1', '```', '', '> [!NOW]', '> beta', '', '### Slide {#s}'],
    ...['', '1. gamma', '', '<script>evil()</script>', '', '## Two', '', 'Note:', 'spoken'],
  ]
  const goals = findLineGoals(read(notes.join('\n'))).map(({ line, goal }) => `${line} ${goal}`.trim())
  expect(goals.filter((goal) => goal.includes(' '))).toEqual([
    '1 front matter',
    '2 front matter',
    '3 front matter',
    '4 front matter',
    '6 one',
    '8 one-2',
    '10 notes of one',
    '11 notes of one',
    '14 one-2',
    '18 one-2',
    '20 s',
    '22 s',
    '24 notes of s, a problem',
    '26 two',
    '29 notes of two',
  ])
})

test('no line of the shipped notes goes nowhere', async () => {
  const reading = await readNotes(inProject(shippedNotes), shippedNotes)
  expect(findLineGoals(reading).filter(({ goal }) => goal.startsWith(nowhere))).toEqual([])
})
