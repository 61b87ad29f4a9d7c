import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectAgreement } from '../site/talks.ts'
import { openDesk, presentSlide, siteUrl, visit } from '../site/visit.ts'

const linked = (desk: Page) => desk.locator('[data-reach=linked]').waitFor()
const placeOn = (desk: Page) => desk.locator('.slide-time').textContent()
const drawnOn = (page: Page) => page.locator('.slide:visible .picture svg').first().textContent()

/**
 * Stops a window as a browser does that saves the battery, or whose machine sleeps; gives what wakes it. The browser's
 * own freezing is for windows that nobody sees, which a test's never are: here its scripts halt at their next word.
 */
async function freeze(page: Page): Promise<() => Promise<void>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Debugger.enable')
  const halting = new Promise((resolve) => client.once('Debugger.paused', resolve))
  await client.send('Debugger.pause')
  // It answers when the window is awake again.
  void client.send('Runtime.evaluate', { expression: '0' })
  await halting
  return async () => {
    await client.send('Debugger.resume')
    await client.detach()
  }
}

/** A talk in the middle of a diagram that somebody broke something in, and stopped. */
async function openTalk() {
  const deck = await visit('#aurora-storage/5')
  const desk = await openDesk(deck)
  await desk.locator('.present .part').first().click()
  await deck.waitForURL(/aurora-storage\/5\/v/)
  await deck.bringToFront()
  await deck.keyboard.press('k')
  await expectAgreement(deck, desk)
  return { deck, desk, drawn: await drawnOn(deck) }
}

describe('a projector that is unplugged', () => {
  test('and comes back as another window shows the same step, the same diagram and the same ink', async () => {
    const { deck, desk, drawn } = await openTalk()
    await desk.keyboard.press('d')
    const { x = 0, y = 0 } = (await desk.locator('.stage-board').boundingBox()) ?? {}
    await desk.mouse.move(x + 50, y + 50)
    await desk.mouse.down()
    await desk.mouse.move(x + 150, y + 90, { steps: 5 })
    await desk.mouse.up()
    await desk.keyboard.press('Escape')
    await deck.locator('.slide.present > .stage-ink path').waitFor({ state: 'attached' })
    await expectAgreement(deck, desk)
    await deck.close()
    await desk.locator('[data-reach=unlinked]').waitFor()
    expect(await placeOn(desk)).toContain('5/14단계')
    const opening = desk.context().waitForEvent('page')
    await desk.getByRole('button', { name: '발표 화면 열기' }).click()
    const again = await opening
    await linked(desk)
    await expect.poll(() => again.url()).toContain('#aurora-storage/5/v')
    await expect.poll(() => drawnOn(again)).toBe(drawn)
    await expectAgreement(again, desk)
    await again.locator('.slide.present > .stage-ink path').waitFor({ state: 'attached' })
    await desk.keyboard.press('PageDown')
    await expect.poll(() => placeOn(desk)).toContain('6/14단계')
    await expectAgreement(again, desk)
  })

  test('leaves a presenter who goes on alone, and the deck opens where the talk is by then', async () => {
    const { deck, desk } = await openTalk()
    await deck.close()
    await desk.locator('[data-reach=unlinked]').waitFor()
    await desk.keyboard.press('PageDown')
    await desk.keyboard.press('PageDown')
    const opening = desk.context().waitForEvent('page')
    await desk.getByRole('button', { name: '발표 화면 열기' }).click()
    const again = await opening
    await linked(desk)
    expect(await presentSlide(again)).toBe('aurora-storage')
    await expect.poll(() => placeOn(desk)).toContain('7/14단계')
    await expectAgreement(again, desk)
  })
})

test('either window loaded anew in the middle of an explored step shows that step again', async () => {
  const { deck, desk, drawn } = await openTalk()
  for (const page of [deck, desk, deck]) {
    await page.reload()
    await linked(desk)
    await expect.poll(() => drawnOn(deck)).toBe(drawn)
    await expectAgreement(deck, desk)
    expect(await placeOn(desk)).toContain('5/14단계')
  }
})

test('a window that the browser froze does what it was asked, once, when it wakes', async () => {
  const { deck, desk } = await openTalk()
  const wake = await freeze(deck)
  for (let press = 0; press < 3; press += 1) await desk.keyboard.press('PageDown')
  // Longer than the presenter's page has patience, shorter than it keeps on trying.
  await desk.locator('[data-reach=unlinked]').waitFor()
  await wake()
  await linked(desk)
  await expect.poll(() => placeOn(desk)).toContain('8/14단계')
  await expectAgreement(deck, desk)
})

test('a presenter’s page that slept knows at once where the talk is', async () => {
  const { deck, desk } = await openTalk()
  const wake = await freeze(desk)
  for (let press = 0; press < 4; press += 1) await deck.keyboard.press('PageDown')
  await wake()
  await expect.poll(() => placeOn(desk)).toContain('9/14단계')
  await expectAgreement(deck, desk)
  await desk.keyboard.press('PageUp')
  await expect.poll(() => deck.url()).toContain('#aurora-storage/8')
  await expectAgreement(deck, desk)
})

test('without a network the whole talk is given, from both windows', async () => {
  const { deck, desk } = await openTalk()
  // Whatever was not asked for yet comes with the first look at the slides.
  await deck.waitForLoadState('networkidle')
  await deck.context().setOffline(true)
  for (let press = 0; press < 40; press += 1) await (press % 2 === 0 ? deck : desk).keyboard.press('PageDown')
  await expect.poll(async () => (await presentSlide(deck)) !== 'aurora-storage').toBe(true)
  await expectPlaces(deck, desk)
  await desk.keyboard.press('b')
  await desk.getByText('발표 화면을 가렸습니다.').waitFor()
  await desk.keyboard.press('b')
  await deck.context().setOffline(false)
})

test('a laptop that sleeps, and wakes to a clock that was set back, moves neither window, and the talk’s time goes on', async () => {
  const deck = await visit('#aurora-storage/5')
  const desk = await deck.context().newPage()
  await desk.clock.install({ time: new Date('2026-11-22T10:00:00Z') })
  await desk.goto(`${siteUrl}presenter.html`)
  await linked(desk)
  await desk.keyboard.press('PageDown')
  await expect.poll(() => deck.url()).toContain('/6')
  await desk.clock.fastForward(600_000)
  await expect.poll(() => desk.getByRole('timer').textContent()).toMatch(/10:0\d/)
  await desk.clock.setSystemTime(new Date('2026-11-22T09:00:00Z'))
  await desk.clock.runFor(1000)
  expect(await desk.getByRole('timer').textContent()).toMatch(/10:0\d/)
  await desk.keyboard.press('PageDown')
  await desk.clock.runFor(1000)
  await expect.poll(() => deck.url()).toContain('/7')
  await expectAgreement(deck, desk)
})

test('a hundred thousand messages from a window that ran wild leave the talk where it is', async () => {
  const { deck, desk } = await openTalk()
  const wild = await deck.context().newPage()
  await wild.goto(`${siteUrl}presenter.html`)
  await linked(wild)
  const build = await wild.locator('html').getAttribute('data-build')
  await wild.evaluate((build) => {
    const channel = new BroadcastChannel(`summit-deck:${location.pathname.replace(/[^/]*$/, '')}:${build}`)
    for (let count = 0; count < 100_000; count += 1)
      channel.postMessage([{ kind: 'hello', from: `w${count % 500}` }, { kind: 'orders' }, null, 'x'][count % 4])
  }, build)
  await wild.close()
  await desk.keyboard.press('PageDown')
  await expect.poll(() => placeOn(desk), { timeout: 20_000 }).toContain('6/14단계')
  await expectAgreement(deck, desk)
})

/** Both are at the same slide; a diagram whose scripts never came stays as it was drawn. */
async function expectPlaces(deck: Page, desk: Page): Promise<void> {
  await expect
    .poll(
      async () => (await desk.locator('.present .slide').getAttribute('id')) === `present-${await presentSlide(deck)}`,
    )
    .toBe(true)
}
