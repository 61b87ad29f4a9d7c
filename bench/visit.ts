import { type Browser, chromium, type Page } from 'playwright'
import { launchOptions } from '../src/build/browser.ts'
import { ensureBrowser } from '../src/build/ensure-browser.ts'
import type { Workshop } from './workshop.ts'

export type Network = 'fast' | 'slow'

/** How long a visit may take, ms; a page that never shows what is waited for is closed then. */
const limit = 180_000

/** Requests to other hosts fail at once, with or without a network, and cost no figure a wait. */
const otherHostsFail = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

/** Starts the browser; it ends with the workshop. Throws `BrowserMissing` when there is none and none can be installed. */
export async function openBrowser(workshop: Workshop): Promise<Browser> {
  ensureBrowser()
  const options = launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, otherHostsFail],
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  workshop.keep(() => browser.close())
  return browser
}

/** Calls `visit` with a fresh page of an empty cache; nothing of it stays. */
export async function withPage<T>(browser: Browser, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const closing = setTimeout(() => void context.close(), limit)
  try {
    return await visit(await context.newPage())
  } finally {
    clearTimeout(closing)
    await context.close()
  }
}

/** Gives a page the processor and the network of a slow phone: CPU ×4 slower, 1.6 Mbit/s, 150 ms a request. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const bytesPerSecond = 1.6e6 / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
