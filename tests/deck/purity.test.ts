import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inProject } from '../../src/build/project.ts'
import { toFolder } from '../cli/run.ts'

const pure = inProject('tsconfig.pure.json')

function tsc(...words: string[]): string {
  const { stdout } = spawnSync(process.execPath, [inProject('node_modules/typescript/bin/tsc'), ...words], {
    encoding: 'utf8',
  })
  return stdout
}

test('the compiler and every model are checked without the DOM library', () => {
  const files = tsc('-p', pure, '--listFilesOnly')
  expect(files).toContain('src/deck/compile.ts')
  expect(files).toContain('src/diagrams/aurora-storage/model.ts')
  expect(files).not.toMatch(/lib\.dom\.d\.ts|preact/)
})

test('a file that touches the page does not pass that check', () => {
  const folder = toFolder()
  writeFileSync(join(folder, 'impure.ts'), 'export const width = window.innerWidth\n')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: pure, include: ['impure.ts'] }))
  expect(tsc('-p', folder)).toContain("Cannot find name 'window'")
})
