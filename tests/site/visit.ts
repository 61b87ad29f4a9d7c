import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { inject } from 'vitest'
import { launchOptions } from '../../src/build/browser.ts'

export const siteUrl = inject('siteUrl')
export const siteFolder = inject('siteFolder')

/** Where a test may build the single file. */
export const singleFile = join(siteFolder, '../single.html')

let browser: Promise<Browser> | undefined
const complaints: string[] = []
const pages: Page[] = []

/** The browser of all files of a worker: to start one for each costs more than most tests. It ends with the worker. */
function openBrowser(): Promise<Browser> {
  if (browser !== undefined) return browser
  const opened = chromium.launch({ ...launchOptions(), handleSIGTERM: false })
  process.once('SIGTERM', async () => {
    await (await opened).close()
    process.exit()
  })
  browser = opened
  return opened
}

/** Closes what a test opened and gives what its pages complained about: script errors, broken policy, other origins. */
export async function endVisits(): Promise<string[]> {
  await Promise.all(pages.splice(0).map((page) => page.context().close()))
  return complaints.splice(0)
}

/** A fresh visitor; `address` is what follows the site's address. */
export async function visit(address = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newVisitor(options)
  await page.goto(siteUrl + address)
  if ((await modeOf(page)) === 'slides') await page.locator('html.live').waitFor({ state: 'attached' })
  return page
}

/** A fresh visitor who has not gone anywhere yet; `site` is the address that may be asked. */
export async function newVisitor(options: BrowserContextOptions = {}, site = siteUrl): Promise<Page> {
  const context = await (await openBrowser()).newContext({ viewport: { width: 1280, height: 720 }, ...options })
  const page = await context.newPage()
  pages.push(page)
  listen(page, site)
  return page
}

/** The presenter's page in a second window of a visitor's browser. */
export async function openDesk(deck: Page, size = { width: 1440, height: 900 }): Promise<Page> {
  const desk = await deck.context().newPage()
  listen(desk)
  await desk.setViewportSize(size)
  await desk.goto(`${siteUrl}presenter.html`)
  await desk.locator('[data-reach=linked]').waitFor()
  return desk
}

/** Whatever the page complains about is the test's. */
function listen(page: Page, site = siteUrl): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A module script of a page from a disk: the reading page stands without.
    if (
      message.type() === 'error' &&
      !/net::ERR_(FAILED|INTERNET_DISCONNECTED)|from origin 'null'/.test(message.text())
    )
      complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(file|data|blob):/.test(request.url()))
      complaints.push(`request: ${request.url()}`)
  })
}

/** `slides`, `reading`, or an empty text where no script ran. */
export function modeOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => html.dataset.mode ?? '')
}

/** Ids of the slides that a visitor sees. */
export function shownSlides(page: Page): Promise<string[]> {
  return page.locator('.slide:visible').evaluateAll((slides) => slides.map(({ id }) => id))
}

/** Ids of all slides in order. */
export function allSlides(page: Page): Promise<string[]> {
  return page.locator('.slide').evaluateAll((slides) => slides.map(({ id }) => id))
}

/** The slide on which the deck stands. */
export async function presentSlide(page: Page): Promise<string> {
  return (await page.locator('.group.present > .slide.present').getAttribute('id')) ?? ''
}
