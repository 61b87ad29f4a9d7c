import type { Reading } from '../build/notes-file.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import { findExcuses } from './excuses.ts'
import { type Finding, toProblems } from './finding.ts'
import { findInNotes } from './notes.ts'

/**
 * All that can be told without a browser, at each save: the reading's own problems and those of the slides' content,
 * with `shown` what a browser found.
 */
export function checkNotes({ source, drawn, problems }: Reading, shown: readonly Finding[] = []): Problem[] {
  if (source === undefined || drawn === undefined) return [...problems]
  const found = findInNotes(drawn.page, (url) => drawn.pictures.files.get(url)?.length ?? 0)
  const told: Problem[] = []
  const excuses = findExcuses(source, drawn.page.deck, toReport(source, told))
  return [...problems, ...told, ...toProblems([...found, ...shown], excuses, source)]
}
