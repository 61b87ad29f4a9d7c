import type { Reading } from '../build/notes-file.ts'
import { buildSite } from '../build/site.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import { findInBrowser } from './browser.ts'
import { findExcuses } from './excuses.ts'
import { type Finding, toProblems } from './finding.ts'
import { findInNotes } from './notes.ts'
import { serveSite } from './serve.ts'

/** What can be told from the notes alone, at each save: the reading's own problems and those of the slides' content. */
export function checkNotes(reading: Reading): Problem[] {
  return [...reading.problems, ...toAll(reading, findHere(reading))]
}

/** Everything: builds the deck in memory, opens it in a browser and looks at each slide. */
export async function checkDeck(reading: Reading): Promise<Problem[]> {
  if (reading.drawn === undefined) return [...reading.problems]
  const { url, stop } = await serveSite(await buildSite(reading.drawn))
  try {
    const shown = await findInBrowser(url, reading.drawn.page.deck)
    return [...reading.problems, ...toAll(reading, [...findHere(reading), ...shown])]
  } finally {
    stop()
  }
}

function findHere({ drawn }: Reading): Finding[] {
  if (drawn === undefined) return []
  return findInNotes(drawn.page, (url) => drawn.pictures.files.get(url)?.length ?? 0)
}

function toAll({ source, drawn }: Reading, findings: readonly Finding[]): Problem[] {
  if (source === undefined || drawn === undefined) return []
  const problems: Problem[] = []
  const excuses = findExcuses(source, drawn.page.deck, toReport(source, problems))
  return [...problems, ...toProblems(findings, excuses, source)]
}
