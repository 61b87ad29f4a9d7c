import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { maybeSystemBrowser } from './browser.ts'
import { BrowserError } from './browser-error.ts'
import { inProject } from './project.ts'

/** One try to get a browser: a command, its words, and how long it may take in milliseconds. */
interface Attempt {
  readonly command: string
  readonly words: readonly string[]
  readonly limit: number
}

const minutes = 60_000

/** What to try on this machine, in order, until one of them leaves a browser. */
export function findAttempts(isRoot: boolean, hasApt: boolean): Attempt[] {
  const playwright = (...words: string[]): Attempt => ({
    command: process.execPath,
    words: [inProject('node_modules/playwright/cli.js'), 'install', ...words, 'chromium'],
    limit: 2 * minutes,
  })
  if (!isRoot) return [playwright()]
  const apt = (...words: string[]): Attempt => ({ command: 'apt-get', words, limit: 5 * minutes })
  const debian = [apt('update', '-qq'), apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')]
  return [playwright('--with-deps'), ...(hasApt ? debian : [])]
}

function hasBrowser(): boolean {
  return maybeSystemBrowser() !== undefined || existsSync(chromium.executablePath())
}

/** Finds a browser or installs one. Throws `BrowserError` with advice when neither works. */
export function ensureBrowser(): void {
  if (hasBrowser()) return
  console.error(
    'No Chrome, Chromium or Edge was found; installing Chromium and the libraries it needs (a few hundred MB; Ctrl+C stops) …',
  )
  for (const { command, words, limit } of findAttempts(process.getuid?.() === 0, existsSync('/usr/bin/apt-get'))) {
    spawnSync(command, words, {
      stdio: 'inherit',
      timeout: limit,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (hasBrowser()) return
  }
  throw new BrowserError(
    'Chromium could not be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and try again.',
  )
}
