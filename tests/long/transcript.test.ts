import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { visit } from '../site/visit.ts'
import { listenTo } from './listener.ts'

/** Ten slides of every kind, where a talk opens them, and how often Next is then pressed. */
const slides = [
  ['title', 0],
  ['day-at-a-glance', 1],
  ['small-teams', 0],
  ['apollo-and-pipelines/3', 2],
  ['fifty-million-deployments', 0],
  ['lambda-without-servers', 0],
  ['aurora-storage/6', 2],
  ['blended-and-unblended', 0],
  ['hybrid-network/2', 2],
  ['dr-strategies/5', 2],
] as const

const said = (page: Page) => page.locator('.stage-status .said').textContent()

/** The slide as it is read, then what each press of Next says by itself. */
async function transcribe(address: string, presses: number): Promise<string> {
  const page = await visit(`#${address}`, { reducedMotion: 'reduce' })
  await expect.poll(() => said(page)).not.toBe('')
  if ((await page.locator('.slide.present figure.diagram').count()) > 0)
    await page.locator('.slide.present .player .controls').waitFor()
  const lines = [`says: ${await said(page)}`, ...(await listenTo(page))]
  for (let press = 0; press < presses; press += 1) {
    const before = await said(page)
    await page.keyboard.press('PageDown')
    await expect.poll(() => said(page)).not.toBe(before)
    lines.push(`Next says: ${await said(page)}`)
  }
  return [`#${address}`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)].join('\n')
}

test('ten slides read as their transcript has it', async () => {
  const told: string[] = []
  for (const [address, presses] of slides) told.push(await transcribe(address, presses))
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../golden/transcript.txt')
})
