import { expect, test } from 'vitest'
import { browserFlags, maybeSystemBrowser } from '../../src/build/browser.ts'
import { findAttempts } from '../../src/build/ensure-browser.ts'

const machine =
  (...paths: string[]) =>
  (path: unknown) =>
    paths.includes(String(path))

test('CHROME_PATH wins, then what is on the PATH, then the usual places', () => {
  const all = machine('/my/chrome', '/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(maybeSystemBrowser({ CHROME_PATH: '/my/chrome', PATH: '/usr/bin' }, all)).toBe('/my/chrome')
  expect(maybeSystemBrowser({ CHROME_PATH: '/gone', PATH: '/bin:/usr/bin' }, all)).toBe('/usr/bin/chromium')
  expect(maybeSystemBrowser({ PATH: '' }, all)).toContain('/Applications')
  expect(maybeSystemBrowser({ PATH: '/usr/bin' }, machine())).toBeUndefined()
})

test('only root goes without the sandbox', () => {
  expect(browserFlags(true)).toContain('--no-sandbox')
  expect(browserFlags(false)).not.toContain('--no-sandbox')
})

test('root tries Playwright with its system packages for two minutes, then Debian’s Chromium', () => {
  const attempts = findAttempts(true, true)
  expect(attempts.map(({ words }) => words.filter((word) => !word.includes('/')).join(' '))).toEqual([
    'install --with-deps chromium',
    'update -qq',
    'install -y -qq --no-install-recommends chromium',
  ])
  expect(attempts[0]?.limit).toBe(120_000)
})

test('anybody else gets Playwright’s own, and no apt', () => {
  expect(findAttempts(false, true).map(({ command }) => command)).toEqual([process.execPath])
})
