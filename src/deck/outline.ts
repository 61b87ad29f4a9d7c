import type { Token, Tokens } from 'marked'
import { maybeComment } from './html/comment.ts'
import type { Kinds } from './kinds.ts'
import type { Placed } from './markdown.ts'

/** A heading and what stands under it, before blocks are read; no heading for what follows a rule or a blank line. */
export interface SlideDraft {
  readonly heading: Placed<Tokens.Heading> | undefined
  readonly tokens: readonly Placed[]
  /** Only a blank line parts it from the draft before. */
  readonly joins?: boolean
}

/** A session's heading, what stands between it and the first slide, and the slides. */
export interface SessionDraft extends SlideDraft {
  readonly slides: readonly SlideDraft[]
}

export interface Outline {
  /** The heading that is the deck's title, if there is one. */
  readonly title: Placed<Tokens.Heading> | undefined
  /** Without a heading: what stands before the first session. */
  readonly lead: SessionDraft
  readonly sessions: readonly SessionDraft[]
}

/**
 * Finds sessions and slides. The shallowest heading level that occurs at least twice is the session's, the first
 * shallower heading the deck's title; where the front matter has that, one `##` over all others is a session, too. The
 * shallowest level inside a session is its slides'. A session without headings is cut at blank lines, not before a
 * fence that goes on with the one above. Headings without words are none.
 */
export function toOutline(
  all: readonly Placed[],
  hasTitle: (heading: Placed<Tokens.Heading>) => boolean,
  sequels: Kinds['sequels'],
): Outline {
  const tokens = markSequels(all, sequels).filter((placed) => !isHeading(placed) || placed.token.text.trim() !== '')
  const headings = tokens.filter(isHeading)
  const first = headings[0]
  const depths = headings.map(({ token }) => token.depth)
  const lonely = first === undefined || hasTitle(first) ? undefined : maybeLonely(depths)
  const level = lonely ?? findSessionLevel(depths)
  const isTitle = first !== undefined && (first.token.depth < level || isTitlePage(tokens)) && hasTitle(first)
  const title = isTitle ? first : undefined
  const isSession = (placed: Placed) => isHeading(placed) && placed.token.depth <= level
  const [lead = [], ...sessions] = cutBefore(
    tokens.filter((placed) => placed !== title),
    isSession,
  )
  return {
    title,
    lead: toSession(lead, undefined),
    sessions: sessions.map((part) => toSession(part.slice(1), part[0])),
  }
}

/** Notion exports a page's title with the level of its sections; its properties stand between them, and nothing else. */
function isTitlePage(tokens: readonly Placed[]): boolean {
  const [first, properties, next, ...others] = tokens.filter(({ token }) => token.type !== 'space')
  if (first === undefined || properties === undefined || next === undefined) return false
  if (!isHeading(first) || first.token.depth > 1 || !isHeading(next) || !others.some(isHeading)) return false
  return properties.token.raw.split('\n').every((line) => /^[\p{L} ]{1,20}[:：] \S/u.test(line))
}

function isHeading(placed: Placed): placed is Placed<Tokens.Heading> {
  return placed.token.type === 'heading'
}

/** The level of a first heading under which all others stand; `#` is rather a title, said once more. */
function maybeLonely([first = 1, ...others]: readonly number[]): number | undefined {
  return first > 1 && others.every((depth) => depth > first) ? first : undefined
}

/** The session's level; beyond 6 when all headings there are belong to the lead. */
function findSessionLevel(depths: readonly number[]): number {
  const levels = [...new Set(depths)].sort()
  const repeated = levels.find((level) => depths.filter((depth) => depth === level).length >= 2)
  if (repeated !== undefined) return repeated
  return levels.find((level) => level > (depths[0] ?? 0)) ?? 7
}

function toSession(tokens: readonly Placed[], first: Placed | undefined): SessionDraft {
  const heading = first !== undefined && isHeading(first) ? first : undefined
  const level = Math.min(...tokens.filter(isHeading).map(({ token }) => token.depth))
  if (level === Number.POSITIVE_INFINITY && tokens.some(isBoldTitle)) return toSession(tokens.map(toHeading), first)
  const isSlide = (placed: Placed) => isHeading(placed) && placed.token.depth === level
  const parts = cutBefore(tokens, (placed) => isSlide(placed) || placed.token.type === 'hr').map(withoutRule)
  if (level === Number.POSITIVE_INFINITY) return { heading, tokens: [], slides: parts.flatMap(toPieces) }
  const [opening = [], ...slides] = parts
  return { heading, tokens: opening, slides: slides.filter(hasContent).map(toSlide) }
}

function toPieces(part: readonly Placed[]): SlideDraft[] {
  return cutAtBlanks(part).map((tokens, index) => ({ heading: undefined, tokens, joins: index > 0 }))
}

/** True for a bold line alone over something: a heading to its author. */
function isBoldTitle({ token }: Placed, index: number, tokens: readonly Placed[]): boolean {
  if (!isBold(token)) return false
  const next = [1, 2].map((step) => tokens[index + step]?.token).find((after) => after?.type !== 'space')
  return next !== undefined && next.type !== 'hr' && !isBold(next)
}

function isBold(token: Token): boolean {
  const [only, ...others] = token.type === 'paragraph' ? (token.tokens ?? []) : []
  return only?.type === 'strong' && others.length === 0 && token.raw.trim().length <= 80 && !only.raw.includes('\n')
}

function toHeading(placed: Placed, index: number, tokens: readonly Placed[]): Placed {
  if (!isBoldTitle(placed, index, tokens)) return placed
  const [bold] = (placed.token as Tokens.Paragraph).tokens
  const { raw } = placed.token
  return { ...placed, token: { type: 'heading', depth: 6, raw, text: raw, tokens: (bold as Tokens.Strong).tokens } }
}

function toSlide(tokens: readonly Placed[]): SlideDraft {
  const [first, ...rest] = tokens
  return first !== undefined && isHeading(first) ? { heading: first, tokens: rest } : { heading: undefined, tokens }
}

function withoutRule(tokens: readonly Placed[]): readonly Placed[] {
  return tokens[0]?.token.type === 'hr' ? tokens.slice(1) : tokens
}

function hasContent(tokens: readonly Placed[]): boolean {
  return tokens.some(({ token }) => token.type !== 'space' && token.type !== 'def')
}

/** Cuts a list into parts; each but the first begins with an element for which `begins` holds. */
function cutBefore(tokens: readonly Placed[], begins: (placed: Placed) => boolean): Placed[][] {
  const parts: Placed[][] = [[]]
  for (const placed of tokens) {
    if (begins(placed)) parts.push([])
    parts.at(-1)?.push(placed)
  }
  return parts
}

/** Marks the fences that go on with the fence before them. */
function markSequels(tokens: readonly Placed[], sequels: Kinds['sequels']): readonly Placed[] {
  let before = ''
  return tokens.map((placed) => {
    if (placed.token.type === 'space') return placed
    const name = placed.token.type === 'code' ? (/^\S*/.exec(placed.token.lang ?? '')?.[0] ?? '') : ''
    const goesOn = Object.hasOwn(sequels[before] ?? {}, name)
    before = name
    return goesOn ? { ...placed, goesOn } : placed
  })
}

/** Cuts at blank lines; a comment stays with what it follows, so that speaker notes make no slide of their own. */
function cutAtBlanks(tokens: readonly Placed[]): Placed[][] {
  let lastLine = Number.POSITIVE_INFINITY
  let onlyComments = true
  return cutBefore(
    tokens.filter(({ token }) => token.type !== 'space' && token.type !== 'def'),
    ({ token, at, goesOn }) => {
      const isApart = at.line > lastLine + 1
      lastLine = at.line + token.raw.trimEnd().split('\n').length - 1
      const isComment = token.type === 'html' && maybeComment(token.raw) !== undefined
      const begins = isApart && !isComment && !onlyComments && !goesOn
      onlyComments = onlyComments && isComment
      return begins
    },
  ).filter((part) => part.length > 0)
}
