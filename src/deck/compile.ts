import type { Tokens } from 'marked'
import { checkDefinitions, checkHeadings, checkLinks, checkReferences, checkRoutes } from './checks.ts'
import type { Deck, Session } from './deck.ts'
import { takeFootnotes } from './footnotes.ts'
import { parseFrontMatter } from './front-matter.ts'
import { toPlainMarkdown } from './habits/habits.ts'
import { toText } from './inline.ts'
import type { Kinds } from './kinds.ts'
import { findLanguage } from './language.ts'
import { markNotes, type Placed, parseMarkdown } from './markdown.ts'
import { toOutline } from './outline.ts'
import { type Problem, type Report, toReport } from './problem.ts'
import { toSessions } from './sessions.ts'
import type { Source } from './source.ts'

/** A deck, unless an error stood in its way, and everything there is to tell the author, in the order of the notes. */
export interface Compiled {
  readonly deck: Deck | undefined
  readonly problems: readonly Problem[]
}

/** Notes → deck. Never throws for bad notes: they are problems. Same source and kinds, same result. */
export function compile(source: Source, kinds: Kinds): Compiled {
  const problems: Problem[] = []
  const deck = readDeck(source, kinds, toReport(source, problems))
  const ordered = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { deck: problems.some(({ severity }) => severity === 'error') ? undefined : deck, problems: ordered }
}

function readDeck(source: Source, kinds: Kinds, report: Report): Deck | undefined {
  if (source.text.trim() === '') {
    report.error(
      { line: 1, column: 1 },
      'the notes are empty',
      'Write at least a heading and a line of text.',
      'sessions-and-slides',
    )
    return undefined
  }
  const { settings, bodyLine } = parseFrontMatter(source, report)
  const body = markNotes(toPlainMarkdown(source.lines.slice(bodyLine - 1), bodyLine, report))
  const tokens = parseMarkdown(body, bodyLine, source, report)
  const { rest, footnotes } = takeFootnotes(tokens)
  const isTitle = ({ token }: Placed<Tokens.Heading>) =>
    settings.title === undefined || settings.title === token.text.trim()
  const outline = toOutline(rest, isTitle, kinds.sequels)
  checkHeadings(tokens, report)
  checkDefinitions(tokens, source.text, report)
  const sessions = toSessions(outline, {
    source,
    kinds,
    report,
    title: settings.title ?? nameOf(source.file),
    footnotes,
  })
  checkRoutes(settings.routes, sessions, report)
  checkLinks(sessions, report)
  checkReferences(sessions, report)
  const { subtitle = '', description = '', event = '', author = '', date = '' } = settings
  return {
    title: toText(sessions[0]?.slides[0]?.title ?? []),
    subtitle,
    description,
    event,
    author,
    date,
    language: settings.lang ?? findLanguage(source.text),
    routes: settings.routes.map(({ name, title, slides }) => ({ name, title, slides: withParts(slides, sessions) })),
    sessions,
  }
}

/** A route that names a slide goes through all it was split into. */
function withParts(ids: readonly string[], sessions: readonly Session[]): string[] {
  const all = sessions.flatMap(({ slides }) => slides)
  const indexes = new Map(all.map(({ id }, index) => [id, index]))
  return ids.flatMap((id) => {
    const first = indexes.get(id)
    let end = (first ?? all.length) + 1
    while (all[end]?.continues === true && (all[end]?.title.length ?? 0) > 0) end += 1
    const parts = first === undefined ? [] : all.slice(first + 1, end)
    return [id, ...parts.map((part) => part.id)]
  })
}

/** A file's name without folders and ending. */
function nameOf(file: string): string {
  return (/[^/\\]*$/.exec(file)?.[0] ?? '').replace(/\.[^.]*$/, '')
}
