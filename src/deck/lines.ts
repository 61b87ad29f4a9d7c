import { columnsOf } from './columns.ts'
import type { Inline } from './deck.ts'
import { toText } from './inline.ts'

/** A paragraph's lines as they were written: cut where the notes' lines end, not at breaks the author asked for. */
export function toLines(children: readonly Inline[]): (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const inline of children) {
    if (inline.kind !== 'text') lines.at(-1)?.push(inline)
    else {
      inline.text.split('\n').forEach((part, index) => {
        if (index > 0) lines.push([])
        if (part !== '') lines.at(-1)?.push({ kind: 'text', text: part })
      })
    }
  }
  return lines.map(trimLine).filter((line) => line.length > 0)
}

function trimLine(line: readonly Inline[]): readonly Inline[] {
  const trimmed = line.map((inline, index) => {
    if (inline.kind !== 'text') return inline
    const start = index === 0 ? inline.text.trimStart() : inline.text
    return { ...inline, text: index === line.length - 1 ? start.trimEnd() : start }
  })
  return trimmed.filter((inline) => inline.kind !== 'text' || inline.text !== '')
}

/** Shorter lines than this are nobody's wrapped prose. */
const narrowest = 60

/**
 * True when an editor broke these lines: each but the last is so full that the next line's first word had no room.
 * Lines that end early were ended by the author.
 */
export function isWrapped(lines: readonly (readonly Inline[])[]): boolean {
  const texts = lines.map(toText)
  const widest = Math.max(...texts.map(columnsOf))
  if (widest < narrowest) return false
  return texts.slice(0, -1).every((text, index) => {
    const [word = ''] = (texts[index + 1] ?? '').split(/\s/, 1)
    return columnsOf(text) + 1 + columnsOf(word) > widest
  })
}
