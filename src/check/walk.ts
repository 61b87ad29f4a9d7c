import type { Page } from 'playwright'
import { findMisfits, type Misfit, misfitParts } from './misfits.ts'

/** What pressing Next through the deck showed. */
export interface Walk {
  /** Parts that do not fit, on any step. */
  readonly misfits: readonly Misfit[]
  /** Steps of stories and fragments that no press showed. */
  readonly unseen: readonly Step[]
}

interface Step {
  readonly slide: string
  /** A story's step may wait for its script; a fragment shows at once. */
  readonly kind: 'story' | 'fragment'
  readonly text: string
}

/** Milliseconds in which a press shows something new; a diagram's script may still be on its way. */
const patience = 5000

/** Presses Next from the first slide to the last, on a page that shows slides, and measures at every stop. */
export async function walkDeck(page: Page): Promise<Walk> {
  await page.keyboard.press('Home')
  const expected = await page.evaluate(findSteps)
  const unseen = new Map<string, Step>(expected.map((step) => [`${step.slide} ${step.text}`, step]))
  const stuck = new Set<string>()
  const misfits: Misfit[] = []
  const slides = await page.locator('.slide').count()
  for (let press = 0; press < slides + expected.length; press += 1) {
    for (const step of await waitForNews(page, unseen, stuck)) unseen.delete(step)
    misfits.push(...(await page.evaluate(findMisfits, { parts: misfitParts, isPrint: false })))
    await page.keyboard.press('PageDown')
  }
  return { misfits, unseen: [...unseen.values()] }
}

/** Those of `unseen` that show now; a slide on which a story shows nothing new in time is `stuck`. */
async function waitForNews(page: Page, unseen: ReadonlyMap<string, Step>, stuck: Set<string>): Promise<string[]> {
  const slide = await page.evaluate(() => document.querySelector('.group.present > .slide.present')?.id ?? '')
  const pending = [...unseen].filter(([, step]) => step.slide === slide)
  const keys = pending.map(([key]) => key)
  if (keys.length === 0) return []
  const waits = !stuck.has(slide) && pending.some(([, { kind }]) => kind === 'story')
  if (!waits) return (await page.evaluate(findShownOf, keys)) || []
  const shown = await page.waitForFunction(findShownOf, keys, { timeout: patience }).catch(() => undefined)
  if (shown === undefined) stuck.add(slide)
  return (await shown?.jsonValue()) || []
}

/** Every sentence of a story and every fragment of the deck. */
function findSteps(): Step[] {
  return [...document.querySelectorAll<HTMLElement>('.slide')].flatMap((slide) => {
    const stories = [...slide.querySelectorAll<HTMLElement>('figure[data-story]')].flatMap((figure) => {
      const story = JSON.parse(figure.dataset.story ?? '{}') as { steps: { text: string }[] }
      return story.steps.map(({ text }) => text)
    })
    const fragments = [...slide.querySelectorAll('.fragment')].map((one) => one.textContent?.trim() ?? '')
    return [
      ...stories.map((text) => ({ slide: slide.id, text, kind: 'story' as const })),
      ...fragments.map((text) => ({ slide: slide.id, text, kind: 'fragment' as const })),
    ]
  })
}

/** In the page: which of `pending`, each `id text`, the slide shows now; false for none. */
function findShownOf(pending: readonly string[]): string[] | false {
  const slide = document.querySelector('.group.present > .slide.present')
  const shown = [...(slide?.querySelectorAll<HTMLElement>('.telling p, .fragment') ?? [])]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `${slide?.id} ${one.textContent?.trim()}`)
    .filter((step) => pending.includes(step))
  return shown.length > 0 && shown
}
