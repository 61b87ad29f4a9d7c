import type { Deck, Session, Slide } from '../deck/deck.ts'

/** A picture the notes refer to, as the page will ask for it. */
export interface Picture {
  readonly url: string
  /** CSS pixels; 0 where the file does not say. */
  readonly width: number
  readonly height: number
}

/** What a view must know beyond its own data. */
export interface Page {
  readonly deck: Deck
  /** The picture behind a path in the notes; undefined when there is none. */
  readonly picture: (path: string) => Picture | undefined
  /** Draws a slide as it stands after so many presses of Next, as it shows then; without it a slide holds all its steps. */
  readonly step?: number
  /** Where the deck will live, when that is known: frames of a storyboard link to their moment there. */
  readonly address?: string
}

/** A slide and where it stands. */
export interface Place {
  readonly slide: Slide
  readonly session: Session
  /** From 1, over the whole deck. */
  readonly number: number
  /** Slides in the deck. */
  readonly total: number
}

/** The deck's slides in order. */
export function findPlaces(deck: Deck): Place[] {
  const places = deck.sessions.flatMap((session) => session.slides.map((slide) => ({ slide, session })))
  return places.map((place, index) => ({ ...place, number: index + 1, total: places.length }))
}

/** The numbered sessions of a deck. */
export function findNumbered(deck: Deck): Session[] {
  return deck.sessions.filter(({ number }) => number !== null)
}
