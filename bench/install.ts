import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLimit } from './limit.ts'
import { endTree } from './process-end.ts'
import type { Workshop } from './workshop.ts'

/** How npm is asked for packages. */
interface Wishes {
  /** No version published after this date, `2026-10-01`. */
  readonly before?: string
  /** The packages may run their install scripts. */
  readonly withScripts?: boolean
}

/** How long npm may take, ms; without a network it tries for long. */
const limit = 300_000

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
  const child = spawn(npm, words, {
    cwd: folder,
    env: workshop.environment,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: npm.endsWith('.cmd'),
  })
  workshop.keep(() => endTree(child))
  const [code] = await withLimit(limit, once(child, 'close')).finally(() => endTree(child))
  if (code !== 0) throw new Error(`npm could not install ${packages.join(', ')}`)
  return join(folder, 'node_modules')
}
