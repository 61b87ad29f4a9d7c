import { ensureBrowser } from '../build/ensure-browser.ts'
import { readNotes } from '../build/notes-file.ts'
import { checkDeck } from '../check/check.ts'
import { findLineGoals } from '../check/lines.ts'
import { printLines } from './lines.ts'
import { toMain } from './main.ts'
import { parseOptions } from './options.ts'
import { toOwnPath } from './paths.ts'
import { printProblems, toExitCode } from './problems.ts'

/** `check`: opens the deck in a browser and tells what nobody could read; 1 for an error, with `--strict` for a warning, too. `--lines` lists instead where each line of the notes went. */
export const main = toMain(async (words) => {
  const known = { strict: { type: 'boolean', default: false }, lines: { type: 'boolean', default: false } } as const
  const { notes, strict, lines } = parseOptions(words, known)
  const path = toOwnPath(notes)
  const reading = await readNotes(path, notes)
  if (lines && reading.drawn !== undefined) return printLines(findLineGoals(reading)) === 0 ? 0 : 1
  if (reading.drawn !== undefined) ensureBrowser()
  const problems = await checkDeck(reading)
  printProblems(problems)
  if (problems.length === 0) console.log(`${notes}: nothing to mend`)
  return toExitCode(problems, strict)
})
