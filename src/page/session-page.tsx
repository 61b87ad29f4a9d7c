import { renderToString } from 'preact-render-to-string'
import type { Deck, Session } from '../deck/deck.ts'
import { cardOfSession, type Home, renderCard } from './about.tsx'

/** A page with its own preview that leads to its session in the deck. */
export interface SessionPage {
  readonly session: Session
  /** Address relative to the site. */
  readonly path: string
}

/** One page for each session that has a title; `session/<id of its opener>.html` works on every static server. */
export function findSessionPages({ sessions }: Deck): SessionPage[] {
  return sessions.flatMap((session) => {
    const id = session.slides[0]?.id
    return session.title.length === 0 || id === undefined ? [] : [{ session, path: `session/${id}.html` }]
  })
}

/** The page: no script, and `own` is its policy and style. It is for chats, not for search engines. */
export function renderSessionPage({ session }: SessionPage, deck: Deck, home: Home | undefined, own: string): string {
  const card = cardOfSession(session)
  const target = `../index.html#${session.slides[0]?.id}`
  const head = renderToString(
    <>
      <meta http-equiv="refresh" content={`0; url=${target}`} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${card.title} · ${deck.title}`}</title>
      {card.description !== '' && <meta name="description" content={card.description} />}
    </>,
  )
  const body = renderToString(
    <p>
      <a href={target}>{card.title}</a>
    </p>,
  )
  return `<!doctype html><html lang="${deck.language}"><head><meta charset="utf-8">${own}${head}${renderCard(card, deck, home)}</head><body>${body}</body></html>\n`
}
