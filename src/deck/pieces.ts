import type { Inline } from './deck.ts'
import type { Position } from './problem.ts'

/** A part of a line that says one thing, and how long the mark was that stood before it; 0 without one. */
export interface Piece {
  readonly children: readonly Inline[]
  readonly at: Position
  readonly level: number
  /** The mark was an arrow. */
  readonly consequence: boolean
}

const arrow = /^(?:(-+|=+|~)>+|[→⇒➜➔⇨])\s*/
/** Dashes and the corner that Korean notes hang remarks on; a bullet that Markdown does not know. */
const hanging = /^(?:(-{2,})|[ㄴ└↳])\s+(?=\S)/
const bullet = /^(?:[•·‣▪ㆍ]\s*|[◦○●]\s+)(?=\S)/

/** The children without the arrow they begin with and the number of its strokes, or undefined when there is none. */
export function maybeArrow(
  children: readonly Inline[],
): { readonly children: readonly Inline[]; readonly strokes: number } | undefined {
  const [first] = children
  const match = first?.kind === 'text' ? arrow.exec(first.text) : null
  if (match === null) return undefined
  return { children: withoutStart(children, match[0].length), strokes: match[1]?.length ?? 1 }
}

function withoutStart([first, ...rest]: readonly Inline[], length: number): readonly Inline[] {
  return first?.kind === 'text' ? [{ kind: 'text', text: first.text.slice(length) }, ...rest] : rest
}

/** Cuts a line before each arrow of two strokes or more; shorter ones within a sentence are signs of it. */
export function cutAtArrows(line: readonly Inline[], at: Position): Piece[] {
  const pieces: Piece[] = [takeMark(line, at)]
  for (;;) {
    const last = pieces.at(-1)
    const cut = last === undefined ? undefined : maybeCut(last)
    if (cut === undefined) return pieces.filter(({ children }) => children.length > 0)
    pieces.splice(-1, 1, ...cut)
  }
}

function takeMark(line: readonly Inline[], at: Position): Piece {
  const led = maybeArrow(line)
  if (led !== undefined) return { children: toSigns(led.children), at, level: led.strokes, consequence: true }
  const text = line[0]?.kind === 'text' ? line[0].text : ''
  const hung = hanging.exec(text)
  const level = hung === null ? 0 : (hung[1]?.length ?? 1)
  const length = hung?.[0].length ?? bullet.exec(text)?.[0].length ?? 0
  return { children: toSigns(length === 0 ? line : withoutStart(line, length)), at, level, consequence: false }
}

const long = /\s+(-{2,}|={2,})>+(?:\s+|$)/

function maybeCut({ children, at, level, consequence }: Piece): [Piece, Piece] | undefined {
  const index = children.findIndex((inline) => inline.kind === 'text' && long.test(inline.text))
  const inline = children[index]
  const match = inline?.kind === 'text' ? long.exec(inline.text) : null
  if (inline?.kind !== 'text' || match === null) return undefined
  const before = [...children.slice(0, index), ...textOf(inline.text.slice(0, match.index))]
  const after = [...textOf(inline.text.slice(match.index + match[0].length)), ...children.slice(index + 1)]
  if (before.length === 0 || after.length === 0) return undefined
  return [
    { children: before, at, level, consequence },
    { children: after, at, level: level + (match[1]?.length ?? 1), consequence: true },
  ]
}

function textOf(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Short arrows between words as the sign they stand for. */
export function toSigns(children: readonly Inline[]): readonly Inline[] {
  return children.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/(?<=\s)[-=]>(?=\s)/g, '→') } : inline,
  )
}
