import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { withBrowser } from '../build/launch.ts'
import type { Deck, Slide } from '../deck/deck.ts'
import { findFaint } from './contrast.ts'
import type { Finding } from './finding.ts'
import { findMisfits, findWide, misfitParts } from './misfits.ts'
import { findShown } from './ranges.ts'
import type { RuleName } from './rules.ts'
import { walkDeck } from './walk.ts'

/** What a page showed of a slide. */
interface Seen {
  readonly slide: string
  readonly text: string
  readonly fault: string
}

const screen = { viewport: { width: 1280, height: 720 } }
const phone = (width: number) => ({ viewport: { width, height: 844 }, isMobile: true, hasTouch: true })

/** Opens the deck at `url` as a room, a phone and paper show it, and finds what nobody there could read or reach. */
export async function findInBrowser(url: string, deck: Deck): Promise<Finding[]> {
  const found = await withBrowser((browser) =>
    Promise.all([
      checkSlides(browser, url),
      checkPhone(browser, url, { ...phone(360), colorScheme: 'light' }),
      checkPhone(browser, url, { ...phone(390), colorScheme: 'dark' }),
    ]),
  )
  return toFindings(found.flat(), deck)
}

type Found = Seen & { readonly rule: RuleName }

async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

async function checkSlides(browser: Browser, url: string): Promise<Found[]> {
  const page = await open(browser, url, screen)
  await page.locator('html.live').waitFor({ state: 'attached' })
  const { misfits, unseen } = await walkDeck(page)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(findMisfits, { parts: misfitParts, isPrint: true })
  return [
    ...misfits.map((seen) => ({ ...seen, rule: 'overflow' as const })),
    ...unseen.map((step) => ({ ...step, fault: 'are a step that no press of Next shows', rule: 'steps' as const })),
    ...printed.map((seen) => ({ ...seen, rule: 'paper' as const })),
    ...(await findFaint(page)).map((seen) => ({ ...seen, rule: 'contrast' as const })),
  ]
}

async function checkPhone(browser: Browser, url: string, options: BrowserContextOptions): Promise<Found[]> {
  const page = await open(browser, url, options)
  return [
    ...(await page.evaluate(findWide, { parts: misfitParts })).map((seen) => ({ ...seen, rule: 'phone' as const })),
    ...(await findFaint(page)).map((seen) => ({ ...seen, rule: 'contrast' as const })),
  ]
}

/** The first fault of each kind on each slide, at the line of its words: who mends that sees the others go or come. */
function toFindings(found: readonly Found[], deck: Deck): Finding[] {
  const slides = new Map(deck.sessions.flatMap((session) => session.slides.map((slide) => [slide.id, slide] as const)))
  const first = new Map<string, Found>()
  for (const seen of found) {
    const key = `${seen.rule} ${seen.slide}`
    if (!first.has(key)) first.set(key, seen)
  }
  return [...first.values()].flatMap((seen) => {
    const slide = slides.get(seen.slide)
    return slide === undefined ? [] : [toFinding(seen, slide)]
  })
}

function toFinding({ rule, text, fault }: Found, slide: Slide): Finding {
  const shown = text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text
  const message = rule === 'contrast' ? `“${shown}”: ${fault}` : `the words “${shown}” ${fault}`
  return { rule, slide: slide.id, at: findShown(slide, text), message }
}
