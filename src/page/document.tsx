import { renderToString } from 'preact-render-to-string'
import type { Deck } from '../deck/deck.ts'
import { renderSymbol } from '../diagrams/architecture/drafting/icons.ts'
import { say } from '../messages.ts'
import { JourneySymbols } from './journey.tsx'
import { findPlaces, type Page } from './page.ts'
import { renderSlide } from './slide.tsx'

/** Everything around the slides, as text that goes into the page as it is. */
export interface Shell {
  /** Names this build: windows of different builds do not talk to each other. */
  readonly build?: string
  /** Elements for the head, after title and description: policy, script, style, preloads. */
  readonly head: string
  /** Elements after the slides: the stage's script. */
  readonly tail: string
  /** Whether a file of this page, opened by double click, is an article only; it then says why. */
  readonly isHosted?: boolean
  /** Attributes of the root element after its language, each with a space before it. */
  readonly root?: string
}

/** One group of slides: a session, the lead or the closing. */
export interface Group {
  readonly session: string
  readonly ids: readonly string[]
}

/** The slides of a page by id, and their order. */
export interface Slides {
  readonly slides: Readonly<Record<string, string>>
  readonly order: readonly Group[]
  /** What the slides' journey bars are made of; stands outside them. */
  readonly symbols: string
}

/** Draws every slide. */
export function renderSlides(page: Page): Slides {
  const slides = findPlaces(page.deck).map((place) => [place.slide.id, renderSlide(place, page)] as const)
  const order = page.deck.sessions.map((session) => {
    const ids = session.slides.map(({ id }) => id)
    return { session: ids[0] ?? '', ids }
  })
  return {
    slides: Object.fromEntries(slides),
    order,
    symbols: renderSymbols(
      page.deck,
      slides.map(([, html]) => html),
    ),
  }
}

/** The journey's symbols, and those of the icons that the slides use. */
function renderSymbols(deck: Deck, slides: readonly string[]): string {
  return renderToString(<JourneySymbols deck={deck} />).replace('</svg>', `${renderIcons(slides)}</svg>`)
}

/** The symbols of the icons that some markup uses, each once. */
export function renderIcons(markup: readonly string[]): string {
  const ids = new Set(markup.flatMap((html) => [...html.matchAll(/<use href="#(i-[^"]*)"/g)].map(([, id = '']) => id)))
  return [...ids].sort().map(renderSymbol).join('')
}

/** The whole document: it is the deck, with and without scripts, on screen and on paper. */
export function renderDocument(page: Page, { slides, order, symbols }: Slides, shell: Shell): string {
  const { deck } = page
  const groups = order.map(
    ({ session, ids }) =>
      `<section class="group" data-session="${session}">${ids.map((id) => slides[id] ?? '').join('\n')}</section>`,
  )
  return [
    `<!doctype html><html lang="${deck.language}"${renderBuild(shell)}${shell.root ?? ''}><head><meta charset="utf-8">`,
    renderToString(<Head deck={deck} />),
    `${shell.head}</head><body>`,
    symbols,
    shell.isHosted === true ? renderToString(<FromFile deck={deck} />) : '',
    `<main class="deck" id="deck"><div class="slides">\n${groups.join('\n')}\n</div></main>`,
    `${shell.tail}</body></html>\n`,
  ].join('')
}

/** The attribute that names the build. */
export function renderBuild({ build }: Shell): string {
  return build === undefined ? '' : ` data-build="${build}"`
}

function FromFile({ deck: { language } }: { deck: Deck }) {
  const [before, after] = say(language, 'fromFile').split('{command}')
  return (
    <p class="from-file">
      {before}
      <code>npm run build -- --single</code>
      {after}
    </p>
  )
}

function Head({ deck }: { deck: Deck }) {
  const description = deck.description || deck.subtitle
  return (
    <>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{deck.title}</title>
      {description !== '' && <meta name="description" content={description} />}
      {deck.author !== '' && <meta name="author" content={deck.author} />}
      <meta name="color-scheme" content="light dark" />
    </>
  )
}
