import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openDesk, presentSlide, siteFolder, siteUrl, visit } from './visit.ts'

/** The slide in the presenter's large picture. */
const shownOn = (desk: Page) => desk.locator('.present .slide').getAttribute('id')
const linked = (desk: Page) => desk.locator('[data-reach=linked]').waitFor()
const placeOf = (deck: Page) => deck.evaluate(() => location.hash)

describe('the presenter’s page', () => {
  test('shows the slide and what the very next press shows, and moves with the deck', async () => {
    const deck = await visit('#aurora-storage/2')
    const desk = await openDesk(deck)
    expect(await shownOn(desk)).toBe('present-aurora-storage')
    await expect.poll(() => desk.locator('.coming .label').textContent()).toContain('다음 단계: 레코드 하나를')
    await deck.keyboard.press('PageUp')
    await deck.keyboard.press('PageUp')
    await deck.keyboard.press('PageUp')
    await expect.poll(() => desk.locator('.coming .label').textContent()).toContain('다음: 사본 여섯 가운데')
  })

  test('gives the shapes of a drawing the size that they have in the deck', async () => {
    const deck = await visit('#megamart-network/1')
    const desk = await openDesk(deck)
    await desk.locator('.present .part').first().waitFor()
    const sizes = (page: Page) =>
      page
        .locator('.slide:visible .picture svg')
        .first()
        .locator('rect')
        .evaluateAll((shapes) => shapes.map((shape) => (shape as SVGGraphicsElement).getBBox().width))
    expect(await sizes(desk)).toEqual(await sizes(deck))
  })

  test('moves the deck by key, button and swipe', async () => {
    const deck = await visit('#day-at-a-glance')
    const desk = await openDesk(deck)
    await desk.keyboard.press('Space')
    await expect.poll(() => presentSlide(deck)).toBe('sm-entertainment')
    await desk.getByRole('button', { name: '다음' }).click()
    await desk.getByRole('button', { name: '이전' }).click()
    await desk.getByRole('button', { name: '이전' }).click()
    await expect.poll(() => presentSlide(deck)).toBe('day-at-a-glance')
    await desk.locator('.present').evaluate((picture) => {
      const finger = { pointerType: 'touch', isPrimary: true, pointerId: 5, bubbles: true, clientY: 200 }
      picture.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientX: 300 }))
      picture.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientX: 200 }))
    })
    await expect.poll(() => presentSlide(deck)).toBe('sm-entertainment')
  })

  test.each(['#aurora-storage/2', '#megamart-network'])(
    'breaks the diagram of %s on the deck with a click, and the deck’s clicks show here',
    async (address) => {
      const deck = await visit(address)
      const desk = await openDesk(deck)
      const drawn = (page: Page) => page.locator('.slide:visible .picture svg').first().textContent()
      const part = (page: Page) => page.locator('.slide:visible .part').first()
      await part(desk).waitFor()
      const before = await drawn(deck)
      await part(desk).click()
      await expect.poll(() => drawn(deck)).not.toBe(before)
      await expect.poll(async () => (await drawn(deck)) === (await drawn(desk))).toBe(true)
      await deck.keyboard.press('r')
      await expect.poll(() => drawn(desk)).toBe(before)
    },
  )

  test('may be opened before the deck, and a reload of either side finds the same step again', async () => {
    const first = await visit('#title')
    const desk = await openDesk(first)
    await first.close()
    await desk.locator('[data-reach=unlinked]').waitFor()
    const opening = desk.context().waitForEvent('page')
    await desk.keyboard.press('ArrowRight')
    await desk.getByRole('button', { name: '발표 화면 열기' }).click()
    const deck = await opening
    await linked(desk)
    expect(await presentSlide(deck)).toBe('day-at-a-glance')
    await deck.goto(`${siteUrl}#aurora-storage/3`)
    await expect.poll(() => shownOn(desk)).toBe('present-aurora-storage')
    await deck.waitForURL(/aurora-storage\/3/)
    await deck.reload()
    await linked(desk)
    await desk.reload()
    await linked(desk)
    await expect.poll(() => shownOn(desk)).toBe('present-aurora-storage')
    await expect.poll(() => desk.locator('.slide-time').textContent()).toContain('3/14단계')
  })

  test('is one of several that agree, and both presses count', async () => {
    const deck = await visit('#day-at-a-glance')
    const [one, two] = [await openDesk(deck), await openDesk(deck)]
    await Promise.all([one.keyboard.press('Space'), two.keyboard.press('Space')])
    await expect.poll(() => presentSlide(deck)).toBe('sm-entertainment-blank')
    for (const desk of [one, two]) await expect.poll(() => shownOn(desk)).toBe(`present-${await presentSlide(deck)}`)
  })

  test('looks as the deck does: theme, covered screen and ink', async () => {
    const deck = await visit('#norma')
    const desk = await openDesk(deck)
    await desk.keyboard.press('t')
    await expect.poll(() => desk.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await deck.locator('html').getAttribute('data-theme')).toBe('dark')
    await desk.getByRole('button', { name: '화면 끄기' }).click()
    await desk.getByText('발표 화면을 가렸습니다.').waitFor()
    await desk.keyboard.press('b')
    await deck.bringToFront()
    await deck.keyboard.press('d')
    await deck.locator('.stage-palette').waitFor()
    await deck.mouse.move(300, 300)
    await deck.mouse.down()
    await deck.mouse.move(600, 400, { steps: 5 })
    await deck.mouse.up()
    await desk.locator('.present .stage-ink path').waitFor({ state: 'attached' })
  })

  test('points at the slide where one points in the picture', async () => {
    const deck = await visit('#norma')
    const desk = await openDesk(deck)
    await desk.keyboard.press('x')
    const picture = await desk.locator('.present .over').boundingBox()
    await desk.mouse.move((picture?.x ?? 0) + 100, (picture?.y ?? 0) + 100)
    await deck.locator('.stage-pointer').waitFor()
    await desk.locator('.present .pointer').waitFor()
    await desk.keyboard.press('x')
    await desk.locator('.present .pointer').waitFor({ state: 'detached' })
  })

  test('says so when the open deck is of another build, and leaves it alone', async () => {
    const deck = await visit('#norma')
    const desk = await deck.context().newPage()
    await desk.route('**/presenter.html', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/data-build="\w+"/, 'data-build="other"') })
    })
    await desk.goto(`${siteUrl}presenter.html`)
    await desk.locator('[data-reach=stranger]').waitFor()
    await desk.keyboard.press('Space')
    expect(await presentSlide(deck)).toBe('norma')
  })

  test('runs a clock that starts with the first press, outlives a reload and is kept for the next run', async () => {
    const deck = await visit('#title')
    const desk = await openDesk(deck)
    expect(await desk.getByRole('timer').textContent()).toContain('0:00')
    await desk.clock.install({ time: new Date('2026-11-22T10:00:00Z') })
    await desk.reload()
    await linked(desk)
    await desk.keyboard.press('Space')
    await expect.poll(() => presentSlide(deck)).toBe('day-at-a-glance')
    await desk.clock.runFor(95_000)
    await expect.poll(() => desk.getByRole('timer').textContent()).toMatch(/1:3\d/)
    await expect.poll(() => desk.locator('.pace').textContent()).toMatch(/^1분 \d0초 늦음$/)
    await desk.reload()
    await desk.clock.runFor(5000)
    await expect.poll(() => desk.getByRole('timer').textContent()).toMatch(/1:4\d/)
    await desk.getByRole('button', { name: '처음으로' }).click()
    await desk.getByRole('button', { name: '한 번 더' }).click()
    await desk.clock.runFor(500)
    await desk.getByRole('button', { name: '연습 기록' }).click()
    await desk.clock.runFor(500)
    await expect.poll(() => desk.getByRole('dialog').textContent()).toMatch(/1:4\d/)
  })

  test('holds no speaker notes in a public build and says where they are', async () => {
    const desk = await openDesk(await visit('#aurora-storage'))
    await expect.poll(() => desk.locator('.notes').textContent()).toContain('npm start')
  })

  test('opens with S, in one window however often it is pressed', async () => {
    const deck = await visit('#norma')
    const opening = deck.context().waitForEvent('page')
    await deck.keyboard.press('s')
    const desk = await opening
    await linked(desk)
    await deck.bringToFront()
    await deck.keyboard.press('s')
    await expect.poll(() => placeOf(deck)).toBe('#norma')
    expect(deck.context().pages()).toHaveLength(2)
  })

  test('opened from a file says so and keeps walking, with its clock', async () => {
    const desk = await (await visit()).context().newPage()
    await desk.goto(`file://${siteFolder}/presenter.html`)
    await desk.locator('[data-reach=file]').waitFor()
    await desk.keyboard.press('Space')
    await expect.poll(() => shownOn(desk)).toBe('present-day-at-a-glance')
    expect(await desk.getByRole('button', { name: '멈춤' }).isVisible()).toBe(true)
  })
})
