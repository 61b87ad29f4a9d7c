import type { Inline } from './deck.ts'

/** Neighbouring texts as one. */
export function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

/** A line without white space at its ends. */
export function trimTexts(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline
      const text = index === 0 ? inline.text.trimStart() : inline.text
      return { ...inline, text: index === inlines.length - 1 ? text.trimEnd() : text }
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '')
}
