import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openStage, see } from './fixture.ts'

afterEach(() => vi.restoreAllMocks())

const notice = () => document.querySelector('.notice')?.textContent

describe('the address at the start', () => {
  test.each([
    ['', 'title', 0],
    ['#storage', 'storage', 0],
    ['#storage/2', 'storage', 2],
    ['#storage/99', 'storage', 2],
    ['#/cost', 'cost', 0],
    ['#footnote', 'cost', 0],
  ])('%s opens %s at step %i', async (address, id, step) => {
    const { deck } = await openStage(address)
    expect(deck.place).toEqual({ id, step })
    expect(see().slides).toEqual([id])
    expect(notice()).toBe('')
  })

  test.each([
    ['#Storage', 'storage'],
    ['#storages', 'storage'],
    ['#the-cost', 'cost'],
    ['#3', 'title'],
    ['#%', 'title'],
    ['#C++', 'title'],
    ['#하이브리드', 'title'],
  ])('%s, which no slide has, opens %s and says so', async (address, id) => {
    const { deck } = await openStage(address)
    expect(deck.current.id).toBe(id)
    expect(notice()).toContain('슬라이드가 없어')
  })
})

describe('history', () => {
  test('a link adds an entry, Back and Forward go to slide and step', async () => {
    const { deck } = await openStage('#day')
    await page.getByRole('link', { name: '저장소로' }).click()
    expect(deck.place).toEqual({ id: 'storage', step: 1 })
    expect(location.hash).toBe('#storage/1')
    history.back()
    await expect.poll(() => deck.place).toEqual({ id: 'day', step: 0 })
    history.forward()
    await expect.poll(() => deck.place).toEqual({ id: 'storage', step: 1 })
    expect(see().fragments).toEqual(['하나'])
  })

  test('a jump adds an entry and leaves the slide it came from in the one before', async () => {
    const { deck } = await openStage('#day')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{End}')
    expect(location.hash).toBe('#thanks')
    history.back()
    await expect.poll(() => deck.place).toEqual({ id: 'storage', step: 0 })
  })

  test('Next and Previous replace the entry', async () => {
    await openStage('#day')
    const push = vi.spyOn(history, 'pushState')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}')
    await expect.poll(() => location.hash).toBe('#storage')
    expect(push).not.toHaveBeenCalled()
  })

  test('an address typed into the bar is followed', async () => {
    const { deck } = await openStage('#day')
    location.hash = '#cost'
    await expect.poll(() => deck.current.id).toBe('cost')
  })

  test('a link to a slide that is gone opens the one most like it', async () => {
    const { deck } = await openStage('#cost')
    await page.getByRole('link', { name: '없는 곳' }).click()
    expect(deck.current.id).toBe('closing')
    expect(notice()).toContain('closing-slide')
    expect(location.hash).toBe('#closing')
  })

  test('a link clicked with Ctrl held is the browser’s', async () => {
    const { deck } = await openStage('#day')
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await page.getByRole('link', { name: '저장소로' }).click({ modifiers: ['Control'] })
    expect(deck.current.id).toBe('day')
  })

  test('a link to the slide one is on adds no entry', async () => {
    const { deck } = await openStage('#storage/1')
    const push = vi.spyOn(history, 'pushState')
    const link = Object.assign(document.createElement('a'), { href: '#storage/1', textContent: '여기' })
    deck.current.element.append(link)
    await page.getByRole('link', { name: '여기' }).click()
    expect(push).not.toHaveBeenCalled()
  })
})

describe('writing the address', () => {
  afterEach(() => void vi.useRealTimers())

  test('happens at most once a second, and ends on the last slide', async () => {
    const { deck } = await openStage('#day')
    vi.useFakeTimers()
    const write = vi.spyOn(history, 'replaceState')
    deck.next()
    expect(write).toHaveBeenCalledTimes(0)
    vi.advanceTimersByTime(0)
    expect(location.hash).toBe('#cloud')
    while (deck.next()) vi.advanceTimersByTime(100)
    expect([location.hash, write.mock.calls.length]).toEqual(['#cloud', 1])
    vi.advanceTimersByTime(1000)
    expect([location.hash, write.mock.calls.length]).toEqual(['#thanks', 2])
  })

  test('is made up for when the page goes', async () => {
    const { deck } = await openStage('#day')
    vi.useFakeTimers()
    deck.next()
    vi.advanceTimersByTime(0)
    deck.next()
    dispatchEvent(new Event('pagehide'))
    expect(location.hash).toBe('#storage')
  })
})

test('a reload goes on where the deck was, though it asks for the address as it was last written', async () => {
  const { deck } = await openStage('#day')
  for (let presses = 0; presses < 4; presses++) deck.next()
  dispatchEvent(new Event('pagehide'))
  expect((await openStage('#day')).deck.place).toEqual({ id: 'storage', step: 2 })
  expect(location.hash).toBe('#storage/2')
  expect((await openStage('#day')).deck.place.id).toBe('day')
})

describe('the query', () => {
  test.each(['?keyboard=true&showNotes=true&view=scroll', '?print-pdf', '?route=print-pdf', '?receiver'])(
    '%s is no option and goes away',
    async (query) => {
      await openStage(`${query}#cost`)
      expect([location.search, location.hash]).toEqual(['', '#cost'])
      expect(see().slides).toEqual(['cost'])
      expect(document.querySelector('.speaker-notes, .pdf-page, .scroll-page')).toBeNull()
    },
  )

  test('embed and a known route stay', async () => {
    await openStage('?embed&route=short&controls=true')
    expect(location.search).toBe('?route=short&embed=')
  })
})
