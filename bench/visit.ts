import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { launchOptions } from '../src/build/browser.ts'
import { ensureBrowser } from '../src/build/ensure-browser.ts'
import { withLimit } from './limit.ts'
import type { Workshop } from './workshop.ts'

export type Network = 'fast' | 'slow'

/** The browser of one run; one that has died is started anew, so that no page takes the others' figures with it. */
export interface BenchBrowser {
  readonly version: string
  /** A context of a fresh, empty cache. */
  open(): Promise<BrowserContext>
}

/** How long a visit may take, ms; a page that never shows what is waited for is closed then. */
const limit = 90_000

/** How long the end of a visit is waited for, ms: a page may be too busy to close, and a dead browser closes nothing. */
const closingLimit = 10_000

/** Requests to other hosts fail at once, with or without a network, and cost no figure a wait. */
const otherHostsFail = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

/** Starts the browser; it ends with the workshop. Throws `BrowserMissing` when there is none and none can be installed. */
export async function openBrowser(workshop: Workshop): Promise<BenchBrowser> {
  ensureBrowser()
  let browser = await launch(workshop)
  return {
    version: browser.version(),
    open: async () => {
      if (!browser.isConnected()) browser = await launch(workshop)
      return await browser.newContext({ viewport: { width: 1280, height: 720 } })
    },
  }
}

async function launch(workshop: Workshop): Promise<Browser> {
  const options = launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, otherHostsFail],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  workshop.keep(() => browser.close())
  return browser
}

/** Calls `visit` with a fresh page of an empty cache; nothing of it stays. Rejects with `TookTooLong` at the limit. */
export async function withPage<T>(
  browser: BenchBrowser,
  visit: (page: Page) => Promise<T>,
  within = limit,
): Promise<T> {
  const context = await withLimit(within, browser.open())
  context.setDefaultTimeout(within)
  try {
    // Playwright may wait for ever for a page whose context was closed: it is left behind.
    return await withLimit(within, context.newPage().then(visit))
  } finally {
    await withLimit(closingLimit, context.close()).catch(() => {})
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
