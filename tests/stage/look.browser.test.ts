import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { openStage, see } from './fixture.ts'
import '../../src/theme/base.css'
import '../../src/theme/slides.css'

const paper = () => getComputedStyle(document.querySelector('.deck') as Element).backgroundColor
const notice = () => document.querySelector('.notice')?.textContent
const [light, dark] = ['rgb(251, 250, 247)', 'rgb(18, 22, 29)']

const setScheme = (value: 'light' | 'dark') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }))

describe('the theme', () => {
  test.each(['light', 'dark'] as const)('begins with the device’s %s one, and T goes to the other', async (scheme) => {
    await setScheme(scheme)
    await openStage('#day')
    const [own, other] = scheme === 'light' ? [light, dark] : [dark, light]
    expect(paper()).toBe(own)
    await userEvent.keyboard('t')
    expect(paper()).toBe(other)
    await userEvent.keyboard('t')
    expect([paper(), notice()]).toEqual([own, scheme === 'light' ? '밝은 화면' : '어두운 화면'])
    await userEvent.keyboard('t')
    expect([paper(), notice()]).toEqual([own, '기기 설정을 따르는 화면'])
  })

  test('of another window shows here and is kept for the next visit', async () => {
    await setScheme('light')
    const { shared } = await openStage('#day')
    const theme = shared.find(({ name }) => name === 'theme')
    const told: unknown[] = []
    theme?.onChange(() => told.push(theme.tell(false)))
    theme?.hear('dark')
    expect([paper(), told]).toEqual([dark, []])
    delete document.documentElement.dataset.theme
    await openStage('#day')
    expect(paper()).toBe(dark)
  })
})

test('C gives more contrast and takes it back', async () => {
  await openStage('#day')
  const muted = () => getComputedStyle(document.querySelector('.stage-controls button') as Element).color
  const before = muted()
  await userEvent.keyboard('c')
  expect([muted() === before, notice()]).toEqual([false, '또렷하게 보기: 켬'])
  await userEvent.keyboard('c')
  expect(muted()).toBe(before)
})

describe('the size of the words', () => {
  const open = (lines: number) => {
    const body = `<div class="body">${'<p>한 줄이면 충분하다.</p>'.repeat(lines)}</div>`
    return openStage('#one', {
      html: `<section class="group"><section class="slide" id="one"><h3>하나</h3>${body}</section></section>`,
    })
  }
  const height = () => document.querySelector('.body p')?.getBoundingClientRect().height ?? 0

  test.each(['+', '='])('grows with %s and shrinks with -', async (key) => {
    await open(2)
    const before = height()
    await userEvent.keyboard(key)
    expect(height() / before).toBeCloseTo(1.15, 1)
    await userEvent.keyboard('-')
    expect(height()).toBe(before)
  })

  test('grows only as far as the slide has room, and says so', async () => {
    await open(7)
    for (let press = 0; press < 4; press++) await userEvent.keyboard('+')
    expect(notice()).toMatch(/^글자 크기 150%, 이 슬라이드에는 1[0-4][05]%까지/)
    const slide = document.querySelector('.slide')?.getBoundingClientRect()
    const last = document.querySelector('.body p:last-child')?.getBoundingClientRect()
    expect(last?.bottom).toBeLessThanOrEqual(slide?.bottom ?? 0)
  })
})

describe('then and today', () => {
  const callout = '<div class="body"><div class="callout now" role="note"><p>오늘은 다르다.</p></div></div>'
  const html = `<section class="group">
    <section class="slide" id="one"><h3>하나</h3>${callout}</section>
    <section class="slide" id="two"><h3>둘</h3>${callout}</section>
  </section>`
  const seen = () => document.querySelector('.slide.present .callout')?.checkVisibility({ visibilityProperty: true })

  test('N puts away what is true today, on every slide, and shows it again', async () => {
    await openStage('#one', { html })
    expect(seen()).toBe(true)
    await userEvent.keyboard('n')
    expect([seen(), notice()]).toEqual([false, '오늘의 내용을 감췄습니다.'])
    await userEvent.keyboard('{PageDown}')
    expect([see().slides, seen()]).toEqual([['two'], false])
    await userEvent.keyboard('n')
    expect([seen(), notice()]).toEqual([true, '오늘의 내용을 보여 줍니다.'])
  })

  test('is the same after a reload', async () => {
    await openStage('#one', { html })
    await userEvent.keyboard('n')
    delete document.documentElement.dataset.today
    await openStage('#one', { html })
    expect(seen()).toBe(false)
  })
})

describe('the white screen', () => {
  const screen = page.getByRole('button', { name: '화면 다시 켜기' })

  test('comes with W, and any key brings the slide back', async () => {
    await openStage('#day')
    await userEvent.keyboard('w')
    await expect.element(screen).toHaveStyle({ backgroundColor: 'rgb(255, 255, 255)' })
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen).not.toBeInTheDocument()
    expect(see().slides).toEqual(['day'])
  })

  test('is told to other windows, and a move is not told twice', async () => {
    const { shared, deck } = await openStage('#day')
    const told: unknown[] = []
    const cover = shared.find(({ name }) => name === 'cover')
    cover?.onChange(() => told.push(cover.tell(false)))
    await userEvent.keyboard('w')
    deck.go({ id: 'cost', step: 0 })
    await expect.element(screen).not.toBeInTheDocument()
    expect([told, cover?.tell(true)]).toEqual([['white'], 'none'])
  })
})
