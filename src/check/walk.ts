import type { Page } from 'playwright'
import { findMisfits, type Misfit, misfitParts } from './misfits.ts'

/** What pressing Next through the deck showed. */
export interface Walk {
  /** Parts that do not fit, on any step. */
  readonly misfits: readonly Misfit[]
  /** Steps of stories and fragments that no press showed. */
  readonly unseen: readonly { readonly slide: string; readonly text: string }[]
}

/** Presses Next from the first slide to the last, on a page that shows slides, and measures at every stop. */
export async function walkDeck(page: Page): Promise<Walk> {
  await page.keyboard.press('Home')
  const expected = await page.evaluate(findSteps)
  const seen = new Set<string>()
  const misfits: Misfit[] = []
  const slides = await page.locator('.slide').count()
  for (let press = 0; press < slides + expected.length; press += 1) {
    await page.evaluate(waitForStory)
    misfits.push(...(await page.evaluate(findMisfits, { parts: misfitParts, isPrint: false })))
    for (const step of await page.evaluate(findShownSteps)) seen.add(step)
    await page.keyboard.press('PageDown')
  }
  const unseen = expected.filter(({ slide, text }) => !seen.has(`${slide} ${text}`))
  return { misfits, unseen }
}

/** Every sentence of a story and every fragment of the deck. */
function findSteps(): { slide: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('.slide')].flatMap((slide) => {
    const stories = [...slide.querySelectorAll<HTMLElement>('figure[data-story]')].flatMap((figure) => {
      const story = JSON.parse(figure.dataset.story ?? '{}') as { steps: { text: string }[] }
      return story.steps.map(({ text }) => text)
    })
    const fragments = [...slide.querySelectorAll('.fragment')].map((one) => one.textContent?.trim() ?? '')
    return [...stories, ...fragments].map((text) => ({ slide: slide.id, text }))
  })
}

/** What of it the slide shows now, as `id text`. */
function findShownSteps(): string[] {
  const slide = document.querySelector('.group.present > .slide.present')
  const shown = [...(slide?.querySelectorAll<HTMLElement>('.telling p, .fragment') ?? [])]
  return shown
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `${slide?.id} ${one.textContent?.trim()}`)
}

/** A diagram comes to life after its script has arrived; until then it shows its first step and takes no press. */
function waitForStory(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
