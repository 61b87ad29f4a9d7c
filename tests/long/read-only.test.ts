import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toNotes } from '../../bench/notes.ts'
import { launchOptions } from '../../src/build/browser.ts'
import { inProject } from '../../src/build/project.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { canBeNobody, runApart, startApart } from './apart.ts'
import { contentsOf } from './contents.ts'

/** A talk in a folder where its reader may write nothing but in `own`, with what earlier commands left in `out`. */
function toTalk(): string {
  const folder = toFolder()
  chmodSync(folder, 0o755)
  writeNotes(folder, toNotes(12, 'summit-deck'))
  mkdirSync(join(folder, 'out'))
  mkdirSync(join(folder, 'own'))
  chownSync(join(folder, 'own'), 65534, 65534)
  return folder
}

/** Before a command of somebody who owns nothing but `own`. */
const asNobody = 'export HOME="$PWD/own/home" TMPDIR="$PWD/own/tmp"; mkdir -m 777 -p "$HOME" "$TMPDIR"'

const commands: readonly [what: string, command: string, out: string, ...words: string[]][] = [
  ['a build', 'build', 'site'],
  ['a single file', 'build', 'a.html', '--single'],
  ['a PDF', 'pdf', 'a.pdf'],
  ['a folder of pictures', 'pdf', 'pictures', '--images'],
]

describe.runIf(canBeNobody)('a folder that takes no files', () => {
  test.each(commands)('is told to who asks for %s there, and keeps what it has', (_, command, out, ...words) => {
    const folder = toTalk()
    expect(run(folder, command, 'notes.md', '--out', `out/${out}`, ...words).status).toBe(0)
    const before = contentsOf(join(folder, 'out'))
    const call = `deck_of_nobody ${command} notes.md --out out/${out} ${words.join(' ')}`
    const { status, stderr } = runApart(folder, `${asNobody}; ${call}`)
    expect(stderr).toMatch(/ cannot be written: you may not write there \(EACCES\)\n.* --out; .* is as it was/)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(contentsOf(join(folder, 'out'))).toEqual(before)
    expect(readdirSync(join(folder, 'own/tmp'))).toEqual([])
  })
})

describe.runIf(canBeNobody)('a project that takes no files, nor ever kept any', () => {
  test.each(commands.slice(0, 2))('makes %s like any other', (_, command, out, ...words) => {
    const folder = toTalk()
    const call = (at: string) => [command, 'notes.md', '--out', `${at}/${out}`, ...words]
    const { status, stderr } = runApart(folder, `lock; ${asNobody}; deck_of_nobody ${call('own/out').join(' ')}`)
    expect(stderr).not.toMatch(/error|^ {4}at /m)
    expect(status).toBe(0)
    expect(run(folder, ...call('out')).status).toBe(0)
    expect(contentsOf(join(folder, 'own/out'))).toEqual(contentsOf(join(folder, 'out')))
  })

  test.each([
    ['prints', 'pdf notes.md --out own/a.pdf', /12 slides on 12 pages/],
    ['checks', 'check notes.md', /nothing to mend|warning/],
  ])('%s', (_, call, said) => {
    const folder = toTalk()
    const { status, stdout, stderr } = runApart(folder, `lock; ${asNobody}; deck_of_nobody ${call}`)
    expect(stderr).not.toMatch(/error|^ {4}at /m)
    expect(stdout + stderr).toMatch(said)
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'own/tmp'))).toEqual([])
  })

  test.each([
    ['', 'lock'],
    [', also on a full disk,', `disk "${inProject('node_modules/.vite')}" 64k`],
  ])('serves a deck that comes alive%s and leaves no file when it is interrupted', async (_, place) => {
    const folder = toTalk()
    const child = startApart(folder, `${place}; ${asNobody}; deck_of_nobody start notes.md --port 0 2>&1`)
    onTestFinished(() => void child.kill())
    const ended = new Promise((resolve) => child.on('exit', resolve))
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    await expect.poll(() => said, { timeout: 200_000 }).toContain('Stop: ')
    const browser = await chromium.launch(launchOptions())
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.goto(/This machine\s+(http\S+)/.exec(said)?.[1] ?? '')
    await page.locator('html.live').waitFor({ state: 'attached' })
    expect(said).not.toMatch(/error/i)
    child.kill('SIGINT')
    await ended
    expect(readdirSync(join(folder, 'own/tmp'))).toEqual([])
  })
})
