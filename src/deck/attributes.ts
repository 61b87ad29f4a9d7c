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
  const text = last?.kind === 'text' ? last.text : ''
  const start = text.lastIndexOf('{')
  const match = /^\{\s*((?:[#.][^\s{}]+|[^\s{}=]+=[^\s{}]+)(?:\s+(?:[#.][^\s{}]+|[^\s{}=]+=[^\s{}]+))*)\s*\}\s*$/.exec(
    text.slice(start),
  )
  if (start < 0 || match === null || /\S/.test(text.charAt(start - 1))) return { title: heading, attributes: none }
  const rest = text.slice(0, start).trimEnd()
  const words = (match[1] ?? '').split(/\s+/)
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
