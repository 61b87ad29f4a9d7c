import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workshop } from './workshop.ts'

/** How npm is asked for packages. */
interface Wishes {
  /** No version published after this date, `2026-10-01`. */
  readonly before?: string
  /** The packages may run their install scripts. */
  readonly withScripts?: boolean
}

/**
 * Installs packages (`name` or `name@version`) into a folder of the workshop, and nothing into the project; gives their
 * `node_modules`. Rejects when npm cannot.
 */
export async function installPackages(
  workshop: Workshop,
  name: string,
  packages: readonly string[],
  { before, withScripts = false }: Wishes = {},
): Promise<string> {
  const folder = join(workshop.folder, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const words = [
    ...['install', '--no-audit', '--no-fund', '--loglevel=error'],
    ...(withScripts ? [] : ['--ignore-scripts']),
    ...(before === undefined ? [] : [`--before=${before}`]),
    ...packages,
  ]
  const child = spawn(npm, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: npm.endsWith('.cmd') })
  workshop.keep(() => child.kill())
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`npm could not install ${packages.join(', ')}`)
  return join(folder, 'node_modules')
}
