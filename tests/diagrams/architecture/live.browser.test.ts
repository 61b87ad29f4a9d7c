import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { countLinks, openDeck, openReadingPage, part, said, sentence, signs, until } from './live-fixture.ts'

const press = (keys: string) => userEvent.keyboard(keys)

describe('a click', () => {
  test('darkens a service and its links, tells it, and the next one brings it back', async () => {
    await openDeck()
    await part('웹 1').click()
    await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
    expect(countLinks('cut')).toBe(2)
    const icon = part('웹 1').element().querySelector('use') ?? document.body
    expect(Number(getComputedStyle(icon).opacity)).toBeLessThan(0.5)
    expect(sentence()).toBe('장애: 웹 1. 입구에서 서비스 4개에 닿는다.')
    expect(said()).toBe(sentence())
    await part('웹 1').click()
    await until(() => expect(signs()).toEqual({}))
    expect(countLinks('cut')).toBe(0)
  })

  test('shows in the overview, too', async () => {
    const { main } = await openDeck()
    await part('웹 1').click()
    await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
    await press('o')
    expect(document.querySelector('.stage-tile')).not.toBeNull()
    const sign = main.querySelector('.player .badge.down')
    expect([sign?.checkVisibility(), signs()]).toEqual([true, { '웹 1': 'down' }])
    const [slide, mark] = [main.querySelector('#shop'), sign].map((element) => element?.getBoundingClientRect())
    expect(slide?.width).toBeLessThan(640)
    expect(mark?.right).toBeLessThan(slide?.right ?? 0)
    expect(mark?.bottom).toBeLessThan(slide?.bottom ?? 0)
  })

  test('shows what can no longer be reached', async () => {
    await openDeck()
    await part('부하 분산').click()
    await until(() => expect(signs()).toEqual({ '부하 분산': 'down', '웹 1': 'lost', '웹 2': 'lost', DB: 'lost' }))
    expect(said()).toContain('닿지 못하는 곳: 웹 1, DB, 웹 2.')
  })

  test('on a group’s title takes down all that is in it', async () => {
    await openDeck()
    await part('영역 A').click()
    await until(() => expect(signs()).toEqual({ '웹 1': 'down', DB: 'down' }))
    expect(countLinks('cut')).toBe(3)
    expect(document.querySelectorAll('.player .frame.down')).toHaveLength(1)
    await part('× 영역 A').click()
    await until(() => expect(signs()).toEqual({}))
  })

  test('is undone by Z, kept by the address, and leaves the keys to the deck', async () => {
    const { deck } = await openDeck()
    await part('DB').click()
    await until(() => expect(signs()).toEqual({ DB: 'down' }))
    dispatchEvent(new Event('pagehide'))
    const address = location.hash
    await press('z')
    await until(() => expect(signs()).toEqual({}))
    await press('{ }')
    expect(deck.place).toEqual({ id: 'shop', step: 1 })
    await openDeck(address)
    await until(() => expect(signs()).toEqual({ DB: 'down' }))
  })

  test('works in the drawing of the reading page as well', async () => {
    await openReadingPage()
    await part('웹 2').click()
    await until(() => expect(signs()).toEqual({ '웹 2': 'down' }))
    expect(said()).toBe('장애: 웹 2. 입구에서 서비스 4개에 닿는다.')
  })
})

describe('a step', () => {
  test('lets records flow along links that are up', async () => {
    await openDeck()
    await until(() => expect(document.querySelectorAll('.player .record').length).toBeGreaterThan(0))
    expect(countLinks('busy')).toBe(3)
  })

  test('fails a service, and what flows takes the other way', async () => {
    const { deck } = await openDeck()
    await press('{ }')
    await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
    expect([countLinks('busy'), countLinks('cut')]).toEqual([3, 2])
    expect(sentence()).toBe('한 대가 멈추면?')
    expect(deck.place.step).toBe(1)
  })

  test('restores it, ends the flow and puts a frame around what is looked at', async () => {
    await openDeck('#shop/2')
    await until(() => expect(document.querySelectorAll('.player .node.marked')).toHaveLength(1))
    expect([signs(), countLinks('busy'), countLinks('cut')]).toEqual([{}, 0, 0])
    expect(part('DB').element().querySelector('.marked')).not.toBeNull()
  })

  test('shows how much of a service is used, as a bar and a number', async () => {
    await openDeck('#shop/3')
    await expect.element(part('웹 2')).toHaveAttribute('aria-label', expect.stringContaining('사용률 40%'))
    const [card, room, used] = [part('웹 2').element(), ...document.querySelectorAll('.player :is(.room, .used)')].map(
      (shape) => shape.getBoundingClientRect(),
    )
    expect(room?.bottom).toBeCloseTo(card?.bottom ?? 0, 0)
    expect((used?.width ?? 0) / (room?.width ?? 1)).toBeCloseTo(0.4)
  })
})

test('L marks the single points of failure and tells them, and again takes the marks away', async () => {
  await openDeck()
  await press('l')
  await until(() => expect(signs()).toEqual({ '부하 분산': 'weak' }))
  expect(said()).toContain('단일 장애점: 부하 분산.')
  await part('웹 1').click()
  await until(() => expect(signs()).toEqual({ '부하 분산': 'weak', '웹 1': 'down', '웹 2': 'weak' }))
  await press('l')
  await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
})

describe('by keyboard', () => {
  test('Tab reaches every service and group, and each tells what a press does', async () => {
    await openDeck()
    // The first stop is the way past the diagram.
    await press('{Tab}')
    const names: (string | null)[] = []
    for (let presses = 0; presses < 8; presses++) {
      await press('{Tab}')
      names.push(document.activeElement?.textContent ?? null)
    }
    expect(names).toEqual(['VPC', '영역 A', '영역 C', '고객', '부하 분산', '웹 1', 'DB', '웹 2'])
    expect(document.activeElement?.getAttribute('aria-description')).toBe('눌러서 멈추기')
  })

  test.each(['{Enter}', '{ }'])('%s fails a service and restores it, and the deck stays', async (key) => {
    const { deck } = await openDeck()
    await press('{Tab}'.repeat(7))
    await press(key)
    await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
    expect(document.activeElement?.getAttribute('aria-description')).toBe('눌러서 되살리기')
    await press(key)
    await until(() => expect(signs()).toEqual({}))
    expect(deck.place).toEqual({ id: 'shop', step: 0 })
  })
})
