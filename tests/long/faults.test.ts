import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { toNotes } from '../../bench/notes.ts'
import { inProject } from '../../src/build/project.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { contentsOf } from './contents.ts'

const bin = inProject('bin/summit-deck.mjs')

/** Notes, their built site and their PDF, and other notes in their place. */
function toEditedTalk(): { folder: string; before: Record<string, string> } {
  const folder = toFolder()
  mkdirSync(join(folder, 'tmp'))
  writeNotes(folder, toNotes(120, 'summit-deck'))
  expect(run(folder, 'build', 'notes.md', '--out', 'out/site').status).toBe(0)
  expect(run(folder, 'pdf', 'notes.md', '--out', 'out/talk.pdf').status).toBe(0)
  writeNotes(folder, toNotes(130, 'summit-deck'))
  return { folder, before: contentsOf(join(folder, 'out')) }
}

/** Processes, Chromium's among them, that were started to work in `folder`; it is in what they were called with. */
function findOrphans(folder: string): string[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
  const calls = numbers.map((number) => {
    try {
      return readFileSync(`/proc/${number}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  })
  return calls.filter((call) => call.includes(folder))
}

/** Runs a command that writes into `folder/out` and interrupts it at a moment; gives its exit code. */
async function interrupt(
  folder: string,
  signal: NodeJS.Signals,
  words: readonly string[],
  isMoment: (said: string) => boolean,
): Promise<number | null> {
  const env = { ...process.env, INIT_CWD: folder, TMPDIR: join(folder, 'tmp') }
  const child = spawn(process.execPath, [bin, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve) =>
    child.on('exit', (code, by) => resolve(by === null ? code : 128 + constants.signals[by])),
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  while (child.exitCode === null && child.signalCode === null && !isMoment(said)) await wait(1)
  child.kill(signal)
  const code = await ended
  expect(said).not.toMatch(/^ {4}at /m)
  return code
}

describe.runIf(existsSync('/proc/self/cmdline'))(
  'an interrupted command leaves the old output, no file and no process',
  () => {
    test.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
      const { folder, before } = toEditedTalk()
      const hasFresh = () => readdirSync(join(folder, 'out')).some((name) => name.startsWith('.site-'))
      const pdf = ['pdf', 'notes.md', '--out', 'out/talk.pdf']
      const moments: [words: readonly string[], isMoment: (said: string) => boolean][] = [
        [pdf, (said) => said.includes('drawing')],
        [pdf, (said) => said.includes('printing')],
        [pdf, (said) => said.includes('finishing')],
        [['build', 'notes.md', '--out', 'out/site', '--downloads'], () => readdirSync(join(folder, 'tmp')).length > 0],
        [['build', 'notes.md', '--out', 'out/site'], hasFresh],
      ]
      for (const [words, isMoment] of moments) {
        const code = await interrupt(folder, signal, words, isMoment)
        // Who writes already may write to the end.
        if (code !== 0) expect(code).toBe(128 + constants.signals[signal])
        const after = contentsOf(join(folder, 'out'))
        if (code !== 0) expect(Object.keys(after), words.join(' ')).toEqual(Object.keys(before))
        if (code !== 0) expect(after, words.join(' ')).toEqual(before)
        expect(readdirSync(join(folder, 'out')).sort()).toEqual(['site', 'talk.pdf'])
        await expect.poll(() => findOrphans(folder), { timeout: 10_000 }).toEqual([])
        expect(readdirSync(join(folder, 'tmp'))).toEqual([])
      }
    })
  },
)
