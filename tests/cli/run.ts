import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { inProject } from '../../src/build/project.ts'

/** An empty folder that goes when the test is over. */
export function toFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-deck-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes notes into a folder and gives their path. */
export function writeNotes(folder: string, text: string, name = 'notes.md'): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Runs a command of the project as npm does, from `folder`. */
export function run(folder: string, ...words: string[]) {
  const options = { encoding: 'utf8', cwd: inProject('.'), env: { ...process.env, INIT_CWD: folder } } as const
  return spawnSync(process.execPath, [inProject('bin/summit-deck.mjs'), ...words], options)
}
