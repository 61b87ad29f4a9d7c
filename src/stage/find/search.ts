import { toPattern } from './pattern.ts'

/** A piece of a slide's text, and the step from which it is on screen. */
export interface Passage {
  readonly id: string
  readonly step: number
  readonly text: string
  readonly isTitle: boolean
  /** What holds it, in words, where that is not the slide. */
  readonly source?: string
}

/** A part of a text; what was looked for is `found`. */
export interface Span {
  readonly text: string
  readonly isFound: boolean
}

/** A slide that holds all that was looked for, with the words around it. */
export interface Hit {
  readonly id: string
  readonly step: number
  readonly excerpt: readonly Span[]
  readonly source?: string | undefined
}

/** Letters before and after what was found. */
const [before, after] = [24, 60]

/**
 * The slides that hold every word of `query`, those with all of them in the title first, then those with all of them
 * in one passage; else in the order of `passages`, which has those of a slide together. Empty for an empty query.
 */
export function search(passages: readonly Passage[], query: string): Hit[] {
  const patterns = query.trim().split(/\s+/).filter(Boolean).map(toPattern)
  if (patterns.length === 0) return []
  const slides = new Map<string, Passage[]>()
  for (const passage of passages) slides.set(passage.id, [...(slides.get(passage.id) ?? []), passage])
  const hits = [...slides.values()].flatMap((own) => findRanked(own, patterns))
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit)
}

/** The slide's one hit, or none. */
function findRanked(passages: readonly Passage[], patterns: readonly RegExp[]): { rank: number; hit: Hit }[] {
  const holds = ({ text }: Passage, pattern: RegExp) => text.search(pattern) >= 0
  if (!patterns.every((pattern) => passages.some((passage) => holds(passage, pattern)))) return []
  const whole = passages.filter((passage) => patterns.every((pattern) => holds(passage, pattern)))
  const best = whole[0] ?? passages.find((passage) => patterns.some((pattern) => holds(passage, pattern)))
  if (best === undefined) return []
  const rank = whole.length === 0 ? 2 : best.isTitle ? 0 : 1
  const { id, step, source } = best
  return [{ rank, hit: { id, step, source, excerpt: toExcerpt(best.text, patterns) } }]
}

/** The text around the first place that was found, with every such place marked. */
function toExcerpt(text: string, patterns: readonly RegExp[]): Span[] {
  const places = findPlaces(text, patterns)
  const first = places[0]?.start ?? 0
  const start = first <= before ? 0 : toWordStart(text, first - before)
  const end = Math.min(text.length, first + after)
  const spans: Span[] = start > 0 ? [{ text: '… ', isFound: false }] : []
  let at = start
  for (const place of places.filter((other) => other.start >= start && other.end <= end)) {
    spans.push({ text: text.slice(at, place.start), isFound: false })
    spans.push({ text: text.slice(place.start, place.end), isFound: true })
    at = place.end
  }
  spans.push({ text: `${text.slice(at, end)}${end < text.length ? ' …' : ''}`, isFound: false })
  return spans.filter((span) => span.text !== '')
}

/** Where any of the patterns is found, in order; places that meet are one. */
function findPlaces(text: string, patterns: readonly RegExp[]): { start: number; end: number }[] {
  const all = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )
  const places: { start: number; end: number }[] = []
  for (const { start, end } of all.toSorted((a, b) => a.start - b.start)) {
    const last = places.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
}

function toWordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space > from + before ? from : space + 1
}
