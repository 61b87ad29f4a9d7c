import { decodeHTML } from 'entities'
import type { Token, Tokens } from 'marked'
import type { Inline } from './deck.ts'
import type { Clean } from './html/clean.ts'
import { toRunOf } from './html/run.ts'
import { joinTexts } from './inline-text.ts'
import type { Position } from './problem.ts'

/** What the reader of a line needs from around it. */
export interface Line {
  /** Takes the text of an HTML comment, which is not shown. */
  onComment(text: string): void
  /** Where `raw` stands in the notes. */
  find(raw: string): Position
  /** Takes what the HTML at `at` held and the page may not have. */
  onClean(removed: Omit<Clean, 'html'>, at: Position): void
}

/** marked's inline tokens → ours. Character references are resolved; raw HTML is cleaned, and its comments are not shown. */
export function toInlines(tokens: readonly Token[], line: Line): Inline[] {
  return joinTexts(toRunOf(tokens, line, (token) => toInline(token as Tokens.Generic, line)))
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
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    default:
      return token.tokens ? children() : [{ kind: 'text', text: decodeHTML(token.text ?? token.raw) }]
  }
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
