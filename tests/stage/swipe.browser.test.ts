import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { openStage, see } from './fixture.ts'

/** A finger's way over the page, in CSS pixels of this frame. */
async function swipe(from: readonly [number, number], by: readonly [number, number]) {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const send = (type: string, points: { x: number; y: number }[]) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints: points } as never)
  const at = (share: number) => [{ x: frame.left + from[0] + by[0] * share, y: frame.top + from[1] + by[1] * share }]
  await send('touchStart', at(0))
  for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', at(share))
  await send('touchEnd', [])
}

describe('a swipe', () => {
  test.each([
    ['left', [-120, 10], 'cost'],
    ['up', [10, -120], 'cost'],
    ['right', [120, -10], 'storage'],
    ['down', [-10, 120], 'storage'],
  ] as const)('to the %s moves by a step', async (_, by, id) => {
    const { deck } = await openStage('#storage/2')
    await swipe([300, 300], by)
    await expect.poll(() => deck.place).toEqual(id === 'cost' ? { id, step: 0 } : { id, step: 1 })
  })

  test('walks the route', async () => {
    await openStage('?route=short#title')
    await swipe([300, 300], [-150, 0])
    await expect.poll(() => see().slides).toEqual(['cloud'])
  })

  test('shorter than a finger’s tremble is none', async () => {
    const { deck } = await openStage('#storage')
    await swipe([300, 300], [-20, 4])
    await swipe([300, 300], [-80, 0])
    await expect.poll(() => deck.place).toEqual({ id: 'storage', step: 1 })
  })

  test('is kept by what says it prevents swipes', async () => {
    const { deck } = await openStage('#storage')
    const slider = Object.assign(document.createElement('p'), { textContent: '밀기' })
    slider.setAttribute('data-prevent-swipe', '')
    deck.current.element.prepend(slider)
    const { left, top } = slider.getBoundingClientRect()
    await swipe([left + 200, top + 4], [-120, 0])
    await swipe([300, 500], [-120, 0])
    await expect.poll(() => deck.place).toEqual({ id: 'storage', step: 1 })
  })

  test('scrolls the overview', async () => {
    await openStage('#storage')
    await userEvent.keyboard('o')
    await swipe([600, 150], [-200, 0])
    expect(document.querySelector('.stage-tile')).not.toBeNull()
  })
})

describe('on a phone held sideways', () => {
  afterEach(() => page.viewport(1280, 720))

  test('the whole slide shows, centred', async () => {
    await page.viewport(844, 390)
    const { deck } = await openStage('#storage')
    const { left, right, top, bottom } = deck.current.element.getBoundingClientRect()
    expect([top, bottom]).toEqual([0, 390])
    expect(left).toBeCloseTo(innerWidth - right)
    expect(document.documentElement.scrollHeight).toBe(390)
  })

  test('the slide follows the window to upright, with nothing cut off', async () => {
    await page.viewport(844, 390)
    const { deck } = await openStage('#storage')
    await page.viewport(390, 844)
    await expect.poll(() => deck.current.element.getBoundingClientRect().width).toBeCloseTo(390)
    expect(see().slides).toEqual(['storage'])
    await swipe([200, 400], [-100, 0])
    await expect.poll(() => see().fragments).toEqual(['하나'])
  })
})
