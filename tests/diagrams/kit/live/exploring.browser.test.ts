import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { look, openDeck, pass, stopTime } from './fixture.ts'

/** The slide at the end of the step in which both nodes counted for three seconds. */
async function openCounted() {
  const stage = await openDeck('#count/1')
  stopTime()
  return stage
}

async function press(keys: string) {
  await userEvent.keyboard(keys)
  pass(20)
}

/** Opens the panel and goes by Tab to its slider number `place`, the speed being the first. */
async function reachSlider(place: number) {
  await button('안을 들여다보기').click()
  pass(20)
  await press('{Tab}'.repeat(4 + place))
}

const sentence = () => document.querySelector('.slide.present .player .telling p')?.textContent
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('a click fails a node, time goes on, and the model tells what became of it', async () => {
  await openCounted()
  await button(/^b · \d/).click()
  pass(1020)
  expect(look()).toEqual(['a · 16, b · 장애, Σ 28 — 노드 1개가 답한다.'])
  expect(document.querySelector('.said')?.textContent).toBe('노드 1개가 답한다.')
})

test('after a click on a part the keys are the deck’s', async () => {
  const { deck } = await openCounted()
  await button(/^b · \d/).click()
  await press('{ }')
  expect(deck.place.step).toBe(2)
})

test('Tab reaches the parts, Enter and Space act on them, and the deck stays', async () => {
  const { deck } = await openCounted()
  // The first stop is the way past the diagram.
  await press('{Tab}{Tab}')
  await expect.element(button(/^a · \d/)).toHaveFocus()
  await press('{Enter}')
  await expect.element(button('a · 장애')).toHaveFocus()
  expect(sentence()).toBe('노드 1개가 답한다.')
  await press('{ }')
  expect(sentence()).toBe('노드 2개가 답한다.')
  await press('{ArrowRight}')
  expect(deck.place.step).toBe(1)
})

test('P stops the clock, and an event does not start it again', async () => {
  await openCounted()
  await press('k')
  pass(1000)
  await press('k')
  const [stopped] = look()
  await button(/^b · \d/).click()
  pass(2000)
  expect(look()).toEqual([stopped?.replace(/b · \d+/, 'b · 장애').replace('2개', '1개')])
})

test('undo takes events back one by one, redo brings them again, reset goes back to the step', async () => {
  await openCounted()
  await button(/^a · \d/).click()
  await button(/^b · \d/).click()
  pass(20)
  expect(sentence()).toBe('노드 0개가 답한다.')
  await press('z')
  expect(sentence()).toBe('노드 1개가 답한다.')
  await press('z')
  expect(sentence()).toBe('두 노드가 함께 센다.')
  await expect.element(button('되돌리기')).toBeDisabled()
  await press('yy')
  expect(sentence()).toBe('노드 0개가 답한다.')
  await press('r')
  expect(look()).toEqual(['a · 12, b · 12, Σ 24 — 두 노드가 함께 센다.'])
  await expect.element(button('그림을 이 단계로 되돌리기')).toBeDisabled()
})

test('the line of time goes back and forth over what happened', async () => {
  await openCounted()
  await button(/^b · \d/).click()
  pass(2000)
  const time = page.getByRole('slider', { name: '이 단계의 시간' })
  await time.fill('1500')
  pass(20)
  expect(look()).toEqual(['a · 6, b · 6, Σ 12 — 두 노드가 함께 센다.'])
  await time.fill('4000')
  pass(20)
  expect(look()).toEqual(['a · 16, b · 장애, Σ 28 — 노드 1개가 답한다.'])
  await expect.element(time).toHaveAttribute('aria-valuetext', '4.0초')
})

test('a parameter’s slider sets it, by keyboard too, and many moves are one event', async () => {
  await openCounted()
  await reachSlider(2)
  const rate = page.getByRole('slider', { name: '응답 속도' })
  await expect.element(rate).toHaveAttribute('aria-valuetext', '4 /s')
  await press('{ArrowRight}{ArrowRight}{ArrowRight}')
  await expect.element(rate).toHaveAttribute('aria-valuetext', '7 /s')
  await press('z')
  await expect.element(rate).toHaveAttribute('aria-valuetext', '4 /s')
})

test('a logarithmic slider gives every tenfold the same way and never gets stuck', async () => {
  await openCounted()
  await reachSlider(3)
  const size = page.getByRole('slider', { name: '응답 크기' })
  const values: string[] = []
  for (let presses = 0; presses < 12; presses++) {
    await press('{ArrowRight}')
    values.push(size.element().getAttribute('aria-valuetext') ?? '')
  }
  expect(new Set(values).size).toBe(12)
  await press('{End}')
  await expect.element(size).toHaveAttribute('aria-valuetext', '1,000 KB')
})

test('at ten times the speed ten seconds pass in one', async () => {
  await openCounted()
  await press('k')
  await reachSlider(1)
  await press('{End}')
  const before = Number(/a · (\d+)/.exec(look()[0] ?? '')?.[1])
  pass(1000)
  const after = Number(/a · (\d+)/.exec(look()[0] ?? '')?.[1])
  expect(after - before).toBeGreaterThanOrEqual(39)
  expect(after - before).toBeLessThanOrEqual(41)
})

test('I shows every variable as text, and again hides it', async () => {
  await openCounted()
  await press('i')
  await expect.element(page.getByText('now 3000')).toBeVisible()
  await expect.element(page.getByText('a true')).toBeVisible()
  await press('i')
  expect(document.querySelector('.player .panel')).toBeNull()
})

test('Escape closes the panel and not the slide', async () => {
  await openCounted()
  await press('i')
  await press('{Tab}')
  document.querySelector<HTMLElement>('.panel button')?.focus()
  await press('{Escape}')
  expect(document.querySelector('.player .panel')).toBeNull()
  expect(document.querySelector('.stage-tile')).toBeNull()
})

test('a figure of the drawing opens to its arithmetic', async () => {
  await openCounted()
  await button(/^Σ/).click()
  pass(20)
  await expect.element(page.getByText('12 + 12')).toBeVisible()
  await expect.element(page.getByRole('cell', { name: '가정', exact: true })).toBeVisible()
})

test('the keys of diagrams do nothing on other slides', async () => {
  const { deck } = await openDeck('#after')
  await userEvent.keyboard('kziry')
  expect(deck.place).toEqual({ id: 'after', step: 0 })
})
