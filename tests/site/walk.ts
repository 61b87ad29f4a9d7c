import { findMisfits, type Misfit, misfitParts } from '../../src/check/misfits.ts'
import { allSlides, visit } from './visit.ts'

/** What leaves its frame or its box on any slide, in a window of this size. */
export async function findMisfitsIn(viewport: { width: number; height: number }): Promise<Misfit[]> {
  const page = await visit('', { viewport })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const misfits: Misfit[] = []
  for (const _ of await allSlides(page)) {
    misfits.push(...(await page.evaluate(findMisfits, { parts: misfitParts, isPrint: false })))
    await page.keyboard.press('PageDown')
  }
  return misfits
}
