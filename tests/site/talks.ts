import type { Page } from 'playwright'
import { expect } from 'vitest'
import { allSlides, presentSlide } from './visit.ts'

/** What one window does in a talk: so many presses of Next, a frame apart, and now and then something to a diagram. */
interface Part {
  readonly presses: number
  /** Of so many frames one is used to explore. */
  readonly exploring: number
  readonly seed: number
}

/**
 * Presents the whole deck from its first slide to its last from both windows at once, and explores the diagrams on the
 * way from either side. Expects that both windows show the same in the end.
 */
export async function presentTalk(deck: Page, desk: Page, seed: number): Promise<void> {
  const last = (await allSlides(deck)).at(-1) ?? ''
  await desk.keyboard.press('Home')
  await expect.poll(() => presentSlide(deck)).toBe('title')
  for (let rounds = 0; (await presentSlide(deck)) !== last; rounds += 1) {
    expect(rounds).toBeLessThan(50)
    const drive = (page: Page, part: Part) => page.evaluate(takePart, part)
    await Promise.all([
      drive(desk, { presses: 60, exploring: 4, seed: seed + rounds }),
      drive(deck, { presses: 15, exploring: 5, seed: 2 * seed + rounds }),
    ])
  }
  await expectAgreement(deck, desk)
}

/** Runs in the page. */
async function takePart({ presses, exploring, seed }: Part): Promise<void> {
  // Park and Miller's generator.
  let state = seed
  const dice = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const keys = ['z', 'y', 'p', 'r', 'PageUp', 'i', 'i']
  for (let pressed = 0; pressed < presses; ) {
    // Now and then faster than the eye.
    if (dice(6) === 0) await new Promise(requestAnimationFrame)
    if (dice(exploring) !== 0) {
      press('PageDown')
      pressed += 1
      continue
    }
    const parts = [...document.querySelectorAll('.slide .part')].filter((part) => part.checkVisibility())
    parts[dice(parts.length || 1)]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    if (dice(2) === 0) press(keys[dice(keys.length)] ?? 'z')
  }
}

/** Both windows are on the same slide, and draw the same diagram. */
export async function expectAgreement(deck: Page, desk: Page): Promise<void> {
  await expect.poll(async () => (await seeSlide(desk)) === (await seeSlide(deck)), { timeout: 5000 }).toBe(true)
}

/** The slide that shows, and the words in its diagrams. */
async function seeSlide(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const slides = [...document.querySelectorAll('.slide')].filter((slide) => slide.closest('.coming') === null)
    const shown = slides.find((slide) => slide.checkVisibility())
    const pictures = [...(shown?.querySelectorAll('.picture svg') ?? [])].map(({ textContent }) => textContent)
    return [shown?.id.replace(/^present-/, ''), ...pictures].join('|')
  })
}
