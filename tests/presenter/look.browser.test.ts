import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findHeardKeys } from '../stage/fixture.ts'
import { openDeck, openDesk } from './fixture.ts'

const linked = () => expect.element(page.getByText('발표 화면과 연결됨')).toBeVisible()
const sizeOf = (picture: string) =>
  document.querySelector<HTMLElement>(`${picture} .slide > .body`)?.style.getPropertyValue('--text')

test('theme, contrast and size of the words are the deck’s, in both pictures, from the start and after each change', async () => {
  openDesk()
  const deck = openDeck({ theme: 'dark', contrast: 'more', text: 130 }, 'day')
  await expect.poll(() => sizeOf('.present')).toBe('1.3')
  const { dataset } = document.documentElement
  expect([dataset.theme, dataset.contrast]).toEqual(['dark', 'more'])
  deck.show = { ...deck.show, id: 'cloud' }
  deck.lead.showChanged()
  await expect.poll(() => sizeOf('.coming')).toBe('1.3')
  deck.shared = { theme: 'system', contrast: 'normal', text: 100 }
  for (const name of Object.keys(deck.shared)) deck.lead.sharedChanged(name)
  await expect.poll(() => [sizeOf('.coming'), dataset.theme, dataset.contrast]).toEqual(['', undefined, undefined])
})

test('the keys of the deck’s looks are obeyed by the deck', async () => {
  openDesk()
  const deck = openDeck()
  await linked()
  await userEvent.keyboard('tc+-nbw')
  await expect
    .poll(() => deck.orders.map((order) => (order.do === 'action' ? order.action : '')))
    .toEqual(['theme', 'contrast', 'textLarger', 'textSmaller', 'today', 'black', 'white'])
})

test('the pointer stays on after X and goes when a held X is let go', async () => {
  openDesk()
  const deck = openDeck()
  await linked()
  const pointed = () => deck.orders.filter((order) => order.do === 'share').map(({ value }) => value !== null)
  await userEvent.hover(page.getByRole('heading', { name: '하루 보고' }).first())
  await userEvent.keyboard('x')
  await expect.poll(pointed).toEqual([true])
  await userEvent.keyboard('x')
  await expect.poll(pointed).toEqual([true, false])
  await userEvent.keyboard('{x>3}')
  await expect.poll(pointed).toEqual([true, false, true])
  await userEvent.keyboard('{/x}')
  await expect.poll(pointed).toEqual([true, false, true, false])
})

test('help shows the keys that work here, and no key does anything while somebody types', async () => {
  openDesk()
  await userEvent.keyboard('?')
  const rows = () => [...document.querySelectorAll('.stage-help tr th')].map(({ textContent }) => textContent)
  expect(rows()).toEqual(expect.arrayContaining(['펜', '레이저 포인터', '슬라이드에서 찾기', '그때와 오늘']))
  expect(rows()).not.toEqual(expect.arrayContaining(['인쇄', '글로 읽기', '발표 도구']))
  await userEvent.keyboard('{Escape}/')
  const field = page.getByRole('combobox')
  await expect.element(field).toHaveFocus()
  // The list is walked by these, in the field that has it.
  const own = new Set(['Enter', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Escape'])
  expect(findHeardKeys(field.element()).filter((key) => !own.has(key))).toEqual([])
})
