import { decodeHTML } from 'entities'
import type { Token, Tokens } from 'marked'
import type { Inline } from './deck.ts'
import type { Position } from './problem.ts'

/** What the reader of a line needs from around it. */
export interface Line {
  /** Takes the text of an HTML comment, which is not shown. */
  onComment(text: string): void
  /** Where `raw` stands in the notes. */
  find(raw: string): Position
}

/** The text of a comment, or undefined when the raw HTML is something else. */
export function maybeComment(raw: string): string | undefined {
  return /^\s*<!--([\s\S]*?)(?:-->\s*$|$)/.exec(raw)?.[1]
}

/** marked's inline tokens → ours. Character references are resolved; raw HTML other than comments stays as text. */
export function toInlines(tokens: readonly Token[], line: Line): Inline[] {
  return joinTexts(tokens.flatMap((token) => toInline(token as Tokens.Generic, line)))
}

const wrapped = { strong: 'strong', em: 'emphasis', del: 'deleted' } as const

function toInline(token: Tokens.Generic, line: Line): Inline[] {
  const children = () => toInlines(token.tokens ?? [], line)
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: wrapped[token.type], children: children() }]
    case 'codespan':
      return [{ kind: 'code', text: token.text }]
    case 'br':
      return [{ kind: 'break' }]
    case 'link':
      return [
        { kind: 'link', at: line.find(token.raw), href: token.href, title: token.title ?? '', children: children() },
      ]
    case 'image':
      return [
        {
          kind: 'image',
          at: line.find(token.raw),
          path: token.href,
          title: token.title ?? '',
          alt: decodeHTML(token.text),
        },
      ]
    case 'checkbox':
      return []
    case 'html':
      return fromHtml(token.raw, line)
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    default:
      return token.tokens ? children() : [{ kind: 'text', text: decodeHTML(token.text ?? token.raw) }]
  }
}

function fromHtml(raw: string, line: Line): Inline[] {
  const comment = maybeComment(raw)
  if (comment === undefined) return [{ kind: 'text', text: raw }]
  line.onComment(comment)
  return []
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

/** The words of inline content, without marks. */
export function toText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('')
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'image':
      return inline.alt
    case 'break':
      return ' '
    default:
      return toText(inline.children)
  }
}

/** Every inline in a line of content, containers before what they contain. */
export function findInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...findInlines(inline.children)] : [inline]))
}
