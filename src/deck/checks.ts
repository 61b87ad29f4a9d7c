import type { Token, Tokens } from 'marked'
import type { Session } from './deck.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Placed } from './markdown.ts'
import { adviseName, type Report } from './problem.ts'
import { findBlocks, inlinesOfDeck } from './walk.ts'

/** Warns where a heading is more than one level deeper than the one before. */
export function checkHeadings(tokens: readonly Placed[], report: Report): void {
  let depth = 6
  for (const { token, at } of tokens) {
    if (token.type !== 'heading') continue
    const next = (token as Tokens.Heading).depth
    if (next > depth + 1) {
      report.warning(
        at,
        `the heading jumps from level ${depth} to ${next}`,
        `Use ${'#'.repeat(depth + 1)} here.`,
        'sessions-and-slides',
      )
    }
    depth = next
  }
}

/** Tells of link definitions (`[name]: address`) that nothing in the text they stand in uses: they show nothing. */
export function checkDefinitions(tokens: readonly Placed[], text: string, report: Report): void {
  const uses = new Map<string, number>()
  for (const [, name = ''] of text.matchAll(/\[([^\]\n]+)\](?![(:])/g)) {
    uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1)
  }
  const definitions = tokens.flatMap(({ token, at }) => findDefinitions(token).map((found) => ({ ...found, at })))
  for (const { tag, raw, at } of definitions) {
    if ((uses.get(tag) ?? 0) > 0) continue
    report.note(
      at,
      `nothing uses this address: ${raw.trim()}`,
      'Write `[words](address)` where it belongs.',
      'footnotes',
    )
  }
}

/** The definitions in a token, however deep. */
function findDefinitions(token: Token): Tokens.Def[] {
  if (token.type === 'def') return [token as Tokens.Def]
  const inside: readonly Token[] =
    token.type === 'list' ? (token as Tokens.List).items : ('tokens' in token && token.tokens) || []
  return inside.flatMap(findDefinitions)
}

/** Warns of footnotes that are referred to and not written. */
export function checkReferences(sessions: readonly Session[], report: Report): void {
  const blocks = sessions.flatMap(({ slides }) => slides.flatMap((slide) => [...slide.blocks, ...slide.notes]))
  const labels = new Set(findBlocks(blocks).flatMap((block) => (block.kind === 'footnote' ? [block.label] : [])))
  for (const inline of inlinesOfDeck(sessions)) {
    if (inline.kind !== 'reference' || labels.has(inline.label)) continue
    report.warning(
      inline.at,
      `there is no footnote “${inline.label}”`,
      `Write \`[^${inline.label}]: words\` on a line.`,
      'footnotes',
    )
  }
}

/** Warns of links to slides that are not there. */
export function checkLinks(sessions: readonly Session[], report: Report): void {
  const ids = idsOf(sessions)
  for (const inline of inlinesOfDeck(sessions)) {
    if (inline.kind !== 'link' || !inline.href.startsWith('#')) continue
    const id = inline.href.slice(1)
    if (!ids.includes(id))
      report.warning(inline.at, `no slide has the id “${id}”`, adviseName(id, ids), 'ids-and-links')
  }
}

/** Warns of slides that a route names and the deck has not. */
export function checkRoutes(routes: FrontMatter['routes'], sessions: readonly Session[], report: Report): void {
  const ids = idsOf(sessions)
  for (const { name, slides, at } of routes) {
    for (const id of slides.filter((slide) => !ids.includes(slide))) {
      report.warning(at, `the route “${name}” names no slide with “${id}”`, adviseName(id, ids), 'front-matter')
    }
  }
}

function idsOf(sessions: readonly Session[]): string[] {
  return sessions.flatMap(({ slides }) => slides.map(({ id }) => id))
}
