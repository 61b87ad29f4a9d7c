import type { Token } from 'marked'
import { maybeComment } from './comment.ts'

/** `<details>` with all the Markdown up to its end, as one token in place of marked's several. */
export interface DetailsToken {
  readonly type: 'details'
  readonly raw: string
  /** The opening tag, with the summary when it follows. */
  readonly opening: string
  /** What stands between the opening and the end; their raws follow each other. */
  readonly tokens: readonly Token[]
}

const opening = /<details\b[^>]*>(?:\s*<summary\b[^>]*>[\s\S]*?<\/summary\s*>)?/
const mark = new RegExp(`(${opening.source}|</details\\s*>)`, 'i')
const deepest = 8

/** Puts every `<details>` that has its end among `tokens` together; all other tokens stay as they are. */
export function groupDetails(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(hasMark)) return tokens
  const levels: { readonly opening: Token | undefined; readonly tokens: Token[] }[] = [
    { opening: undefined, tokens: [] },
  ]
  const add = (...added: Token[]) => levels.at(-1)?.tokens.push(...added)
  for (const token of tokens.flatMap(cutAtMarks)) {
    if (isOpening(token) && levels.length <= deepest) levels.push({ opening: token, tokens: [] })
    else if (isEnd(token) && levels.length > 1) {
      const level = levels.pop()
      if (level?.opening !== undefined) add(toDetails(level.opening, level.tokens, token))
    } else add(token)
  }
  // What has no end is HTML as any other.
  return levels.flatMap((level) => [...(level.opening === undefined ? [] : [level.opening]), ...level.tokens])
}

export function isDetails(token: Token | DetailsToken): token is DetailsToken {
  return token.type === 'details'
}

function hasMark(token: Token): boolean {
  return (
    token.type === 'html' &&
    !('pre' in token && token.pre) &&
    maybeComment(token.raw) === undefined &&
    mark.test(token.raw)
  )
}

/** An HTML token as several: a mark each, and what stands between them. */
function cutAtMarks(token: Token): Token[] {
  if (!hasMark(token)) return [token]
  const parts = token.raw.split(mark).filter((raw) => raw !== '')
  return parts.map((raw) => ({ ...token, raw, text: raw }) as Token)
}

function isOpening(token: Token): boolean {
  return token.type === 'html' && new RegExp(`^${opening.source}$`, 'i').test(token.raw)
}

function isEnd(token: Token): boolean {
  return token.type === 'html' && /^<\/details\s*>$/i.test(token.raw)
}

function toDetails(first: Token, tokens: readonly Token[], end: Token): Token {
  const raw = first.raw + tokens.map((token) => token.raw).join('') + end.raw
  const details: DetailsToken = { type: 'details', raw, opening: first.raw, tokens }
  return details as unknown as Token
}
