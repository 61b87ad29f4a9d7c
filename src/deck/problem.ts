import { closest, distance } from 'fastest-levenshtein'
import { columnsOf } from './columns.ts'
import type { Source } from './source.ts'

/** The page for authors, and its parts that a problem can name. */
export const guide = 'docs/notes.md'
export const abouts = [
  'blocks',
  'files',
  'footnotes',
  'front-matter',
  'ids-and-links',
  'other-tools',
  'pictures',
  'sessions-and-slides',
] as const
export type About = (typeof abouts)[number]

/** A place in a notes file; line and column count from 1. Line 0 is the file as a whole. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Errors stop a build; warnings keep the text and are only told; notes say what was read in another way than written. */
export type Severity = 'error' | 'warning' | 'note'

/** What is wrong with the notes, where, and what to do about it. */
export interface Problem {
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string
  /** What to do, as one sentence. */
  readonly advice: string
  /** The line of the notes, as written. */
  readonly text: string
  /** The part of the guide that helps. */
  readonly about?: About | undefined
}

/** Collects the problems of one source. */
export interface Report {
  error(at: Position, message: string, advice: string, about?: About): void
  warning(at: Position, message: string, advice: string, about?: About): void
  note(at: Position, message: string, advice: string, about?: About): void
}

/** A report that appends to `problems`, with the offending line of `source` in each. */
export function toReport(source: Source, problems: Problem[]): Report {
  const add = (severity: Severity) => (at: Position, message: string, advice: string, about?: About) => {
    problems.push({ severity, file: source.file, ...at, message, advice, text: source.lines[at.line - 1] ?? '', about })
  }
  return { error: add('error'), warning: add('warning'), note: add('note') }
}

const longestShown = 100

/** The line and a caret under the column; a long line is cut around it. */
function renderExcerpt({ line, column, text }: Pick<Problem, 'line' | 'column' | 'text'>): string {
  const from = Math.max(0, Math.min(column - 1 - longestShown / 2, text.length - longestShown))
  const shown = text.slice(from, from + longestShown).replaceAll('\t', ' ')
  const gutter = `${line} | `
  const width = columnsOf(shown.slice(0, column - 1 - from))
  return `${gutter}${shown}\n${' '.repeat(gutter.length + width)}^`
}

/** `file:line:column: severity: message`, the line with a caret, and what to do; no place for the file as a whole. */
export function renderProblem(problem: Problem): string {
  const { file, line, column, severity, message, advice, about } = problem
  const see = about === undefined ? '' : ` See ${guide}#${about}.`
  if (line === 0) return `${file}: ${severity}: ${message}\n  ${advice}${see}`
  return `${file}:${line}:${column}: ${severity}: ${message}\n${renderExcerpt(problem)}\n  ${advice}${see}`
}

/** The known name nearest to `name`, or undefined when none is near enough to be meant. */
export function maybeNearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name === '') return undefined
  const nearest = closest(name, [...known])
  const allowed = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
  return distance(name, nearest) <= allowed ? nearest : undefined
}

/** Advice for an unknown name: the nearest known one, or the list of all. */
export function adviseName(name: string, known: readonly string[]): string {
  const nearest = maybeNearest(name, known)
  return nearest === undefined ? `Known names: ${known.join(', ')}.` : `Did you mean “${nearest}”?`
}
