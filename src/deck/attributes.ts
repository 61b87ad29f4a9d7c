import type { Inline } from './deck.ts'

/** What stands in Pandoc's `{#id .class key=value}` after a heading. */
export interface Attributes {
  readonly id: string | undefined
  readonly classes: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

const none: Attributes = { id: undefined, classes: [], values: {} }

/** Takes the attributes off the end of a heading; a heading without them comes back as it is. */
export function parseAttributes(heading: readonly Inline[]): { title: readonly Inline[]; attributes: Attributes } {
  const last = heading.at(-1)
  const match =
    last?.kind === 'text' ? /(?:^|\s+)\{((?:\s*(?:[#.][^\s{}]+|[^\s{}=]+=[^\s{}]+))+)\s*\}\s*$/.exec(last.text) : null
  if (last?.kind !== 'text' || match === null) return { title: heading, attributes: none }
  const rest = last.text.slice(0, match.index)
  const words = (match[1] ?? '').trim().split(/\s+/)
  return {
    title: [...heading.slice(0, -1), ...(rest === '' ? [] : [{ kind: 'text', text: rest } as const])],
    attributes: {
      id: words.findLast((word) => word.startsWith('#'))?.slice(1),
      classes: words.filter((word) => word.startsWith('.')).map((word) => word.slice(1)),
      values: Object.fromEntries(words.filter((word) => /^[^#.]/.test(word)).map((word) => splitPair(word))),
    },
  }
}

function splitPair(word: string): [string, string] {
  const equals = word.indexOf('=')
  return [word.slice(0, equals), word.slice(equals + 1)]
}
