import { renderToString } from 'preact-render-to-string'
import type { Deck, Session } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'
import { textOfBlocks } from '../deck/walk.ts'

/** What lies beside the page, by address relative to it. */
export interface Beside {
  readonly icon: string
  readonly touchIcon?: string
  readonly manifest?: string
  /** Files that the share sheet offers: PDF and HTML. */
  readonly downloads?: readonly string[]
}

/** Where a page will stand; without it nothing is said that has to name the whole address. */
export interface Home {
  /** The site's address, with a slash at its end. */
  readonly url: string
  /** The page's address and its preview picture's, relative to the site. */
  readonly path: string
  readonly picture: string
}

/** What a chat shows of a link. */
export interface Card {
  readonly title: string
  readonly description: string
}

/** The deck in a line or two. */
function cardOfDeck({ title, description, subtitle }: Deck): Card {
  return { title, description: description || subtitle }
}

/** A session in a line or two: what its opener says, or the titles of its slides. */
export function cardOfSession({ title, slides }: Session): Card {
  const points = pointsOf(slides[0]?.blocks ?? [])
  const titles = slides.slice(1).map((slide) => toText(slide.title))
  return { title: toText(title), description: (points.length > 0 ? points : titles).filter(Boolean).join(' · ') }
}

/** The lines of an opener, as plain text. */
export function pointsOf(blocks: Session['slides'][number]['blocks']): string[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => textOfBlocks(item.blocks)) : [textOfBlocks([block])],
  )
  return lines.map((line) => line.trim()).filter(Boolean)
}

/** The elements that tell browsers what lies beside the page. */
export function renderBeside({ icon, touchIcon, manifest, downloads = [] }: Beside): string {
  return renderToString(
    <>
      <meta name="referrer" content="same-origin" />
      <link rel="icon" href={icon} />
      {touchIcon !== undefined && <link rel="apple-touch-icon" href={touchIcon} />}
      {manifest !== undefined && <link rel="manifest" href={manifest} />}
      {downloads.map((url) => (
        <link rel="alternate" type={url.endsWith('.pdf') ? 'application/pdf' : 'text/html'} href={url} />
      ))}
    </>,
  )
}

/** What other programs may know of the deck: its card and its linked data. */
export function renderAbout(deck: Deck, home: Home | undefined): string {
  return renderCard(cardOfDeck(deck), deck, home) + renderLinkedData(deck, home)
}

/** The address at which the page stands, if it is known. */
export function renderCanonical(url: string | undefined): string {
  return url === undefined ? '' : renderToString(<link rel="canonical" href={url} />)
}

/** Open Graph and Twitter tags; with a home the canonical address and the picture, too. */
export function renderCard(
  { title, description }: Card,
  { title: site, language }: Deck,
  home: Home | undefined,
): string {
  const address = home && home.url + home.path
  const graph: [string, string | number | undefined][] = [
    ['og:type', 'website'],
    ['og:site_name', site],
    ['og:locale', { ko: 'ko_KR', en: 'en_US' }[language]],
    ['og:title', title],
    ['og:description', description || undefined],
    ['og:url', address],
    ['og:image', home && home.url + home.picture],
    ['og:image:type', home && 'image/png'],
    ['og:image:width', home && 1200],
    ['og:image:height', home && 630],
    ['og:image:alt', home && title],
  ]
  const tags = renderToString(
    <>
      {graph.map(([property, content]) => content !== undefined && <meta property={property} content={`${content}`} />)}
      <meta name="twitter:card" content={home === undefined ? 'summary' : 'summary_large_image'} />
    </>,
  )
  return renderCanonical(address) + tags
}

/** The deck for search engines, as schema.org's presentation; a data block, which no policy has to allow. */
function renderLinkedData(deck: Deck, home: Home | undefined): string {
  const { event, date, author, language, sessions } = deck
  const { title, description } = cardOfDeck(deck)
  const parts = sessions.filter(({ title }) => title.length > 0)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    name: title,
    description: description || undefined,
    inLanguage: language,
    author: author === '' ? undefined : { '@type': 'Person', name: author },
    about: event === '' ? undefined : { '@type': 'Event', name: event, startDate: date || undefined },
    url: home && home.url + home.path,
    image: home && home.url + home.picture,
    hasPart: parts.map((session, index) => ({
      '@type': 'PresentationDigitalDocument',
      position: index + 1,
      name: toText(session.title),
      url: home && `${home.url}${home.path}#${session.slides[0]?.id}`,
    })),
  }
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
