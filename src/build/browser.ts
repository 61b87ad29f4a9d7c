import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a Chrome, Chromium or Edge on this machine (`CHROME_PATH` first), or undefined. */
export function maybeSystemBrowser(env: NodeJS.ProcessEnv = process.env, exists = existsSync): string | undefined {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [env.CHROME_PATH ?? '', ...onPath, ...applications].find((path) => path !== '' && exists(path))
}

/** Flags for a browser that asks no other host for anything; root cannot use Chromium's sandbox. */
export function browserFlags(isRoot = process.getuid?.() === 0): string[] {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((name) => `--disable-${name}`)
  return [...quiet, '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])]
}

/** Launch options for Playwright: the system's browser, or Playwright's own when there is none. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = maybeSystemBrowser()
  return { args: browserFlags(), ...(executablePath === undefined ? {} : { executablePath }) }
}
