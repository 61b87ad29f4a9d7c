import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workshop } from './workshop.ts'

/** Installs a package (`name@version`) into the workshop, and nothing into the project; gives its folder. Rejects when npm cannot. */
export async function installPackage(workshop: Workshop, name: string): Promise<string> {
  const packaged = name.replace(/(.)@.*/, '$1')
  const folder = join(workshop.folder, packaged.replace(/\W+/g, '-'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', name]
  const child = spawn(npm, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: npm.endsWith('.cmd') })
  workshop.keep(() => child.kill())
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`npm could not install ${name}`)
  return join(folder, 'node_modules', packaged)
}
