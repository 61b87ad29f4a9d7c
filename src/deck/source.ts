import type { Position } from './problem.ts'

/** A notes file as text: line ends are `\n`, a byte order mark is gone. */
export interface Source {
  /** The name used in problems, as the author typed it. */
  readonly file: string
  readonly text: string
  readonly lines: readonly string[]
}

/** Normalises line ends and drops a byte order mark and NUL characters, which no Markdown reader keeps. */
export function toSource(file: string, raw: string): Source {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
  return { file, text, lines: text.split('\n') }
}

/** Column (from 1) at which `fragment` begins in a line, or the line's first letter when it is not found as written. */
export function columnOf(source: Source, line: number, fragment: string): number {
  const text = source.lines[line - 1] ?? ''
  const found = fragment.trim() === '' ? -1 : text.indexOf(fragment.trim().split('\n', 1)[0] ?? '')
  return (found >= 0 ? found : text.length - text.trimStart().length) + 1
}

/** The first place at or after `at` where the first line of `raw` stands, or `at`. */
export function findFrom(source: Source, at: Position, raw: string): Position {
  const sought = raw.split('\n', 1)[0] ?? ''
  const lines = source.lines.slice(at.line - 1, at.line + 99)
  const index = lines.findIndex((line) => line.includes(sought))
  return index < 0 ? at : { line: at.line + index, column: (lines[index] ?? '').indexOf(sought) + 1 }
}
