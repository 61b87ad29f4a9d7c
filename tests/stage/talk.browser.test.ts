import { afterEach, expect, test } from 'vitest'
import type { Message, State } from '../../src/channel/message.ts'
import type { Shared } from '../../src/stage/shared.ts'
import { startTalk } from '../../src/stage/talk.ts'
import { openStage } from './fixture.ts'

/** A thing to share that keeps what it was told. */
function createShared() {
  const listeners: (() => void)[] = []
  let value = 'light'
  const shared: Shared = {
    name: 'theme',
    tell: () => value,
    hear: (json) => {
      if (json === 'light' || json === 'dark') value = json
    },
    onChange: (listener) => void listeners.push(listener),
  }
  const change = (next: string) => {
    value = next
    for (const listener of listeners) listener()
  }
  return { shared, change, get: () => value }
}

let ending = new AbortController()

afterEach(() => {
  ending.abort()
  ending = new AbortController()
  delete document.documentElement.dataset.build
})

/** A deck with one shared thing, and the line on which a presenter's page would be. */
async function open() {
  const stage = await openStage('#storage')
  document.documentElement.dataset.build = 'talk'
  const thing = createShared()
  const { signal } = ending
  const line = new BroadcastChannel(`summit-deck:${location.pathname.replace(/[^/]*$/, '')}:talk`)
  signal.addEventListener('abort', () => line.close())
  const states: State[] = []
  line.onmessage = ({ data }: MessageEvent<Message>) => data.kind === 'state' && states.push(data)
  const company: boolean[] = []
  startTalk({ ...stage, shared: [thing.shared], onCompany: (isThere) => company.push(isThere) }, signal)
  await expect.poll(() => states.length).toBeGreaterThan(0)
  const order = (number: number, what: object) =>
    line.postMessage({ kind: 'orders', from: 'desk', to: states[0]?.from, orders: [{ number, order: what }] })
  return { stage, thing, line, states, company, order }
}

test('a presenter’s page hears at once where the deck is, and of every change by a person', async () => {
  const { stage, thing, states } = await open()
  expect(states[0]?.show).toMatchObject({ id: 'storage', step: 0 })
  stage.perform('next')
  await expect.poll(() => states.at(-1)?.show?.step).toBe(1)
  thing.change('dark')
  await expect.poll(() => states.at(-1)?.shared).toEqual({ theme: 'dark' })
})

test('what a presenter’s page shares is shown if it is a value, and told to the others', async () => {
  const { thing, states, order } = await open()
  order(1, { do: 'share', name: 'theme', value: 'dark' })
  await expect.poll(() => states.at(-1)?.shared).toEqual({ theme: 'dark' })
  order(2, { do: 'share', name: 'theme', value: 'plaid' })
  await expect.poll(() => states.at(-1)?.done).toEqual({ desk: 2 })
  expect(thing.get()).toBe('dark')
})

test('a presenter’s page moves the deck, and cannot take its window away', async () => {
  const { stage, states, order } = await open()
  order(1, { do: 'action', action: 'next' })
  order(2, { do: 'action', action: 'reading' })
  order(2, { do: 'action', action: 'next' })
  order(3, { do: 'go', id: 'cost', step: 0 })
  await expect.poll(() => states.at(-1)?.done).toEqual({ desk: 3 })
  expect(stage.deck.place.id).toBe('cost')
  expect(document.documentElement.dataset.mode).toBe('slides')
})

test('the deck knows whether a presenter’s page is there', async () => {
  const { line, company } = await open()
  line.postMessage({ kind: 'hello', from: 'desk' })
  await expect.poll(() => company.at(-1)).toBe(true)
  line.postMessage({ kind: 'bye', from: 'desk' })
  await expect.poll(() => company.at(-1)).toBe(false)
})
