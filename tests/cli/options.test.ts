import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { inProject } from '../../src/build/project.ts'
import { parseOptions } from '../../src/cli/options.ts'
import { paperOptions } from '../../src/cli/paper-options.ts'
import { toFolder } from './run.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('an option that npm kept for itself, for want of --, is told with what to write', () => {
  vi.stubEnv('npm_lifecycle_event', 'pdf')
  vi.stubEnv('npm_config_per_page', '3')
  expect(() => parseOptions(['notes.md'], paperOptions)).toThrow('npm kept --per-page for itself: write -- before it')
  expect(parseOptions(['notes.md', '--per-page', '3'], paperOptions)['per-page']).toBe('3')
})

test('outside of npm its variables say nothing', () => {
  vi.stubEnv('npm_lifecycle_event', undefined)
  vi.stubEnv('npm_config_steps', 'true')
  expect(parseOptions(['notes.md'], paperOptions).steps).toBe(false)
})

test('without the packages a command says how to get them', () => {
  const folder = toFolder()
  mkdirSync(join(folder, 'bin'))
  cpSync(inProject('bin/summit-deck.mjs'), join(folder, 'bin/summit-deck.mjs'))
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/summit-deck.mjs'), 'start'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('npm ci')
  expect(stderr).not.toContain('at ')
})
