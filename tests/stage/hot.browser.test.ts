import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Update } from '../../src/page/update.ts'
import { updateDeck } from '../../src/stage/hot.ts'
import { openDocument, openStage, see } from './fixture.ts'

const order = [
  { session: 'title', ids: ['title', 'day'] },
  { session: 'cloud', ids: ['cloud', 'storage', 'cost'] },
  { session: 'closing', ids: ['closing', 'thanks'] },
]
const slide = (id: string, body: string) => `<section class="slide" id="${id}"><h3>새 ${id}</h3>${body}</section>`
const symbols = '<svg class="symbols"></svg>'
const update = (change: Partial<Update>): Update => ({ title: '하루 보고', slides: {}, order, symbols, ...change })
const shownText = () => document.querySelector('.slide.present')?.textContent

describe('an edit', () => {
  test('changes the slide in place and keeps slide and step', async () => {
    const { main, ...stage } = await openStage('#storage/1')
    const others = [...main.querySelectorAll('.slide:not(#storage)')]
    const html = slide('storage', '<p class="fragment">일</p><p class="fragment">이</p><p class="fragment">삼</p>')
    updateDeck(main, update({ slides: { storage: html } }), stage)
    expect(shownText()).toBe('새 storage일이삼')
    expect(see()).toEqual({ slides: ['storage'], fragments: ['일'] })
    expect([...main.querySelectorAll('.slide:not(#storage)')]).toEqual(others)
    await userEvent.keyboard('{ArrowRight}')
    expect(see().fragments).toEqual(['일', '이'])
  })

  test('that takes steps away ends on the last one left', async () => {
    const { main, ...stage } = await openStage('#storage/2')
    updateDeck(main, update({ slides: { storage: slide('storage', '<p class="fragment">하나</p>') } }), stage)
    expect(stage.deck.place).toEqual({ id: 'storage', step: 1 })
    expect(see().fragments).toEqual(['하나'])
  })

  test('of another slide is there when one comes to it', async () => {
    const { main, ...stage } = await openStage('#storage')
    updateDeck(main, update({ slides: { closing: slide('closing', ''), day: slide('day', '') } }), stage)
    await userEvent.keyboard('{End}{PageUp}')
    expect(shownText()).toBe('새 closing')
    await userEvent.keyboard('{Home}{PageDown}')
    expect(shownText()).toBe('새 day')
  })

  test('adds, moves and removes slides and sessions around the present one', async () => {
    const { main, ...stage } = await openStage('#storage/1')
    const moved = [
      { session: 'title', ids: ['title'] },
      { session: 'extra', ids: ['extra', 'day'] },
      { session: 'cloud', ids: ['cost', 'storage', 'more'] },
    ]
    const slides = { extra: slide('extra', ''), more: slide('more', '') }
    updateDeck(main, update({ slides, order: moved }), stage)
    expect(stage.deck.slides.map(({ id }) => id)).toEqual(moved.flatMap(({ ids }) => ids))
    expect(see()).toEqual({ slides: ['storage'], fragments: ['하나'] })
    await userEvent.keyboard('{PageDown}{PageDown}')
    expect(see().slides).toEqual(['more'])
    await userEvent.keyboard('{Home}{PageDown}')
    expect(see().slides).toEqual(['extra'])
    expect([...main.querySelectorAll<HTMLElement>('.group')].map(({ dataset }) => dataset.session)).toEqual(
      moved.map(({ session }) => session),
    )
  })

  test('that removes the present slide shows the one in its place', async () => {
    const { main, ...stage } = await openStage('#storage/1')
    const without = order.map(({ session, ids }) => ({ session, ids: ids.filter((id) => id !== 'storage') }))
    updateDeck(main, update({ order: without }), stage)
    expect(see().slides).toEqual(['cost'])
    await expect.poll(() => location.hash).toBe('#cost')
  })

  test('that removes the end of the deck, where one stands, shows what is last now', async () => {
    const { main, ...stage } = await openStage('#thanks')
    updateDeck(main, update({ order: order.slice(0, 1) }), stage)
    expect(see().slides).toEqual(['day'])
  })

  test('gives the window the new title and takes the error sheet down', async () => {
    const { main, ...stage } = await openStage('#storage')
    const Overlay = customElements.get('vite-error-overlay') as new (error: object) => HTMLElement
    document.body.append(new Overlay({ message: 'broken front matter', stack: '' }))
    updateDeck(main, update({ title: '이틀 보고' }), stage)
    await expect.poll(() => document.title).toBe('저장소는 셋이다. · 이틀 보고')
    expect(document.querySelector('vite-error-overlay')).toBeNull()
  })

  test('draws the journey anew', async () => {
    const { main, ...stage } = await openStage('#storage')
    main.insertAdjacentHTML('beforebegin', symbols)
    updateDeck(main, update({ symbols: '<svg class="symbols"><symbol id="journey-0"></symbol></svg>' }), stage)
    expect(document.querySelectorAll('svg.symbols #journey-0')).toHaveLength(1)
  })

  test('leaves the overview', async () => {
    const { main, ...stage } = await openStage('#storage')
    await userEvent.keyboard('o')
    updateDeck(main, update({ slides: { storage: slide('storage', '') } }), stage)
    expect(see().slides).toEqual(['storage'])
    expect(main.querySelector('.stage-tile')).toBeNull()
  })

  test('changes the reading page the same way', () => {
    const main = openDocument({ mode: 'reading' })
    updateDeck(main, update({ title: '이틀 보고', slides: { day: slide('day', '') } }))
    expect(main.querySelector('#day')?.textContent).toBe('새 day')
    expect([document.title, main.querySelectorAll('.slide').length]).toEqual(['이틀 보고', 7])
  })
})
