import type { Block } from './deck.ts'
import { toLines } from './lines.ts'

/** Names that Obsidian and other tools give to what a callout of ours says. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  NOTE: ['INFO', 'ABSTRACT', 'SUMMARY', 'TLDR', 'EXAMPLE', 'TODO', 'QUOTE', 'CITE', 'SEEALSO'],
  TIP: ['HINT', 'SUCCESS', 'CHECK', 'DONE'],
  QUESTION: ['HELP', 'FAQ'],
  WARNING: ['ATTENTION', 'FAILURE', 'FAIL', 'MISSING'],
  CAUTION: ['DANGER', 'ERROR', 'BUG'],
}

/** The callout meant by what stands in `> [!…]`, or undefined. */
export function toCalloutName(written: string, known: readonly string[]): string | undefined {
  const name = written.split('|')[0]?.trim().toUpperCase() ?? ''
  const meant = Object.keys(aliases).find((key) => aliases[key]?.includes(name) === true) ?? name
  return known.includes(meant) ? meant : undefined
}

/** The first line of these blocks is the callout's title: a paragraph of its own, in bold. */
export function withTitle([first, ...rest]: readonly Block[]): readonly Block[] {
  if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...rest]
  const [title, ...others] = toLines(first.children)
  const below = others.flatMap((line, index) => (index === 0 ? line : [{ kind: 'text', text: '\n' } as const, ...line]))
  const at = { ...first.at, line: first.at.line + 1 }
  return [
    { ...first, children: [{ kind: 'strong', children: title ?? [] }] },
    ...(below.length === 0 ? [] : [{ kind: 'paragraph', at, children: below } as const]),
    ...rest,
  ]
}
