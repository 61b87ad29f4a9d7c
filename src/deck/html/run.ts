import type { Token } from 'marked'
import type { Inline } from '../deck.ts'
import type { Line } from '../inline.ts'
import { hiddenTags, isHtmlTag, voidTags } from './allowed.ts'
import { cleanHtml } from './clean.ts'
import { maybeComment } from './comment.ts'
import { maybeOpened, toElement } from './tree.ts'

const deepest = 24

/**
 * Reads a run of tokens of one line. marked has each HTML tag as a token of its own: what stands between a tag and its
 * end becomes that element's content, whatever Markdown it is. `read` has all other tokens.
 */
export function toRunOf(tokens: readonly Token[], line: Line, read: (token: Token) => Inline[]): Inline[] {
  const ends = findEnds(tokens)

  function readRun(from: number, to: number, depth: number): Inline[] {
    const inlines: Inline[] = []
    for (let index = from; index < to; index += 1) {
      const token = tokens[index]
      if (token?.type !== 'html') {
        if (token !== undefined) inlines.push(...read(token))
        continue
      }
      const end = ends.get(index) ?? to
      const isWhole = end < to && depth < deepest
      if (isWhole && hiddenTags.has(nameOf(token.raw))) {
        const raw = tokens.slice(index, end + 1).map((part) => part.raw)
        line.onClean({ comments: [], hidden: [raw.join('')], dropped: [] }, line.find(token.raw))
      } else inlines.push(...readTag(token.raw, isWhole ? () => readRun(index + 1, end, depth + 1) : undefined))
      if (isWhole) index = end
    }
    return inlines
  }

  /** `inside` reads what the element holds; without it the tag has no end here, or is one. */
  function readTag(raw: string, inside: (() => Inline[]) | undefined): Inline[] {
    const comment = maybeComment(raw)
    if (comment !== undefined) {
      line.onComment(comment)
      return []
    }
    if (!isHtmlTag(nameOf(raw))) return [{ kind: 'text', text: raw }, ...(inside?.() ?? [])]
    const { html, ...removed } = cleanHtml(raw)
    const at = line.find(raw)
    line.onClean(removed, at)
    const opened = maybeOpened(html)
    const children = inside?.() ?? []
    if (opened === undefined || (inside === undefined && !voidTags.has(opened.tag))) return children
    return toElement(opened.tag, opened.attributes, children, at)
  }

  return readRun(0, tokens.length, 0)
}

/** For each opening tag the index of its end. Ends that cross another element are dropped by whoever reads inside it. */
function findEnds(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, token] of tokens.entries()) {
    const name = token.type === 'html' ? nameOf(token.raw) : ''
    if (!isHtmlTag(name)) continue
    const waiting = open.get(name) ?? []
    if (token.raw.startsWith('</')) {
      const start = waiting.pop()
      if (start !== undefined) ends.set(start, index)
    } else if (!voidTags.has(name)) waiting.push(index)
    open.set(name, waiting)
  }
  return ends
}

function nameOf(raw: string): string {
  return (/^<\/?([a-z][^\s/>]*)/i.exec(raw)?.[1] ?? '').toLowerCase()
}
