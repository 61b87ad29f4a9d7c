import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openStage } from './fixture.ts'

const said = () => document.querySelector('.said')?.textContent

describe('a move', () => {
  test('is told in the title and in one polite line', async () => {
    await openStage('#cloud')
    await expect.poll(said).toContain('클라우드')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(said).toBe('저장소는 셋이다., 7장 중 4번째')
    expect(document.title).toBe('저장소는 셋이다. · 하루 보고')
    await expect.element(page.getByRole('status')).toBeInTheDocument()
  })

  test('through many slides is told once, at its end', async () => {
    const { deck } = await openStage('#cloud')
    const lines: string[] = []
    const region = document.querySelector('.said')
    new MutationObserver(() => lines.push(said() ?? '')).observe(region as Node, { childList: true })
    while (deck.next());
    await expect.poll(() => lines).toEqual(['마치며 · 고맙습니다., 7장 중 7번째'])
  })

  test('into another session names it, and within it no more', async () => {
    await openStage('#cost')
    await expect.poll(said).toMatch(/^클라우드 · /)
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(said).not.toContain('클라우드')
    await userEvent.keyboard('{End}')
    await expect.poll(said).toMatch(/^마치며 · /)
  })

  test('onto an opener names the session once', async () => {
    await openStage('#closing')
    await expect.poll(said).toBe('마치며, 7장 중 6번째')
  })

  test('onto the title leaves the title of the deck', async () => {
    await openStage('#title')
    await expect.poll(said).toBe('하루 보고, 7장 중 1번째')
    expect(document.title).toBe('하루 보고')
  })
})

describe('the focus', () => {
  test('goes to the heading after a link', async () => {
    await openStage('#day')
    await page.getByRole('link', { name: '저장소로' }).click()
    await expect.element(page.getByRole('heading', { name: '저장소는 셋이다.' })).toHaveFocus()
  })

  test('stays where it is on Next, and Next goes on after a link', async () => {
    const { deck } = await openStage('#day')
    await page.getByRole('link', { name: '저장소로' }).click()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(deck.place.id).toBe('cost')
    expect(document.activeElement).toBe(document.body)
  })
})

describe('a press within a slide', () => {
  test('tells what it reveals', async () => {
    await openStage('#storage')
    await expect.poll(said).toContain('저장소는 셋이다.')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(said).toBe('하나')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(said).toBe('둘 둘의 짝')
  })

  test('back tells what is left', async () => {
    await openStage('#storage/2')
    await expect.poll(said).toContain('저장소는 셋이다.')
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(said).toBe('하나')
  })
})
