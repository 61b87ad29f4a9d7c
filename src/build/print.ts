import { findPlaces } from '../page/page.ts'
import { countSteps } from '../page/steps.ts'
import { type Finished, finishPdf } from '../paper/finish.ts'
import type { Plan } from '../paper/sheet.ts'
import { withRoom } from './browser-error.ts'
import type { Reading } from './notes-file.ts'
import { withStill } from './paper-browser.ts'
import { buildPaper, buildScreens } from './paper-site.ts'

type Drawn = NonNullable<Reading['drawn']>

/** Told what is being done, for decks that take a while. */
export type Progress = (doing: string) => void

/** The deck as a PDF: tagged, with bookmarks and everything else that inspection asks for. Throws `BrowserError`. */
export async function printPdf(drawn: Drawn, plan: Plan, made: Date, progress: Progress): Promise<Finished> {
  progress('drawing')
  const printed = await withStill(buildPaper(drawn, plan), { media: 'print' }, async (page) => {
    progress('printing')
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: false }
    return await withRoom('The browser does not print', () => page.pdf(options))
  })
  progress('finishing')
  const presses = findPlaces(drawn.page.deck).map(({ slide }) => (plan.steps ? countSteps(slide) : 0))
  return await finishPdf(printed, drawn.page.deck, presses, made)
}

/** Every slide as a PNG by its id, as it opens on a screen with all its fragments; `scale` pixels for each of 1280 × 720. */
export async function printImages(
  drawn: Drawn,
  plan: Plan,
  scale: number,
  progress: Progress,
): Promise<Map<string, Uint8Array>> {
  progress('drawing')
  const ids = findPlaces(drawn.page.deck).map(({ slide }) => slide.id)
  return await withStill(buildScreens(drawn, plan), { media: 'screen', scale }, async (page) => {
    const images = new Map<string, Uint8Array>()
    for (const id of ids) {
      progress(`slide ${images.size + 1} of ${ids.length}`)
      await page.evaluate(showSlide, id)
      images.set(id, await page.screenshot({ animations: 'disabled' }))
    }
    return images
  })
}

/** In the page: shows a slide whole, as the stage would. */
function showSlide(id: string): void {
  for (const shown of document.querySelectorAll('.present')) shown.classList.remove('present')
  const slide = document.getElementById(id)
  slide?.classList.add('present')
  slide?.parentElement?.classList.add('present')
  for (const fragment of slide?.querySelectorAll('.fragment') ?? []) fragment.classList.add('visible')
}
