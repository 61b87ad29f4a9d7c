import type { FootnoteToken } from './extensions.ts'
import type { Placed } from './markdown.ts'

/** Texts of footnotes by label, until the slide that refers to them takes them. */
export type Footnotes = Map<string, Placed>

/** Takes footnotes out of what is cut into slides; of two with one label the second stays where it is. */
export function takeFootnotes(tokens: readonly Placed[]): { readonly rest: Placed[]; readonly footnotes: Footnotes } {
  const footnotes: Footnotes = new Map()
  const rest = tokens.filter((placed) => {
    const label = maybeLabel(placed)
    if (label === undefined || footnotes.has(label)) return true
    footnotes.set(label, placed)
    return false
  })
  return { rest, footnotes }
}

function maybeLabel({ token }: Placed): string | undefined {
  return token.type === 'footnote' ? (token as FootnoteToken).label : undefined
}
