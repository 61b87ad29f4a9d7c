import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { startReading } from '../../../../src/stage/reading.ts'
import { openDocument, setAddress, startTest } from '../../../stage/fixture.ts'
import { figures, look, openPlainPage, openReadingPage, pass, slides, stopTime } from './fixture.ts'

const slide = () => document.querySelector<HTMLElement>('#count') ?? document.body
const seen = (selector: string) =>
  [...slide().querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
const wordsOf = (element: Element) => [...element.querySelectorAll('p')].map(({ textContent }) => textContent)

afterEach(async () => {
  await page.viewport(1280, 720)
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

describe('without scripts', () => {
  test('a diagram is its storyboard: frames with their sentences, and every other sentence of the story', () => {
    openPlainPage()
    expect(seen('.player')).toEqual([])
    const frames = seen('.storyboard figure')
    expect(frames.map(wordsOf)).toEqual([
      ['노드 둘이 답한다.'],
      ['두 노드가 함께 센다.', '하나를 잃으면 어떻게 될까?', '남은 노드가 계속 답한다.'],
    ])
    expect(frames.map((frame) => frame.querySelector('svg')?.getAttribute('aria-label'))).toEqual([
      '노드 2개가 답한다.',
      '노드 1개가 답한다.',
    ])
    expect(seen('.storyboard > p').map(({ textContent }) => textContent)).toEqual(['속도를 높인다.'])
  })

  test('it breaks no rule of accessibility', async () => {
    openPlainPage()
    const { violations } = await axe.run('#count', { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('on paper', () => {
  test.each(['#count', '#count/3'])('the storyboard stands in place of the stage, from %s', async (address) => {
    await openReadingPage(address)
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    expect(seen('.player')).toEqual([])
    expect(seen('.storyboard figure p').map(({ textContent }) => textContent)).toEqual([
      '노드 둘이 답한다.',
      '하나를 잃으면 어떻게 될까?',
      '남은 노드가 계속 답한다.',
    ])
  })

  test('letters of a frame are as large as they were drawn', () => {
    openPlainPage()
    return cdp()
      .send('Emulation.setEmulatedMedia', { media: 'print' })
      .then(() => {
        const [first] = seen('.storyboard svg')
        expect(first?.getBoundingClientRect().width).toBeGreaterThanOrEqual(560)
      })
  })
})

describe('on the reading page', () => {
  test('the stage lives in the flow and has buttons for its steps', async () => {
    await openReadingPage('#count')
    expect(seen('.storyboard')).toEqual([])
    stopTime()
    await page.getByRole('button', { name: '다음 단계' }).first().click()
    pass(5000)
    expect(look(slide())).toEqual(['a · 12, b · 12, Σ 24 — 두 노드가 함께 센다.'])
    await page.getByRole('button', { name: '이전 단계' }).first().click()
    pass(20)
    expect(look(slide())).toEqual(['a · 0, b · 0, Σ 0 — 노드 둘이 답한다.'])
    dispatchEvent(new Event('pagehide'))
    expect(location.hash).toBe('#count')
  })

  test('an address of a step opens it, and a later one too', async () => {
    await openReadingPage('#count/3')
    await expect.poll(() => look(slide())).toEqual(['a · 22, b · 장애, Σ 36 — 남은 노드가 계속 답한다.'])
    location.hash = '#count/1'
    await expect.poll(() => look(slide())).toEqual(['a · 12, b · 12, Σ 24 — 두 노드가 함께 센다.'])
  })

  test('a phone gets the narrow drawing, edge to edge, and targets for a finger', async () => {
    await page.viewport(390, 844)
    await openReadingPage('#count')
    const [picture] = seen('.picture svg')
    expect(picture?.getAttribute('viewBox')).toBe('0 0 360 240')
    expect(picture?.getBoundingClientRect().width).toBe(390)
    expect(document.documentElement.scrollWidth).toBe(390)
    for (const button of seen('.controls button')) {
      expect(Math.min(button.offsetWidth, button.offsetHeight)).toBeGreaterThanOrEqual(44)
    }
    await page.viewport(1280, 720)
    await expect.poll(() => seen('.picture svg')[0]?.getAttribute('viewBox')).toBe('0 0 1152 430')
  })

  test('where the scripts of a diagram do not arrive the storyboard stays', async () => {
    const main = openDocument({ html: slides, mode: 'reading' })
    setAddress('#count')
    startReading(main, startTest(), { counter: () => Promise.reject(new Error('offline')) })
    await expect.poll(() => seen('.storyboard figure').length).toBe(2)
    expect(figures().some((figure) => figure.classList.contains('live'))).toBe(false)
  })
})
