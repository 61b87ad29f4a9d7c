import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openDeck, openDesk } from './fixture.ts'

const shown = () => document.querySelector('.present .slide')?.id
const options = () => page.getByRole('option').elements()
const field = page.getByRole('combobox')

describe('a search on the presenter’s page', () => {
  test.each(['/', '{Control>}k{/Control}'])(
    'opens with %s, finds in the notes by syllable and by consonants',
    async (key) => {
      openDesk()
      await userEvent.keyboard(key)
      await expect.element(field).toHaveFocus()
      await field.fill('질ㅁ')
      expect(options().map(({ textContent }) => textContent)).toEqual([
        '4클라우드 · 저장소는 셋이다.노트여기서 질문을 받는다.',
      ])
      expect(document.querySelector('mark')?.textContent).toBe('질문')
      await field.fill('durab')
      expect(options()).toHaveLength(1)
      await field.fill('ㅈㅈㅅ')
      expect(options()[0]?.textContent).toBe('4클라우드 · 저장소는 셋이다.저장소는 셋이다.')
    },
  )

  test('goes to what was found, in the deck’s window and here', async () => {
    openDesk()
    const deck = openDeck()
    await expect.element(page.getByText('발표 화면과 연결됨')).toBeVisible()
    await userEvent.keyboard('/')
    await field.fill('둘')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => deck.orders).toEqual([{ do: 'go', id: 'storage', step: 2 }])
    await expect.poll(shown).toBe('present-storage')
    await expect.element(field).not.toBeInTheDocument()
  })

  test('goes there alone while there is no deck', async () => {
    openDesk()
    await userEvent.keyboard('/')
    await field.fill('물 한 잔')
    await userEvent.keyboard('{Enter}')
    await expect.poll(shown).toBe('present-day')
  })

  test('finds no notes where the build holds none', async () => {
    openDesk({ isPublic: true })
    await userEvent.keyboard('/')
    await field.fill('질문')
    expect(options()).toEqual([])
  })

  test('keeps letters that are keys to itself', async () => {
    openDesk()
    await userEvent.keyboard('/')
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('bxd?gn')
    await expect.element(field).toHaveValue('bxd?gn')
    expect(document.querySelector('.stage-board, .stage-help, .pointer')).toBeNull()
  })
})

test.each([
  ['4', 'storage'],
  ['day', 'day'],
  ['클라', 'cloud'],
])('G and %s go to the slide %s', async (wanted, id) => {
  openDesk()
  await userEvent.keyboard('g')
  await field.fill(wanted)
  await userEvent.keyboard('{Enter}')
  await expect.poll(shown).toBe(`present-${id}`)
})
