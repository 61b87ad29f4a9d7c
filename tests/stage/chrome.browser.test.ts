import { describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { say } from '../../src/messages.ts'
import { bindings, toKeyCaps } from '../../src/stage/keys.ts'
import { openStage, see } from './fixture.ts'

const screen = page.getByRole('button', { name: '화면 다시 켜기' })

describe('the black screen', () => {
  test.each(['b', '.'])('comes with %s and goes with it', async (key) => {
    await openStage('#day')
    const said = () => document.querySelector('.said')?.textContent
    // The slide's own words come a moment after it.
    await expect.poll(said).toContain('번째')
    await userEvent.keyboard(key)
    await expect.element(screen).toBeVisible()
    await expect.poll(said).toContain('화면을 껐습니다')
    await userEvent.keyboard(key)
    await expect.element(screen).not.toBeInTheDocument()
  })

  test.each(['{ArrowRight}', '{PageDown}', '{ArrowLeft}', 'o', '{Escape}'])(
    'goes with %s, which does nothing else',
    async (key) => {
      await openStage('#day')
      await userEvent.keyboard(`b${key}`)
      await expect.element(screen).not.toBeInTheDocument()
      expect(see().slides).toEqual(['day'])
    },
  )

  test('covers everything and goes with a click', async () => {
    await openStage('#day')
    await userEvent.keyboard('b')
    expect(document.elementFromPoint(innerWidth - 30, innerHeight - 30)?.className).toBe('stage-cover black')
    await screen.click()
    expect(see().slides).toEqual(['day'])
    await expect.element(screen).not.toBeInTheDocument()
  })

  test('goes when the browser’s history moves the deck', async () => {
    await openStage('#day')
    await userEvent.keyboard('b')
    location.hash = '#cost'
    await expect.element(screen).not.toBeInTheDocument()
  })
})

describe('the help sheet', () => {
  test.each(['ko', 'en'] as const)('prints every line of the key table in the language %s', async (lang) => {
    await openStage('', { lang })
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog', { name: say(lang, 'helpTitle') })).toBeVisible()
    const rows = [...document.querySelectorAll('dialog tr')].map((row) => [
      row.querySelector('th')?.textContent,
      [...row.querySelectorAll('td > span')].map((key) => [...key.children].map((cap) => cap.textContent)),
    ])
    expect(rows).toEqual(bindings.map(({ label, keys }) => [say(lang, label), keys.map(toKeyCaps)]))
  })

  test('opens and closes with ?, closes with Escape, its button and a click beside it', async () => {
    const { deck } = await openStage()
    const dialog = page.getByRole('dialog')
    await userEvent.keyboard('?')
    await expect.element(dialog).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(dialog).not.toBeInTheDocument()
    await userEvent.keyboard('?{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await userEvent.keyboard('?')
    await page.getByRole('button', { name: '닫기' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    await userEvent.keyboard('?')
    await userEvent.click(document.querySelector('dialog') as Element, { position: { x: 2, y: 2 } })
    await expect.element(dialog).not.toBeInTheDocument()
    expect(deck.current.id).toBe('title')
  })
})

describe('the buttons', () => {
  const names = ['이전', '다음', '한눈에 보기', '발표 도구', '글로 읽기', '이 순간 공유', '도움말']

  test('say what they do and are large enough for a finger', async () => {
    await openStage()
    const buttons = page.getByRole('navigation', { name: '발표 조작' }).getByRole('button').elements()
    expect(buttons.map((button) => button.getAttribute('title'))).toEqual(names)
    for (const { offsetWidth, offsetHeight } of buttons as HTMLElement[]) {
      expect(Math.min(offsetWidth, offsetHeight)).toBeGreaterThanOrEqual(44)
    }
  })

  test('move the deck and open things', async () => {
    await openStage('#day')
    await page.getByRole('button', { name: '다음', exact: true }).click()
    expect(see().slides).toEqual(['cloud'])
    await page.getByRole('button', { name: '이전', exact: true }).click()
    expect(see().slides).toEqual(['day'])
    await page.getByRole('button', { name: '도움말' }).click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
  })

  test('fade while nothing moves, come back with the mouse, and show when the keyboard reaches them', async () => {
    await openStage('#day')
    const opacity = () => getComputedStyle(document.querySelector('.stage-controls') as Element).opacity
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
    document.documentElement.classList.add('idle')
    expect(opacity()).toBe('0')
    await userEvent.hover(page.getByRole('heading'))
    expect(opacity()).toBe('1')
    document.documentElement.classList.add('idle')
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    expect(opacity()).toBe('1')
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
})

test('with reduced motion nothing has a transition', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
  await openStage('#storage/1')
  await userEvent.keyboard('?')
  const moving = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element)
    return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
  })
  expect(moving).toEqual([])
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

test('full screen is asked for, and a refusal is said in a line', async () => {
  await openStage()
  const { requestFullscreen } = document.documentElement
  document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'))
  await userEvent.keyboard('f')
  await expect.element(page.getByText('전체 화면으로 바꿀 수 없습니다')).toBeVisible()
  document.documentElement.requestFullscreen = requestFullscreen
})
