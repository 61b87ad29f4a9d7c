#!/usr/bin/env node
// Node 20 runs no TypeScript: Vite's module runner reads the sources of one command, so nothing is compiled beforehand.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [, , name = '', ...words] = process.argv
const root = fileURLToPath(new URL('..', import.meta.url))
const commands = new Map([
  ['bench', 'bench/main.ts'],
  ['fuzz', 'tests/fuzz/main.ts'],
])
for (const command of ['browser', 'build', 'check', 'pdf', 'start']) commands.set(command, `src/cli/${command}.ts`)
const { module } = await runnerImport(`${root}${commands.get(name) ?? 'src/cli/usage.ts'}`, {
  configFile: false,
  root,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
process.exitCode = await module.main(words)
