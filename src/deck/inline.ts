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

const wrapped = { strong: 'strong', em: 'emphasis', del: 'deleted', mark: 'mark' } as const

function toInline(token: Tokens.Generic, line: Line): Inline[] {
  const children = () => toInlines(token.tokens ?? [], line)
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
    case 'mark':
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
    case 'wikiLink':
    case 'wikiPicture':
      return [fromWiki(token, line)]
    case 'reference':
      return [{ kind: 'reference', at: line.find(token.raw), label: token.label }]
    case 'checkbox':
      return []
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    default:
      return token.tokens ? children() : [{ kind: 'text', text: decodeHTML(token.text ?? token.raw) }]
  }
}

/** A page of a vault has no address here: `wiki:` is a scheme that the page shows as words with a hint. */
function fromWiki({ type, raw, target, words }: Tokens.Generic, line: Line): Inline {
  const at = line.find(raw)
  // Obsidian's `|400` is a width, which the slide chooses.
  const isWidth = /^\d+(?:x\d+)?$/.test(words ?? '')
  if (type === 'wikiPicture') {
    const said = { title: isWidth ? words : '', alt: isWidth ? '' : (words ?? '') }
    return { kind: 'image', at, path: encodeURI(target), ...said }
  }
  const text = words === undefined || words === '' ? target : words
  return { kind: 'link', at, href: `wiki:${target}`, title: '', children: [{ kind: 'text', text }] }
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
    case 'reference':
      return ''
    default:
      return toText(inline.children)
  }
}

/** Every inline in a line of content, containers before what they contain. */
export function findInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...findInlines(inline.children)] : [inline]))
}
