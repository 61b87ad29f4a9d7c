import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, toFolder, writeNotes } from './run.ts'

const good = '# Talk\n\n## One\n\n### First\n\nwords\n\n<!-- a secret -->\n\n## Two\n'

/** Every file under a folder with its bytes as text. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

test('other notes are built into another folder, from where the user stands, a second time to the same bytes', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  const { status, stdout } = run(folder, 'build', 'notes.md', '--out', 'site/talk')
  expect(status).toBe(0)
  run(folder, 'build', 'notes.md', '--out', 'again')
  expect(contentsOf(join(folder, 'again'))).toEqual(contentsOf(join(folder, 'site/talk')))
  expect(stdout).toContain('site/talk: 4 slides')
  const html = readFileSync(join(folder, 'site/talk/index.html'), 'utf8')
  expect(html).toContain('<h3>First</h3>')
  expect(html).not.toContain('a secret')
})

test('without an address nothing names one, and the build says so', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  expect(run(folder, 'build', 'notes.md', '--out', 'site').stdout).toContain('no --url')
  const html = readFileSync(join(folder, 'site/index.html'), 'utf8')
  expect(html).toContain('property="og:title" content="Talk"')
  expect(html).not.toMatch(/canonical|og:url|og:image|rel="alternate"/)
})

test('speaker notes are public only when asked for, and the build says so; an address is named', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  const address = ['--url', 'https://a.example/t/index.html']
  const { stdout } = run(folder, 'build', 'notes.md', '--out', 'site', '--with-notes', ...address)
  expect(stdout).not.toContain('no --url')
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('rel="canonical" href="https://a.example/t/"')
  expect(stdout).toContain('notes.html: the speaker notes, for everyone')
  expect(readFileSync(join(folder, 'site/notes.html'), 'utf8')).toContain('a secret')
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toContain('a secret')
})

test('downloads stand beside the page and are named in it, and only when asked for', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  run(folder, 'build', 'notes.md', '--out', 'site', '--downloads', '--url', 'https://a.example/t')
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain(
    '<link rel="alternate" type="text/html" href="downloads/notes.html"/>',
  )
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('href="downloads/notes.pdf"')
  const single = readFileSync(join(folder, 'site/downloads/notes.html'), 'utf8')
  expect(single).toContain('<link rel="canonical" href="https://a.example/t/"/>')
  expect(readFileSync(join(folder, 'site/downloads/notes.pdf'), 'latin1')).toMatch(/^%PDF-/)
  expect(single).not.toContain('a secret')
})

test('errors are all told, the exit code is 1, and the old folder stays whole', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  run(folder, 'build', 'notes.md', '--out', 'site')
  const before = contentsOf(join(folder, 'site'))
  writeNotes(folder, '## a {#x}\n\n## b {#x}\n\n## c {#x}\n')
  const { status, stderr } = run(folder, 'build', 'notes.md', '--out', 'site')
  expect(status).toBe(1)
  expect(stderr).toContain('notes.md:3:1: error')
  expect(stderr).toContain('notes.md:5:1: error')
  expect(contentsOf(join(folder, 'site'))).toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['notes.md', 'site'])
})

test.each([
  ['no such file', ['build', 'nowhere.md'], 1, 'nowhere.md: error: there is no such file\n  Give'],
  ['an empty file', ['build', 'empty.md'], 1, 'empty.md:1:1: error: the notes are empty'],
  ['a folder', ['build', '.'], 1, '.: error: this is a folder\n  Give'],
  ['two files', ['build', 'a.md', 'b.md'], 2, 'one notes file at a time'],
  ['one file with notes', ['build', 'a.md', '--single', '--with-notes'], 2, '--single is one file without notes'],
  ['an address that is none', ['build', 'a.md', '--url', 'example.org'], 2, 'not a web address: example.org'],
  ['an unknown option', ['build', '--fast'], 2, 'unknown option “--fast”\nusage:'],
  ['a mistyped option', ['build', '--ouput', 'x'], 2, 'unknown option “--ouput”: did you mean --out?\nusage:'],
  ['an unknown command', ['bake'], 2, 'no such command: bake\nusage:'],
  ['a port that is none', ['start', '--port', 'x'], 2, 'not a port: x'],
])('%s is refused with a reason', (_, words, code, reason) => {
  const folder = toFolder()
  writeNotes(folder, '', 'empty.md')
  const { status, stderr } = run(folder, ...words)
  expect(stderr).toContain(reason)
  expect(status).toBe(code)
})

test.each([[['build', 'a.md', '--help']], [['start', '-h']], [['--help']], [[]]])('%j prints the usage', (words) => {
  const { status, stdout, stderr } = run(toFolder(), ...words)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^usage:\n {2}npm start -- /)
})

test('local pictures come along; nothing outside the folder of the notes does', () => {
  const folder = toFolder()
  mkdirSync(join(folder, 'talk'))
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>'
  writeFileSync(join(folder, 'talk/in.svg'), svg)
  writeFileSync(join(folder, 'out.svg'), svg)
  writeNotes(
    join(folder, 'talk'),
    '# a\n\n![in](in.svg)\n\n![out](../out.svg)\n\n![far](https://example.org/x.png)\n\n# b\n',
  )
  const { stderr } = run(folder, 'build', 'talk/notes.md', '--out', 'site')
  const html = readFileSync(join(folder, 'site/index.html'), 'utf8')
  const [, url = ''] = /<img src="([^"]*)" alt="in" width="20" height="10"/.exec(html) ?? []
  expect(existsSync(join(folder, 'site', url))).toBe(true)
  expect(stderr).toContain('talk/notes.md:5:1: warning: there is no picture “../out.svg”')
  expect(stderr).toContain('talk/notes.md:7:1: warning: a picture from another host is not fetched')
})

test('notes are built where the user stands, and what is written is named from there', () => {
  const folder = toFolder()
  writeNotes(folder, good)
  expect(run(folder, 'build', 'notes.md').stdout).toMatch(/^dist: 4 slides/)
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true)
  expect(run(folder, 'build', 'notes.md', '--single').stdout).toMatch(/^out\/notes.html: 4 slides in one file/)
  const elsewhere = join(toFolder(), 'talk.html')
  expect(run(folder, 'build', 'notes.md', '--single', '--out', elsewhere).stdout).toContain(`${elsewhere}: 4 slides`)
})
