import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { openStage } from './fixture.ts'

const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')
const told = () => document.querySelector('.notice')?.textContent

afterEach(async () => {
  if (own !== undefined) Object.defineProperty(window, 'devicePixelRatio', own)
  await page.viewport(1280, 720)
})

/** What the page sees of a browser's zoom, or of a move to another screen. */
async function setWindow(width: number, height: number, ratio: number) {
  Object.defineProperty(window, 'devicePixelRatio', { value: ratio, configurable: true })
  await page.viewport(width, height)
}

test('who zooms in is told what makes words larger', async () => {
  await openStage()
  await setWindow(640, 360, 2 * devicePixelRatio)
  await expect.poll(told).toContain('글로 읽기')
})

test('a window on a screen of another density is not spoken to', async () => {
  await openStage()
  await setWindow(1200, 700, 2 * devicePixelRatio)
  await expect.poll(() => document.documentElement.style.getPropertyValue('--scale')).toBe('0.9375')
  expect(told()).toBe('')
})
