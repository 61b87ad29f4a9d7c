import { checkDefinitions } from './checks.ts'
import { isDirective } from './habits/directives.ts'
import type { Clean } from './html/clean.ts'
import { parseMarkdown } from './markdown.ts'
import type { Position } from './problem.ts'
import type { Reading } from './reading.ts'

/** A comment in a comment in … that is still read; beyond it is kept as it stands. */
const deepestComment = 4

/** Puts an HTML comment to the speaker notes, unless it is for a tool. */
export function readComment(reading: Reading, comment: string, at: Position): void {
  if (/^\s*check:/.test(comment) || comment.trim() === '') return
  if (isDirective(comment)) {
    reading.report.note(at, `left out: ${comment.trim()}`, 'It is a command to another tool.', 'other-tools')
    return
  }
  if (reading.commentsAround >= deepestComment) {
    reading.onNotes([{ kind: 'code', at, language: '', text: comment }])
    return
  }
  reading.commentsAround += 1
  const blanks = /^(?:[ \t]*\n)*/.exec(comment)?.[0] ?? ''
  const firstLine = at.line + blanks.split('\n').length - 1
  const text = unindent(comment.slice(blanks.length).trimEnd())
  const tokens = parseMarkdown(text, firstLine, reading.source, reading.report)
  checkDefinitions(tokens, text, reading.report)
  reading.onNotes(reading.read(tokens))
  reading.commentsAround -= 1
}

/** What cleaning took out: the author is told, and the presenter has the source. */
export function readRemoved(reading: Reading, { comments, hidden, dropped }: Omit<Clean, 'html'>, at: Position): void {
  const { report, onNotes } = reading
  for (const comment of comments) readComment(reading, comment, at)
  for (const text of hidden) {
    const name = /^<\S+?(?=[\s/>])/.exec(text)?.[0] ?? '<'
    report.warning(at, `the page takes no ${name}>`, 'Its source stands in the speaker notes; see docs/html.md.')
    onNotes([{ kind: 'code', at, language: '', text }])
  }
  if (dropped.length === 0) return
  const some = dropped.length === 1 ? 'an attribute' : 'some attributes'
  report.warning(at, `the page leaves ${some} out: ${dropped.join(', ')}`, 'What it takes stands in docs/html.md.')
}

/** Takes off the indentation that all lines but the first share, so that a tidy comment is no code block. */
function unindent(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const shared = Math.min(...indents, 80)
  return [first.trimStart(), ...rest.map((line) => line.slice(shared))].join('\n')
}
