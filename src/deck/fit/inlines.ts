import type { Inline } from '../deck.ts'
import { toText } from '../inline.ts'

/** A place in a line of content: before the letter `offset` of the text at `index`. */
interface Place {
  readonly index: number
  readonly offset: number
}

/** Cuts content into pieces wherever `pattern`, which is global, ends in a text that stands in no other element. */
export function cutInlines(children: readonly Inline[], pattern: RegExp): (readonly Inline[])[] {
  const places = children.flatMap((inline, index) =>
    inline.kind === 'text'
      ? [...inline.text.matchAll(pattern)].map((match) => ({ index, offset: match.index + match[0].length }))
      : [],
  )
  const ends = [...places, { index: children.length, offset: 0 }]
  return ends
    .map((end, order) => slice(children, order === 0 ? { index: 0, offset: 0 } : (places[order - 1] as Place), end))
    .filter((piece) => toText(piece).trim() !== '' || piece.some(({ kind }) => kind === 'image'))
}

function slice(children: readonly Inline[], from: Place, to: Place): readonly Inline[] {
  return children.slice(from.index, to.index + 1).flatMap((inline, step) => {
    const index = from.index + step
    if (inline.kind !== 'text') return index < to.index ? [inline] : []
    const text = inline.text.slice(index === from.index ? from.offset : 0, index === to.index ? to.offset : undefined)
    return text === '' ? [] : [{ kind: 'text', text } as const]
  })
}

/** Sentences end at a mark and a space; Korean, Japanese and Chinese ones at theirs too. */
export const sentences = /[.!?。！？…]["”’)\]]*\s+|[。！？]/g
export const words = /\s+/g
