import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newVisitor, openDesk, siteUrl, visit } from '../site/visit.ts'

/** In the page: its clock can be set to another hour, as a network does it. */
function letClockJump(): void {
  const { now } = Date
  let offset = 0
  Date.now = () => now() + offset
  window.Date = new Proxy(Date, {
    construct: (target, words: []) => (words.length === 0 ? new target(target.now()) : new target(...words)),
  })
  Object.assign(window, {
    jump: (hours: number) => {
      offset += hours * 3_600_000
    },
  })
}

async function jump(page: Page, hours: number): Promise<void> {
  await page.evaluate((by) => (window as unknown as { jump(hours: number): void }).jump(by), hours)
}

test('a clock that is set during a talk changes the hour and not the time that passed', async () => {
  const deck = await visit()
  await deck.context().addInitScript(letClockJump)
  const desk = await openDesk(deck)
  await desk.keyboard.press('PageDown')
  const elapsed = desk.getByRole('timer')
  await expect.poll(() => elapsed.textContent(), { timeout: 20_000 }).toMatch(/0:0[1-9]/)
  const hour = async () => (await desk.locator('.clock b').textContent())?.slice(0, 2)
  const before = await hour()
  for (const hours of [3, -7]) {
    await jump(desk, hours)
    await desk.keyboard.press('PageDown')
    await expect.poll(hour, { timeout: 20_000 }).not.toBe(before)
    expect(await elapsed.textContent()).toMatch(/\b0?0:\d\d/)
  }
})

test('the deck runs its diagrams and its address through a jump of the clock', async () => {
  const page = await newVisitor()
  await page.addInitScript(letClockJump)
  await page.goto(`${siteUrl}#aurora-storage/3`)
  await page.locator('#aurora-storage .diagram.live').waitFor()
  for (const hours of [-5, 9]) {
    await jump(page, hours)
    await page.keyboard.press('PageDown')
  }
  await expect.poll(() => new URL(page.url()).hash).toBe('#aurora-storage/5')
})
