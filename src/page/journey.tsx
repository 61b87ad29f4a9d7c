import type { VNode } from 'preact'
import type { Deck, Session } from '../deck/deck.ts'
import { findNumbered, type Place } from './page.ts'

const width = 1152
const height = 4

interface Segment {
  readonly x: number
  readonly width: number
}

const known = new WeakMap<Deck, Segment[]>()

/** A segment for each numbered session, as wide as its share of the slides; CSS pixels of a 1280-wide slide. */
function toSegments(deck: Deck): Segment[] {
  const segments = known.get(deck) ?? measureSegments(findNumbered(deck).map(({ slides }) => slides.length))
  known.set(deck, segments)
  return segments
}

function measureSegments(counts: readonly number[]): Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const gap = Math.min(6, width / counts.length / 4)
  const room = width - gap * (counts.length - 1)
  let x = 0
  return counts.map((count) => {
    const segment = { x: round(x), width: round((room * count) / total) }
    x += segment.width + gap
    return segment
  })
}

/** A line with round ends that fills a segment: on paper a stroke is a tenth of a rounded rectangle. */
function toLine({ x, width }: Segment): string {
  const end = Math.min(height / 2, width / 2)
  return `M${round(x + end)} ${height / 2}H${round(x + width - end)}`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

const counted = new WeakMap<Deck, ReadonlyMap<Session, number>>()

/** How many sessions lie behind: all of them on slides after the last. */
function countDone(deck: Deck, session: Session): number {
  const counts = counted.get(deck) ?? countAll(deck)
  counted.set(deck, counts)
  return counts.get(session) ?? 0
}

function countAll({ sessions }: Deck): ReadonlyMap<Session, number> {
  let done = 0
  return new Map(sessions.map((session) => [session, session.number === null ? done : done++] as const))
}

/** The whole day's bar twice, ahead and done; both stand outside the slides, which may be hidden. */
export function JourneySymbols({ deck }: { deck: Deck }): VNode {
  const segments = toSegments(deck)
  return (
    <svg class="symbols" width="0" height="0" aria-hidden="true">
      {['ahead', 'done'].map((name) => (
        <symbol id={`journey-${name}`}>
          <path d={segments.map(toLine).join('')} class={name} />
        </symbol>
      ))}
    </svg>
  )
}

/** The bar at a slide's foot: the day's sessions and where we are. */
export function Journey({ deck, place }: { deck: Deck; place: Place }): VNode | null {
  const segments = toSegments(deck)
  if (segments.length < 2) return null
  const done = countDone(deck, place.session)
  const segment = place.session.number === null ? undefined : segments[done]
  const share = (place.session.slides.indexOf(place.slide) + 1) / place.session.slides.length
  return (
    <svg class="journey" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <use href="#journey-ahead" />
      {done > 0 && (
        <svg width={segments[done]?.x ?? width} height={height} aria-hidden="true">
          <use href="#journey-done" />
        </svg>
      )}
      {segment && <path d={toLine({ ...segment, width: segment.width * share })} class="here" />}
    </svg>
  )
}
