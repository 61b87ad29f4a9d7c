import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { switchMode } from '../../src/stage/mode.ts'
import { startReading } from '../../src/stage/reading.ts'
import { openDocument, setAddress, startTest } from './fixture.ts'

vi.mock(import('../../src/stage/mode.ts'), { spy: true })

/** The reading page, each slide as high as the window. */
function openReading(address = '') {
  const main = openDocument({ mode: 'reading' })
  for (const slide of main.querySelectorAll<HTMLElement>('.slide')) slide.style.minHeight = '100vh'
  setAddress(address)
  startReading(main, startTest())
  return main
}

const topmost = () => document.elementFromPoint(100, 300)?.closest('.slide')?.id
const notice = () => document.querySelector('.notice')?.textContent

afterEach(() => scrollTo(0, 0))

test.each(['#storage/2', '#/storage'])('%s scrolls to its slide', (address) => {
  openReading(address)
  expect(topmost()).toBe('storage')
  expect(notice()).toBe('')
})

test('an id that is gone scrolls to the one most like it and says so', () => {
  openReading('#storages')
  expect(topmost()).toBe('storage')
  expect(notice()).toContain('storages')
})

test('a link to a step scrolls to its slide', async () => {
  openReading()
  await page.getByRole('link', { name: '저장소로' }).click()
  await expect.poll(topmost).toBe('storage')
})

test('a button leads to the slides, at the slide being read', async () => {
  openReading('#closing/1')
  vi.mocked(switchMode).mockReturnValue()
  await page.getByRole('button', { name: '슬라이드로 보기' }).click()
  expect(switchMode).toHaveBeenCalledWith('slides')
  expect(location.hash).toBe('#closing')
})
