import type { Tokens } from 'marked'
import type { Session } from './deck.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Placed } from './markdown.ts'
import { adviseName, type Report } from './problem.ts'
import { inlinesOfDeck } from './walk.ts'

/** Warns where a heading is more than one level deeper than the one before. */
export function checkHeadings(tokens: readonly Placed[], report: Report): void {
  let depth = 6
  for (const { token, at } of tokens) {
    if (token.type !== 'heading') continue
    const next = (token as Tokens.Heading).depth
    if (next > depth + 1) {
      report.warning(at, `the heading jumps from level ${depth} to ${next}`, `Use ${'#'.repeat(depth + 1)} here.`)
    }
    depth = next
  }
}

/** Warns of links to slides that are not there. */
export function checkLinks(sessions: readonly Session[], report: Report): void {
  const ids = idsOf(sessions)
  for (const inline of inlinesOfDeck(sessions)) {
    if (inline.kind !== 'link' || !inline.href.startsWith('#')) continue
    const id = inline.href.slice(1)
    if (!ids.includes(id)) report.warning(inline.at, `no slide has the id “${id}”`, adviseName(id, ids))
  }
}

/** Warns of slides that a route names and the deck has not. */
export function checkRoutes(routes: FrontMatter['routes'], sessions: readonly Session[], report: Report): void {
  const ids = idsOf(sessions)
  for (const { name, slides, at } of routes) {
    for (const id of slides.filter((slide) => !ids.includes(slide))) {
      report.warning(at, `the route “${name}” names no slide with “${id}”`, adviseName(id, ids))
    }
  }
}

function idsOf(sessions: readonly Session[]): string[] {
  return sessions.flatMap(({ slides }) => slides.map(({ id }) => id))
}
