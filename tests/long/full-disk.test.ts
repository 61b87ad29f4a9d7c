import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toNotes } from '../../bench/notes.ts'
import { inProject } from '../../src/build/project.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { canMount, runApart } from './apart.ts'
import { contentsOf } from './contents.ts'

const bin = inProject('bin/summit-deck.mjs')

describe.runIf(process.platform !== 'win32')('a file that may not become so large', () => {
  test.each([
    ['build', ['build', 'notes.md', '--out', 'out/site'], /out\/site cannot be written: .*\n.* is as it was/],
    ['single file', ['build', 'notes.md', '--single', '--out', 'out/a.html'], /out\/a.html cannot be written: /],
    [
      'PDF, whose browser misses its own files first',
      ['pdf', 'notes.md', '--out', 'out/a.pdf'],
      /^The browser does not/m,
    ],
  ])('ends a %s with a sentence, and the old output is whole', (_, words, sentence) => {
    const folder = toFolder()
    writeNotes(folder, toNotes(20, 'summit-deck'))
    expect(run(folder, ...words).status).toBe(0)
    const before = contentsOf(join(folder, 'out'))
    const command = `ulimit -f 64; exec "${process.execPath}" "${bin}" ${words.join(' ')}`
    const { status, stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(contentsOf(join(folder, 'out'))).toEqual(before)
  })

  const canLimit = spawnSync('prlimit', ['--version']).status === 0

  test.runIf(canLimit)('ends a PDF that is printed and not yet written, and the old one is whole', async () => {
    const folder = toFolder()
    writeNotes(folder, toNotes(120, 'summit-deck'))
    expect(run(folder, 'pdf', 'notes.md', '--out', 'out/a.pdf').status).toBe(0)
    const before = contentsOf(join(folder, 'out'))
    const child = spawn(process.execPath, [bin, 'pdf', 'notes.md', '--out', 'out/a.pdf'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, INIT_CWD: folder },
    })
    let said = ''
    let isLimited = false
    child.stderr.on('data', (chunk) => {
      said += chunk
      // By now the browser has started, and keeps its own limits.
      if (isLimited || !said.includes('printing')) return
      isLimited = spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=32768']).status === 0
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(isLimited).toBe(true)
    expect(said).toContain('finishing')
    expect(said).toMatch(/out\/a.pdf cannot be written: .*\(EFBIG\)\n.*ulimit -f.* is as it was/)
    expect(said).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(contentsOf(join(folder, 'out'))).toEqual(before)
  })
})

describe.runIf(canMount)('a disk that is full', () => {
  /** Notes of a few slides and of many. */
  function toTalks(): string {
    const folder = toFolder()
    writeNotes(folder, toNotes(5, 'summit-deck'), 'few.md')
    writeNotes(folder, toNotes(60, 'summit-deck'), 'many.md')
    mkdirSync(join(folder, 'seen'))
    return folder
  }

  /** What stood in `folder/disk/out` when the script copied it. */
  const seen = (folder: string, when: 'before' | 'after') => contentsOf(join(folder, 'seen', when))

  test.each([
    ['build', 'build', '--out disk/out/site'],
    ['single file', 'build', '--single --out disk/out/a.html'],
    ['PDF', 'pdf', '--out disk/out/a.pdf'],
    ['folder of pictures', 'pdf', '--images --out disk/out/pictures'],
  ])('ends a %s with a sentence, and the old output is whole', (_, command, words) => {
    const folder = toTalks()
    const { status, stderr } = runApart(
      folder,
      `disk disk 64m && deck ${command} few.md ${words} && fill disk 40k || exit 90
      cp -r disk/out seen/before
      deck ${command} many.md ${words}; status=$?
      cp -r disk/out seen/after
      exit $status`,
    )
    expect(stderr).toMatch(/ cannot be written: the disk is full \(ENOSPC\)\n {2}Make room on it, .* is as it was/)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(seen(folder, 'after')).toEqual(seen(folder, 'before'))
  })

  test.each([
    ['before the browser starts', 'size=64k,nr_inodes=1', /^The browser does not start: /m],
    ['while it prints', 'size=64k', /^The browser does not print: /m],
  ])('where the browser keeps its files %s leaves the old PDF, and is told with what to do', (_, size, sentence) => {
    const folder = toTalks()
    const { status, stderr } = runApart(
      folder,
      `mkdir -p disk tmp && deck pdf few.md --out disk/out/a.pdf && cp -r disk/out seen/before || exit 90
      mount -t tmpfs -o ${size} tmpfs tmp || exit 91
      TMPDIR="$PWD/tmp" deck pdf many.md --out disk/out/a.pdf; status=$?
      cp -r disk/out seen/after
      ls -A tmp >&2
      exit $status`,
    )
    expect(stderr).toMatch(sentence)
    expect(stderr).toMatch(/make room there or name another folder in TMPDIR; no output was changed\.\n$/)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(seen(folder, 'after')).toEqual(seen(folder, 'before'))
  })

  test('under the project and its temporary files keeps the server from starting, with a sentence', () => {
    const folder = toTalks()
    const { status, stderr } = runApart(
      folder,
      `disk "${inProject('node_modules/.vite')}" 64k && disk tmp 64k || exit 90
      TMPDIR="$PWD/tmp" deck start few.md --port 0`,
    )
    expect(stderr).toMatch(/^The page has no scripts: there is no room .*\n.*TMPDIR; no output was changed\.\n$/)
    expect(status).toBe(1)
  })

  test('under the cache costs time and nothing else', () => {
    const folder = toTalks()
    const { status, stderr } = runApart(
      folder,
      `disk "${inProject('node_modules/.cache')}" 64k || exit 90
      deck build few.md --out cramped; status=$?
      ls -A "${inProject('node_modules/.cache/summit-deck')}" | grep commands >&2
      exit $status`,
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(run(folder, 'build', 'few.md', '--out', 'usual').status).toBe(0)
    expect(contentsOf(join(folder, 'cramped'))).toEqual(contentsOf(join(folder, 'usual')))
  })
})
