import type { Browser, BrowserContextOptions, Page, Route } from 'playwright'
import { BrowserError } from './browser-error.ts'
import { withBrowser } from './launch.ts'
import { toMediaType } from './media-type.ts'
import type { Site } from './site.ts'

/** What cannot be put on paper, in words for its author. */
export class PaperError extends BrowserError {}

/** No host has this name (RFC 2606). */
const nowhere = 'http://deck.invalid/'

/** How a still document is shown. */
export interface Showing {
  readonly media: 'print' | 'screen'
  /** Pixels for each CSS pixel. */
  readonly scale?: number
}

/**
 * Opens a still document in Chromium without a server and without scripts, waits until all of it is there, and hands the
 * page to `use`. The browser starts while the document is made. Throws `PaperError` for a font, a picture or a request
 * that fails, `BrowserError` when there is no browser.
 */
export async function withStill<T>(
  making: Promise<Site>,
  showing: Showing,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  // What the browser says comes first; a deck that could not be made is told when it is asked for.
  making.catch(() => {})
  return await withBrowser(async (browser) => await show(browser, await making, showing, use))
}

async function show<T>(browser: Browser, site: Site, { media, scale = 1 }: Showing, use: (page: Page) => Promise<T>) {
  const page = await openPage(browser, {
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: scale,
    javaScriptEnabled: false,
    serviceWorkers: 'block',
  })
  await page.emulateMedia({ media })
  const complaints = await load(page, site)
  refuse([...complaints, ...(await page.evaluate(findMissing))])
  const made = await use(page)
  refuse(complaints)
  return made
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  // A large deck takes as long as it takes; what hangs is ended by hand.
  page.setDefaultTimeout(0)
  return page
}

/** Answers every request from memory and keeps what went wrong; nothing reaches a network. */
async function load(page: Page, site: Site): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`The page reports an error: ${message}`))
  page.on('crash', () => complaints.push('The page crashed.'))
  await page.route('**/*', async (route) => {
    const path = toPath(route)
    const content = path === undefined ? undefined : site.get(path)
    if (path === undefined || content === undefined) {
      complaints.push(`The page asks for ${route.request().url()}, which is not part of it.`)
      return await route.abort()
    }
    const body = typeof content === 'string' ? content : Buffer.from(content)
    await route.fulfill({ body, contentType: toMediaType(path) })
  })
  await page.goto(nowhere, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return complaints
}

function toPath(route: Route): string | undefined {
  const url = route.request().url()
  if (url === nowhere) return 'index.html'
  return url.startsWith(nowhere) ? decodeURI(url.slice(nowhere.length)) : undefined
}

/** In the page: fonts of the deck that did not load, and pictures that cannot be shown. */
async function findMissing(): Promise<string[]> {
  const borrowed = 'Deck Fallback'
  const fonts = [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes(borrowed))
  const pictures = [...document.images]
  await Promise.allSettled(pictures.map((picture) => picture.decode()))
  const broken = pictures.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
  return [
    ...fonts.map(({ family, weight }) => `The font ${family} ${weight} cannot be loaded.`),
    ...broken.map(({ src }) => `The picture ${src.replace(/^.*\//, '')} cannot be shown.`),
  ]
}

function refuse(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new PaperError([...new Set(complaints)].join('\n'))
}
