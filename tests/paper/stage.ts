import type { Page } from 'playwright'
import { type Raster, readPng } from './raster.ts'

/** Takes off the stage what is on no slide: its buttons, and those that a drawing has only while it lives. */
export async function clearStage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    const live = [
      '.stage-controls, .stage-status, .timeline, .player .controls',
      '[data-diagram="aurora-storage"] .part:has(> .remedy)',
      '[data-diagram="disaster-recovery"] .part:has(> .remedy[rx="10"])',
    ]
    sheet.replaceSync(`${live.join()} { visibility: hidden !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Goes to a slide's step as a link does, and waits until it is painted. */
export async function goTo(page: Page, id: string, step: number): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    step === 0 ? `#${id}` : `#${id}/${step}`,
  )
  await page.locator(`.slide.present#${id}`).waitFor()
  const figure = page.locator(`#${id} .diagram`)
  if ((await figure.count()) > 0) await page.locator(`#${id} .diagram.live`).first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

export async function paintStage(page: Page): Promise<Raster> {
  return readPng(await page.screenshot({ animations: 'disabled' }))
}
