import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Stroke } from '../../src/stage/ink/ink.ts'
import { openDeck, openDesk } from './fixture.ts'

/** Lines in the large picture. */
const lines = () => [...document.querySelectorAll('.present .stage-ink path')].map((path) => path.getAttribute('class'))
const bar = page.getByRole('toolbar', { name: '필기 도구' })
const linked = () => expect.element(page.getByText('발표 화면과 연결됨')).toBeVisible()

/** Draws over the large picture; places are in the slide's pixels. */
function draw(points: readonly (readonly [number, number])[], pointerType = 'mouse') {
  const board = document.querySelector('.stage-board')
  const { left = 0, top = 0, width = 0 } = board?.getBoundingClientRect() ?? {}
  Object.assign(board ?? {}, { setPointerCapture: () => {} })
  const send = (type: string, [x, y]: readonly [number, number]) => {
    const at = { clientX: left + (x * width) / 1280, clientY: top + (y * width) / 1280 }
    board?.dispatchEvent(
      new PointerEvent(type, { ...at, pointerType, isPrimary: true, pointerId: 7, button: 0, bubbles: true }),
    )
  }
  const [first = [0, 0] as const, ...rest] = points
  send('pointerdown', first)
  for (const point of rest) send('pointermove', point)
  send('pointerup', points.at(-1) ?? first)
}

const stroke = (key: string): Stroke => ({
  ...{ key, tool: 'pen', colour: 'blue' },
  points: [
    [1, 1],
    [9, 9],
  ],
})

describe('ink on the presenter’s page', () => {
  test('is drawn in the picture at once, and in the slide’s own pixels on the deck', async () => {
    openDesk()
    const deck = openDeck()
    await linked()
    await userEvent.keyboard('d')
    await expect.element(bar).toBeVisible()
    draw([
      [100, 200],
      [640, 360],
    ])
    await expect.poll(lines).toEqual(['pen red'])
    await expect.poll(() => deck.ink.get().title?.[0]?.points.length).toBe(2)
    const [[x = 0, y = 0] = []] = deck.ink.get().title?.[0]?.points ?? []
    expect([x, y]).toEqual([expect.closeTo(100, -1), expect.closeTo(200, -1)])
  })

  test('is marked, coloured, erased, taken back and cleared by the keys of the deck', async () => {
    openDesk()
    await userEvent.keyboard('hq')
    draw([
      [100, 200],
      [300, 200],
    ])
    await userEvent.keyboard('d')
    draw([
      [100, 400],
      [300, 400],
    ])
    await expect.poll(lines).toEqual(['marker blue', 'pen blue'])
    await userEvent.keyboard('e')
    draw([
      [200, 380],
      [200, 420],
    ])
    await expect.poll(lines).toEqual(['marker blue'])
    await userEvent.keyboard('z')
    await expect.poll(lines).toHaveLength(2)
    await userEvent.keyboard('{Delete}')
    await expect.poll(lines).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(bar).not.toBeInTheDocument()
  })

  test('turns no page when a finger draws', async () => {
    openDesk()
    const deck = openDeck()
    await linked()
    await page.getByRole('button', { name: '펜', exact: true }).click()
    draw(
      [
        [900, 300],
        [100, 300],
      ],
      'touch',
    )
    await expect.poll(() => deck.ink.get().title?.length).toBe(1)
    expect(deck.orders.filter((order) => order.do === 'action')).toEqual([])
  })

  test('of the deck shows here, what it grows by and what went', async () => {
    openDesk()
    const deck = openDeck()
    deck.ink.change({ title: [stroke('a')] })
    await expect.poll(lines).toEqual(['pen blue'])
    deck.ink.change({ title: [stroke('b'), stroke('c')] })
    await expect.poll(lines).toHaveLength(2)
  })

  test('comes back to a deck’s window that was closed and opened anew', async () => {
    openDesk()
    const first = openDeck()
    first.ink.change({ title: [stroke('a')] })
    await expect.poll(lines).toEqual(['pen blue'])
    first.end()
    await userEvent.keyboard('d')
    draw([
      [100, 200],
      [300, 200],
    ])
    const second = openDeck()
    await expect.poll(() => second.ink.get().title?.map(({ colour }) => colour)).toEqual(['blue', 'red'])
    expect(lines()).toEqual(['pen blue', 'pen red'])
  })
})
