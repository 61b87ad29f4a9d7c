import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  openDeck,
  openReadingPage,
  part,
  said,
  sentence,
  signs,
  until,
} from '../../diagrams/architecture/live-fixture.ts'
import { openReadingPage as openCounter, setMotion } from '../../diagrams/kit/live/fixture.ts'
import { type Spot, touch } from '../touch.ts'
import '../../../src/theme/index.css'

const press = (keys: string) => userEvent.keyboard(keys)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => document.querySelector<HTMLDialogElement>('dialog.enlarged')
const picture = () => dialog()?.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect()

async function enlarge() {
  await button('크게 보기').click()
  await until(() => expect(dialog()?.matches(':modal')).toBe(true))
}

/** Where a card stands in the window, and how wide it is. */
function card(name: string): { x: number; y: number; width: number } {
  const { x, y, width, height } = part(name).element().querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
  return { x: x + width / 2, y: y + height / 2, width }
}

const middle = (): Spot => {
  const { x, y, width, height } = picture()
  return [x + width / 2, y + height / 2]
}

/** A place of the picture with nothing to press: its lower left corner. */
const ground = (): Spot => [picture().left + 20, picture().bottom - 20]

/** Two fingers on a level line about `at`, that many pixels apart. */
const fingers = ([x, y]: Spot, apart: number): Spot[] => [
  [x - apart / 2, y],
  [x + apart / 2, y],
]

async function pinch(at: Spot, from: number, to: number) {
  await touch(...[from, (from + to) / 2, to].map((apart) => fingers(at, apart)))
}

afterEach(async () => {
  await setMotion('')
  await page.viewport(1280, 720)
})

/** What glides is measured where it comes to stand. */
async function withoutGliding() {
  await setMotion('reduce')
}

describe('the button', () => {
  test('puts the picture over the whole window, larger and alive, and Escape puts it back', async () => {
    const { deck } = await openDeck()
    const before = card('DB').width
    await enlarge()
    expect(dialog()?.getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 })
    expect(card('DB').width).toBeGreaterThan(before)
    await part('웹 1').click()
    await until(() => expect(signs()).toEqual({ '웹 1': 'down' }))
    expect(said()).toBe('장애: 웹 1. 입구에서 서비스 4개에 닿는다.')
    expect(dialog()?.contains(document.querySelector('.stage-status'))).toBe(true)
    await press('{Escape}')
    await until(() => expect(dialog()).toBeNull())
    expect(signs()).toEqual({ '웹 1': 'down' })
    expect(card('DB').width).toBeCloseTo(before)
    expect(deck.place).toEqual({ id: 'shop', step: 0 })
  })

  test('is reached by keyboard, and has the focus again when the picture is back', async () => {
    await openDeck()
    ;(button('크게 보기').element() as HTMLElement).focus()
    await press('{Shift>}{Tab}{/Shift}{Tab}{Enter}')
    await until(() => expect(document.activeElement?.getAttribute('title')).toBe('닫기'))
    await press('{Enter}')
    await until(() => expect(dialog()).toBeNull())
    expect(document.activeElement).toBe(button('크게 보기').element())
  })

  test('is on the reading page, which does not move under the picture', async () => {
    await page.viewport(390, 844)
    await openReadingPage()
    const height = document.documentElement.scrollHeight
    const top = scrollY
    await enlarge()
    expect([document.documentElement.scrollHeight, scrollY]).toEqual([height, top])
    expect(dialog()?.getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    await button('닫기').click()
    await until(() => expect(dialog()).toBeNull())
    expect([document.documentElement.scrollHeight, scrollY]).toEqual([height, top])
    expect(document.activeElement).toBe(button('크게 보기').element())
  })

  test('opens what breaks no rule of accessibility', async () => {
    await openDeck()
    await enlarge()
    const { violations } = await axe.run('dialog', { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('fingers', () => {
  test('two of them make it larger where they are', async () => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    await press('++')
    const before = card('웹 1')
    await pinch([before.x, before.y], 60, 90)
    await until(() => expect(card('웹 1').width / before.width).toBeCloseTo(1.5, 1))
    const after = card('웹 1')
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3)
    expect(signs()).toEqual({})
  })

  test('one of them moves it, presses nothing on its way and turns no slide', async () => {
    await withoutGliding()
    const { deck } = await openDeck()
    await enlarge()
    await press('++++')
    const { x, y } = card('부하 분산')
    const [fromX, fromY] = middle()
    await touch([[fromX, fromY]], [[fromX - 30, fromY - 30]], [[fromX - 90, fromY - 60]])
    await until(() => expect(card('부하 분산').x).toBeCloseTo(x - 90, 0))
    expect(card('부하 분산').y).toBeCloseTo(y - 60, 0)
    expect(signs()).toEqual({})
    expect(deck.place).toEqual({ id: 'shop', step: 0 })
    expect(dialog()?.open).toBe(true)
  })

  test('a tap breaks a service, however large it is shown', async () => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    await press('++')
    const { x, y } = card('웹 2')
    await touch([[x, y]])
    await until(() => expect(signs()).toEqual({ '웹 2': 'down' }))
  })

  test('a double tap beside the services shows more there, and another one the whole', async () => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    const before = card('웹 1').width
    const at = ground()
    await touch([at])
    await touch([at])
    await until(() => expect(card('웹 1').width).toBeGreaterThan(before * 2))
    await touch([at])
    await touch([at])
    await until(() => expect(card('웹 1').width).toBeCloseTo(before))
    expect(signs()).toEqual({})
  })
})

describe('a wheel or a trackpad', () => {
  const turn = (at: Spot, rest: WheelEventInit) =>
    document
      .elementFromPoint(...at)
      ?.dispatchEvent(
        new WheelEvent('wheel', { ...rest, clientX: at[0], clientY: at[1], bubbles: true, cancelable: true }),
      )

  test.each([
    ['a wheel', { deltaY: -150 }],
    ['a pinch on a trackpad', { deltaY: -30, ctrlKey: true }],
  ])('%s makes it larger where it is', async (_, rest) => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    await press('++')
    const before = card('웹 1')
    expect(turn([before.x, before.y], rest)).toBe(false)
    const after = card('웹 1')
    expect(after.width / before.width).toBeCloseTo(Math.exp(0.3))
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3)
  })

  test('a drag with the mouse moves it', async () => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    await press('++++')
    const before = card('웹 1').x
    const box = dialog()?.querySelector('.picture') ?? document.body
    await userEvent.dragAndDrop(box, box, {
      sourcePosition: { x: 300, y: picture().height - 30 },
      targetPosition: { x: 360, y: picture().height - 30 },
    })
    await until(() => expect(card('웹 1').x).toBeCloseTo(before + 60, 0))
  })
})

describe('keys', () => {
  test('+ and − zoom, arrows look around, 0 shows the whole again', async () => {
    await withoutGliding()
    const { deck } = await openDeck()
    await enlarge()
    const whole = card('웹 1')
    await press('+++')
    expect(card('웹 1').width).toBeCloseTo(whole.width * 1.3 ** 3, 0)
    const { x, y } = card('웹 1')
    await press('{ArrowRight}{ArrowDown}')
    expect(card('웹 1').x).toBeLessThan(x)
    expect(card('웹 1').y).toBeLessThan(y)
    await press('-')
    expect(card('웹 1').width).toBeCloseTo(whole.width * 1.3 ** 2, 0)
    await press('0')
    expect(card('웹 1')).toEqual(whole)
    expect(deck.place).toEqual({ id: 'shop', step: 0 })
  })

  test('of the deck do nothing, those of diagrams do', async () => {
    const { deck } = await openDeck()
    await enlarge()
    await press('obwvdt/')
    await press('{Home}{End}')
    expect(deck.place).toEqual({ id: 'shop', step: 0 })
    expect(dialog()?.open).toBe(true)
    expect(document.documentElement.dataset.theme).toBeUndefined()
    await press('l')
    await until(() => expect(signs()).toEqual({ '부하 분산': 'weak' }))
    await press('z')
    await until(() => expect(signs()).toEqual({}))
  })

  test('a clicker goes on telling the story in it, and takes it away with the slide', async () => {
    const { deck } = await openDeck()
    await enlarge()
    await press('{PageDown}')
    await until(() => expect(sentence()).toBe('한 대가 멈추면?'))
    expect(dialog()?.open).toBe(true)
    await press('{PageDown}{PageDown}{PageDown}')
    await until(() => expect(dialog()).toBeNull())
    expect(deck.place.id).not.toBe('shop')
    expect(document.querySelector('#shop .player')).not.toBeNull()
  })

  test('Tab brings every service into sight', async () => {
    await withoutGliding()
    await openDeck()
    await enlarge()
    await press('++++++')
    for (let presses = 0; presses < 3; presses++) await press('{Tab}')
    for (let part = 0; part < 8; part++) {
      await press('{Tab}')
      const box = document.activeElement?.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
      const room = picture()
      expect(box.x, document.activeElement?.textContent ?? '').toBeGreaterThan(room.left)
      expect(box.y).toBeGreaterThan(room.top)
    }
  })
})

describe('a phone', () => {
  test.each([
    [390, 844],
    [844, 390],
  ])('of %s × %s shows letters that can be read, and where the picture begins', async (width, height) => {
    await page.viewport(width, height)
    await openReadingPage()
    await enlarge()
    const svg = dialog()?.querySelector<SVGSVGElement>('.picture svg')
    const sizes = [...(svg?.querySelectorAll('text') ?? [])].map((text) => Number(text.getAttribute('font-size')))
    expect(Math.min(...sizes) * (svg?.getScreenCTM()?.a ?? 0)).toBeGreaterThanOrEqual(12 - 1e-3)
    expect(card('고객').x).toBeGreaterThan(picture().left)
    expect(card('고객').x).toBeLessThan(picture().right)
  })

  test('turned the other way shows the drawing that fits it', async () => {
    await page.viewport(390, 844)
    await openCounter('#count')
    await button('크게 보기').first().click()
    const box = () => dialog()?.querySelector('.picture svg')?.getAttribute('viewBox')
    await until(() => expect(box()).toBe('0 0 360 240'))
    await page.viewport(844, 390)
    await until(() => expect(box()).toBe('0 0 1152 430'))
  })

  test('shows the whole picture in the page, which a tap anywhere on it opens', async () => {
    await page.viewport(390, 844)
    await openReadingPage()
    const box = document.querySelector('#shop .picture') ?? document.body
    expect([document.documentElement.scrollWidth, box.scrollWidth]).toEqual([390, 390])
    const { x, y } = card('웹 1')
    await touch([[x, y]])
    await until(() => expect(dialog()?.open).toBe(true))
    expect(signs()).toEqual({})
  })
})

test('what is printed is the page, with its picture on it', async () => {
  await openDeck()
  await enlarge()
  dispatchEvent(new Event('beforeprint'))
  expect(dialog()).toBeNull()
  expect(document.querySelector('#shop .player .picture')).not.toBeNull()
})

test('without a wish for less motion a key takes the eye along', async () => {
  await setMotion('')
  await openDeck()
  await enlarge()
  await press('+')
  const moving = () => dialog()?.querySelector('.picture svg')?.getAnimations().length
  expect(moving()).toBe(1)
  await setMotion('reduce')
  await press('+')
  expect(moving()).toBe(0)
})
