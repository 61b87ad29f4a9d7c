import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openStage, see } from '../fixture.ts'

const options = () => page.getByRole('option').elements()
const numbers = () => options().map((option) => option.querySelector('b')?.textContent)
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
const search = page.getByRole('combobox', { name: '슬라이드에서 찾기' })
const goTo = page.getByRole('combobox', { name: '번호나 이름으로 이동' })

describe('the search', () => {
  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens with %s and closes with Escape', async (key) => {
    await openStage('#day')
    await userEvent.keyboard(key)
    await expect.element(search).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(search).not.toBeInTheDocument()
    expect(see().slides).toEqual(['day'])
  })

  test('shows session, slide and the words around, and Enter goes there', async () => {
    await openStage('#title')
    await userEvent.keyboard('/')
    await search.fill('ㅈㅈㅅ')
    expect(options()[0]?.textContent).toBe('4클라우드 · 저장소는 셋이다.저장소는 셋이다.')
    expect(marked()).toContain('저장소')
    await userEvent.keyboard('{Enter}')
    await expect.element(search).not.toBeInTheDocument()
    expect([see().slides, location.hash]).toEqual([['storage'], '#storage'])
    await expect.element(page.getByRole('heading', { name: '저장소는 셋이다.' })).toHaveFocus()
  })

  test('goes to the step from which the words are on screen', async () => {
    await openStage('#title')
    await userEvent.keyboard('/')
    await search.fill('짝')
    await userEvent.keyboard('{Enter}')
    expect(see()).toEqual({ slides: ['storage'], fragments: ['하나', '둘', '둘의 짝'] })
  })

  test('is walked with arrows and obeys a click', async () => {
    await openStage('#title')
    await userEvent.keyboard('/')
    await search.fill('다')
    const chosen = () => options().findIndex(({ ariaSelected }) => ariaSelected === 'true')
    expect(numbers()).toEqual(['2', '4', '5', '7'])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(chosen()).toBe(1)
    expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(options()[1]?.id)
    await page.getByRole('option', { name: '비용은' }).click()
    expect(see().slides).toEqual(['cost'])
  })

  test('says when there is nothing, and Enter then does nothing', async () => {
    await openStage('#title')
    await userEvent.keyboard('/')
    await search.fill('없는 말')
    await expect.element(page.getByText('찾은 곳이 없습니다.')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(search).toBeVisible()
  })

  test('keeps letters that are keys of the deck to itself', async () => {
    await openStage('#day')
    await userEvent.keyboard('/')
    await expect.element(search).toHaveFocus()
    await userEvent.keyboard('bgd/x?')
    expect(document.querySelector('.stage-cover, .stage-board, .stage-pointer, .stage-help')).toBeNull()
    await expect.element(search).toHaveValue('bgd/x?')
  })
})

describe('going to a name', () => {
  test.each([
    ['4', 'storage'],
    ['cost', 'cost'],
    ['#storage/1', 'storage'],
    ['고맙', 'thanks'],
  ])('%s goes to %s', async (wanted, id) => {
    await openStage('#title')
    await userEvent.keyboard('g')
    await goTo.fill(wanted)
    await userEvent.keyboard('{Enter}')
    expect(see().slides).toEqual([id])
  })

  test('opens after the search was closed, and the search after it', async () => {
    await openStage('#title')
    for (const [key, field] of [
      ['/', search],
      ['g', goTo],
      ['/', search],
      ['g', goTo],
    ] as const) {
      await userEvent.keyboard(key)
      await expect.element(field).toHaveFocus()
      await userEvent.keyboard('{Escape}')
    }
    await userEvent.keyboard('{PageDown}')
    expect(see().slides).toEqual(['day'])
  })
})
