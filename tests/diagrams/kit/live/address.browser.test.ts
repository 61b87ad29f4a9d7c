import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { look, openDeck, openReadingPage, pass, stopTime, untilLive } from './fixture.ts'

/** As the browser does when one leaves: what waits to be written is written. */
function address(): string {
  dispatchEvent(new Event('pagehide'))
  sessionStorage.clear()
  return location.hash
}

async function explore() {
  await page
    .getByRole('button', { name: /^b · \d/ })
    .first()
    .click()
  pass(1500)
  await page
    .getByRole('button', { name: /^a · \d/ })
    .first()
    .click()
  pass(520)
}

const notice = () => document.querySelector('.notice')?.textContent

describe('the address of an explored moment', () => {
  test('opens the same picture anew, elsewhere, and on the reading page', async () => {
    await openDeck('#count/3')
    stopTime()
    await userEvent.keyboard('r')
    await page.getByRole('button', { name: 'b · 장애' }).click()
    pass(1520)
    const shown = look()
    const link = address()
    expect(link).toMatch(/^#count\/3\/v1\./)
    vi.useRealTimers()
    await openDeck(link)
    await expect.poll(() => look()).toEqual(shown)
    expect(address()).toBe(link)
    const { main } = await openReadingPage(link)
    await expect.poll(() => look(main.querySelector('#count') ?? main)).toEqual(shown)
  })

  test('is another one while time passes, written at most once a second', async () => {
    await openDeck('#count/1')
    stopTime()
    await explore()
    const first = address()
    pass(1000)
    expect(address()).not.toBe(first)
    const write = vi.spyOn(history, 'replaceState')
    pass(900)
    expect(write).not.toHaveBeenCalled()
  })

  test('is the step’s own in the story, while a step plays and after a reset', async () => {
    await openDeck('#count')
    stopTime()
    await userEvent.keyboard('{ArrowRight}')
    pass(1000)
    expect(address()).toBe('#count/1')
    await userEvent.keyboard('k')
    pass(20)
    expect(address()).toMatch(/^#count\/1\/v1\./)
    await userEvent.keyboard('r')
    expect(address()).toBe('#count/1')
  })

  test('in the middle of a step shows that moment, and Play goes on to the step’s end', async () => {
    await openDeck('#count/2')
    stopTime()
    await userEvent.keyboard('{ArrowRight}')
    pass(400)
    await userEvent.keyboard('k')
    pass(20)
    const shown = look()
    const link = address()
    vi.useRealTimers()
    await openDeck(link)
    await expect.poll(() => look()).toEqual(shown)
    stopTime()
    await userEvent.keyboard('k')
    pass(5000)
    expect(look()).toEqual(['a · 22, b · 장애, Σ 36 — 남은 노드가 계속 답한다.'])
  })

  test('comes back with the browser’s Back', async () => {
    const { deck } = await openDeck('#count/1')
    stopTime()
    await explore()
    const shown = look()
    const link = address()
    vi.useRealTimers()
    deck.go({ id: 'after', step: 0 })
    history.back()
    await expect.poll(() => location.hash).toBe(link)
    await expect.poll(() => look()).toEqual(shown)
  })

  test('holds what was done to both diagrams of a slide', async () => {
    await openDeck('#two/4')
    stopTime()
    await page
      .getByRole('button', { name: /^a · \d/ })
      .nth(0)
      .click()
    pass(500)
    await page
      .getByRole('button', { name: /^b · \d/ })
      .last()
      .click()
    pass(500)
    await userEvent.keyboard('k')
    pass(20)
    const shown = look()
    const link = address()
    expect(link).toMatch(/^#two\/4\/v1\..+\/v1\./)
    vi.useRealTimers()
    await openDeck(link)
    await expect.poll(() => look()[1]).toBe(shown[1])
  })
})

describe('a text that cannot be opened shows the step and says so', () => {
  const damaged = '주소에 담긴 그림을 읽을 수 없어 이 단계의 그림을 보여 줍니다.'
  const other = '주소에 담긴 그림은 지금과 판이 달라 이 단계의 그림을 보여 줍니다.'
  test.each([
    ['nonsense', damaged],
    ['v1.7.2p8.BdwA1jk.io48jz', damaged],
    ['v2.7.2p8.BdwA1jk.io48jy', other],
  ])('%s', async (text, line) => {
    await openDeck(`#count/3/${text}`)
    await expect.poll(() => look()).toEqual(['a · 22, b · 장애, Σ 36 — 남은 노드가 계속 답한다.'])
    expect(notice()).toBe(line)
    expect(address()).toBe('#count/3')
  })
})

test('what is too long for an address leads to its step, and that is said once', async () => {
  await openDeck('#count/1')
  const node = () => document.querySelector('.slide.present .part')
  for (let click = 0; click < 1600; click++) node()?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(address()).toBe('#count/1')
  expect(notice()).toBe('한 일이 많아 주소에는 이 단계까지만 담깁니다.')
})

test('a slide without diagrams drops what the address says about them', async () => {
  const { deck } = await openDeck('#after/0/v1.7.2p8.BdwA1jk.io48jy')
  expect(deck.place).toEqual({ id: 'after', step: 0 })
  await expect.poll(() => location.hash).toBe('#after')
})

test('a link to a moment is followed like any other', async () => {
  const { deck } = await openDeck('#after')
  const link = Object.assign(document.createElement('a'), {
    href: '#count/3/v1.7.2p8.BdwA1jk.io48jy',
    textContent: '거기',
  })
  deck.current.element.append(link)
  await page.getByRole('link', { name: '거기' }).click()
  await untilLive(deck.current.element)
  await expect.poll(() => look()[0]).toContain('노드 0개가 답한다.')
  expect(location.hash).toBe('#count/3/v1.7.2p8.BdwA1jk.io48jy')
})
