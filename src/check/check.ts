import type { Reading } from '../build/notes-file.ts'
import { buildSite } from '../build/site.ts'
import type { Problem } from '../deck/problem.ts'
import { findInBrowser } from './browser.ts'
import { checkNotes } from './notes-check.ts'
import { serveSite } from './serve.ts'

/** Everything: builds the deck in memory, opens it in a browser and looks at each slide. */
export async function checkDeck(reading: Reading): Promise<Problem[]> {
  if (reading.drawn === undefined) return [...reading.problems]
  const { url, stop } = await serveSite(await buildSite(reading.drawn))
  try {
    return checkNotes(reading, await findInBrowser(url, reading.drawn.page.deck))
  } finally {
    stop()
  }
}
