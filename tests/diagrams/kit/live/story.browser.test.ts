import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { look, openDeck, pass, setMotion, stopTime, untilLive } from './fixture.ts'

const end = {
  opening: 'a · 0, b · 0, Σ 0 — 노드 둘이 답한다.',
  counted: 'a · 12, b · 12, Σ 24 — 두 노드가 함께 센다.',
  question: 'a · 12, b · 12, Σ 24 — 하나를 잃으면 어떻게 될까?',
  answer: 'a · 22, b · 장애, Σ 36 — 남은 노드가 계속 답한다.',
  faster: 'a · 32, b · 장애, Σ 46 — 속도를 높인다.',
}

async function press(key: string) {
  await userEvent.keyboard(`{${key}}`)
  pass(20)
}

describe('Next', () => {
  test('plays each step to its end, and then leaves the slide', async () => {
    const { deck } = await openDeck('#count')
    stopTime()
    pass(20)
    expect(look()).toEqual([end.opening])
    await press('ArrowRight')
    pass(1500)
    expect(look()).toEqual(['a · 6, b · 6, Σ 12 — 두 노드가 함께 센다.'])
    pass(10_000)
    expect(look()).toEqual([end.counted])
    await press('ArrowRight')
    pass(5000)
    expect(look()).toEqual([end.question])
    await press('ArrowRight')
    pass(5000)
    expect(look()).toEqual([end.answer])
    await press('ArrowRight')
    pass(5000)
    expect(look()).toEqual([end.faster])
    await press('ArrowRight')
    expect(deck.place).toEqual({ id: 'after', step: 0 })
  })

  test('in the middle of a step goes on from that step’s end', async () => {
    await openDeck('#count')
    stopTime()
    for (let presses = 0; presses < 3; presses++) await press('ArrowRight')
    pass(600)
    expect(look()).toEqual(['a · 14, b · 장애, Σ 28 — 남은 노드가 계속 답한다.'])
    await press('ArrowRight')
    pass(5000)
    expect(look()).toEqual([end.faster])
  })

  test('after exploring goes on from the story’s state', async () => {
    await openDeck('#count/1')
    stopTime()
    await page.getByRole('button', { name: /^a · \d/ }).click()
    pass(3000)
    await press('ArrowRight')
    expect(look()).toEqual([end.question])
  })
})

test('the first step plays for whoever comes by Next, and is at its end by a link or by Previous', async () => {
  const { deck } = await openDeck('#after')
  deck.next()
  await untilLive(deck.current.element)
  stopTime()
  await press('ArrowLeft')
  await press('ArrowRight')
  const passAndLook = () => {
    pass(100)
    return look()[0]
  }
  await expect.poll(passAndLook).toBe('a · 1, b · 1, Σ 2 — 세기 시작한다.')
  pass(5000)
  const [counted] = look()
  expect(counted).toBe('a · 4, b · 4, Σ 8 — 세기 시작한다.')
  await press('ArrowRight')
  await press('ArrowLeft')
  expect(look()).toEqual([counted])
  deck.go({ id: 'after', step: 0 })
  deck.go({ id: 'moving', step: 0 }, 'link')
  pass(20)
  expect(look()).toEqual([counted])
})

test('Previous restores each step exactly, also from the slide behind', async () => {
  await openDeck('#count/3')
  stopTime()
  await press('ArrowRight')
  pass(500)
  await press('ArrowRight')
  const seen = []
  for (const _ of Object.keys(end)) {
    await press('ArrowLeft')
    seen.push(...look())
  }
  expect(seen).toEqual([end.faster, end.answer, end.question, end.counted, end.opening])
})

test('coming back to a slide shows the story, not what was done there', async () => {
  await openDeck('#count/1')
  stopTime()
  await page.getByRole('button', { name: /^a · \d/ }).click()
  pass(1000)
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await press(key)
  expect(look()).toEqual([end.faster])
})

test('a question is told apart from an answer, and every step is said to those who listen', async () => {
  await openDeck('#count/1')
  stopTime()
  await press('ArrowRight')
  expect(document.querySelector('.player .question')?.textContent).toBe('하나를 잃으면 어떻게 될까?')
  expect(document.querySelector('.said')?.textContent).toBe('하나를 잃으면 어떻게 될까?')
  await press('ArrowRight')
  expect(document.querySelector('.player .question')).toBeNull()
  expect(document.querySelector('.said')?.textContent).toBe('남은 노드가 계속 답한다.')
})

test('with reduced motion a step is at its end at once, and time passes second by second', async () => {
  await setMotion('reduce')
  await openDeck('#count')
  stopTime()
  await press('ArrowRight')
  expect(look()).toEqual([end.counted])
  await press('k')
  pass(900)
  expect(look()).toEqual([end.counted])
  pass(200)
  expect(look()).toEqual(['a · 16, b · 16, Σ 32 — 노드 2개가 답한다.'])
  await setMotion('')
})

test('two diagrams on a slide are walked one after the other, and a press leaves the other alone', async () => {
  const { deck } = await openDeck('#two')
  stopTime()
  expect(deck.countSteps('two')).toBe(8)
  for (let presses = 0; presses < 4; presses++) await press('ArrowRight')
  pass(5000)
  expect(look()).toEqual([end.faster, end.opening])
  await page
    .getByRole('button', { name: /^a · \d/ })
    .first()
    .click()
  pass(1000)
  const [explored] = look()
  expect(explored).toContain('a · 장애')
  await press('k')
  await press('ArrowRight')
  pass(5000)
  expect(look()).toEqual([explored, end.counted])
  await press('PageUp')
  expect(look()).toEqual([explored, end.opening])
  await press('PageUp')
  expect(look()).toEqual([end.answer, end.opening])
})

test('a diagram without a story shows its beginning and takes no press', async () => {
  const { deck } = await openDeck('#still')
  expect(deck.countSteps('still')).toBe(0)
  await expect.poll(() => look()).toEqual(['a · 0, b · 0, Σ 0 — 노드 2개가 답한다.'])
})
