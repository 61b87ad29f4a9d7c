import type { Deck } from '../deck/deck.ts'
import { toText } from '../deck/inline.ts'
import { pointsOf } from '../page/about.tsx'
import { findSessionPages } from '../page/session-page.tsx'
import { hashName } from './hash.ts'
import { type Picture, renderPreview } from './preview.tsx'

/** The preview pictures of a deck: addresses relative to the site, of the deck's own and by session page. */
export interface Previews {
  readonly deck: string
  readonly sessions: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Draws them, one after the other: each takes a processor for itself. */
export async function drawPreviews(deck: Deck): Promise<Previews> {
  const files = new Map<string, Uint8Array>()
  const draw = async (picture: Picture) => {
    const bytes = await renderPreview(picture)
    const url = `assets/preview-${hashName(bytes)}.png`
    files.set(url, bytes)
    return url
  }
  const own = await draw(toDeckPicture(deck))
  const sessions = new Map<string, string>()
  for (const { session, path } of findSessionPages(deck)) sessions.set(path, await draw(toPicture(session, deck)))
  return { deck: own, sessions, files }
}

function toDeckPicture(deck: Deck): Picture {
  const facts = [deck.event, deck.date, deck.author].filter(Boolean).join(' · ')
  return { title: deck.title, subtitle: deck.subtitle, points: [], facts, parts: deck.sessions.length, here: 0 }
}

function toPicture(session: Deck['sessions'][number], deck: Deck): Picture {
  const points = pointsOf(session.slides[0]?.blocks ?? []).slice(0, 3)
  return {
    ...(session.number === null ? {} : { numeral: String(session.number).padStart(2, '0') }),
    title: toText(session.title),
    subtitle: '',
    points,
    facts: deck.title,
    parts: deck.sessions.length,
    here: deck.sessions.indexOf(session),
  }
}
