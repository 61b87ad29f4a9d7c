import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { launchOptions } from './browser.ts'
import { withRoom } from './browser-error.ts'
import { finishFirst } from './interruption.ts'

/**
 * Hands `use` a browser that ends with it, also when the process is interrupted, and leaves no file. Throws
 * `BrowserError` when it does not start.
 */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  return await finishFirst(async (signal) => {
    const folder = await makeFolder()
    try {
      const browser = await launch(folder)
      let closing: Promise<void> | undefined
      // Asked a second time it answers before the browser has ended.
      const close = () => {
        closing ??= browser.close()
        return closing
      }
      signal.addEventListener('abort', close)
      try {
        signal.throwIfAborted()
        return await use(browser)
      } finally {
        await close()
      }
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  })
}

/** A browser that is ended while it starts leaves files behind: they lie in `folder`. */
async function launch(folder: string): Promise<Browser> {
  // Elsewhere the path of its socket may become longer than the system lets it be (104 bytes on macOS).
  const env = process.platform === 'linux' ? { env: { ...process.env, TMPDIR: folder } } : {}
  const quiet = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  return await withRoom('The browser does not start', () => chromium.launch({ ...launchOptions(), ...quiet, ...env }))
}

async function makeFolder(): Promise<string> {
  return await withRoom('The browser does not start', () => mkdtemp(join(tmpdir(), 'summit-deck-')))
}
