import { describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { openStage, see } from './fixture.ts'

const everySlide = ['title', 'day', 'cloud', 'storage', 'cost', 'closing', 'thanks']
/** A finger on the middle of an element, which moves before it is lifted. */
async function touch(element: Element, [x, y] = [0, 0]): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth }
  const scale = frame.width / innerWidth
  const box = element.getBoundingClientRect()
  const at = { x: frame.left + (box.left + box.width / 2) * scale, y: frame.top + (box.top + box.height / 2) * scale }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly { x: number; y: number }[]) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  await send('touchStart', [at])
  for (const part of [1, 2, 3])
    if (x !== 0 || y !== 0) await send('touchMove', [{ x: at.x + (x * part) / 3, y: at.y + (y * part) / 3 }])
  await send('touchEnd', [])
}

const focused = () => document.activeElement?.getAttribute('href')

describe('the overview', () => {
  test('shows every slide with all its steps, and the present one has the focus', async () => {
    await openStage('#storage')
    await userEvent.keyboard('o')
    expect(see()).toEqual({ slides: everySlide, fragments: ['하나', '둘', '둘의 짝'] })
    expect(focused()).toBe('#storage')
    await expect
      .element(page.getByRole('link', { name: '4. 저장소는 셋이다.' }))
      .toHaveAttribute('aria-current', 'true')
  })

  test('offers one link a slide and nothing else in it', async () => {
    const { main } = await openStage()
    await userEvent.keyboard('{Escape}')
    const reachable = [...main.querySelectorAll('a, button, input')].filter((e) => e.closest('[inert]') === null)
    expect(reachable.map((element) => element.getAttribute('href'))).toEqual(everySlide.map((id) => `#${id}`))
  })

  test.each(['o', '{Escape}'])('closes with %s on the slide and step it was opened on', async (key) => {
    const { main } = await openStage('#storage/1')
    const before = main.innerHTML
    await userEvent.keyboard(`o${key}`)
    expect(see()).toEqual({ slides: ['storage'], fragments: ['하나'] })
    expect(document.querySelector('.stage-tile')).toBeNull()
    expect(main.querySelectorAll('[inert]').length).toBe(before.split('inert').length - 1)
  })

  test('opens the slide that is clicked, as a link does', async () => {
    const { deck } = await openStage('#title')
    await userEvent.keyboard('o')
    await page.getByRole('link', { name: '5. 비용은 줄었다.' }).click()
    expect(see().slides).toEqual(['cost'])
    expect([deck.place.id, location.hash]).toEqual(['cost', '#cost'])
    await expect.element(page.getByRole('heading', { name: '비용은 줄었다.' })).toHaveFocus()
  })

  test('opens the slide that a finger taps, and a finger that scrolls turns no page', async () => {
    const { deck } = await openStage('#title')
    await userEvent.keyboard('o')
    const tile = page.getByRole('link', { name: '4. 저장소는 셋이다.' }).element()
    await touch(tile, [-120, 0])
    expect([deck.place.id, document.documentElement.className]).toEqual(['title', expect.stringContaining('overview')])
    await touch(tile)
    await expect.poll(() => deck.place.id).toBe('storage')
    expect(see().slides).toEqual(['storage'])
  })

  test('is walked with arrows, Home and End and opens with Enter or Space', async () => {
    await openStage('#title')
    await userEvent.keyboard('o{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(focused()).toBe('#day')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('#storage')
    await userEvent.keyboard('{ArrowUp}{End}{ArrowRight}')
    expect(focused()).toBe('#thanks')
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
    expect(see().slides).toEqual(['cloud'])
    await userEvent.keyboard('o{ArrowRight}{ }')
    expect(see().slides).toEqual(['storage'])
  })

  test('is walked session by session with Shift and arrows', async () => {
    await openStage('#title')
    await userEvent.keyboard('o{Shift>}{ArrowRight}{/Shift}')
    expect(focused()).toBe('#cloud')
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowLeft}{/Shift}')
    expect(focused()).toBe('#cloud')
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}')
    expect(see().slides).toEqual(['closing'])
  })

  test('names its sessions while it is open', async () => {
    await openStage('#title')
    await userEvent.keyboard('o')
    await expect.element(page.getByRole('group', { name: '클라우드' })).toBeVisible()
    await userEvent.keyboard('o')
    await expect.element(page.getByRole('group', { name: '클라우드' })).not.toBeInTheDocument()
  })

  test('gives way to a clicker', async () => {
    await openStage('#title')
    await userEvent.keyboard('o{PageDown}')
    expect(see().slides).toEqual(['day'])
  })

  test('opened by a mouse click, Enter still opens the slide', async () => {
    await openStage('#title')
    await page.getByRole('button', { name: '한눈에 보기' }).click()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(see().slides).toEqual(['day'])
  })

  test('scrolls to the present slide of a long deck', async () => {
    const html = Array.from({ length: 90 }, (_, i) => `<section class="slide" id="s-${i}"><h3>${i}</h3></section>`)
    await openStage('#s-80', { html: `<section class="group">${html.join('')}</section>` })
    await userEvent.keyboard('o')
    await expect.element(page.getByRole('link', { name: '81. 80' })).toBeInViewport()
  })
})
