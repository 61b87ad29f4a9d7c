import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maybeMessage } from '../../src/channel/message.ts'

const snapshot = {
  ...{ step: 1, state: {}, clock: 20, end: 30, speed: 1, values: { rate: 2 } },
  ...{ isPlaying: true, isInStory: false, canUndo: true, canRedo: false },
}
const show = { id: 'one', step: 2, route: '', figures: [null, snapshot] }
const state = {
  kind: 'state',
  from: 'd',
  since: 5,
  counter: 1,
  isWhole: true,
  done: { p: 3 },
  show,
  shared: { black: 1 },
}
const orders = [
  { number: 1, order: { do: 'action', action: 'next' } },
  { number: 2, order: { do: 'go', id: 'one', step: 0 } },
  {
    number: 3,
    order: { do: 'figure', id: 'one', index: 0, order: { do: 'happen', event: { name: 'fail zone', zone: 'c' } } },
  },
  { number: 4, order: { do: 'figure', id: 'one', index: 0, order: { do: 'undo' } } },
  { number: 5, order: { do: 'share', name: 'theme', value: 'dark' } },
  { number: 6, order: { do: 'figure', id: 'one', index: 0, order: { do: 'seek', clock: 20 } } },
  { number: 7, order: { do: 'figure', id: 'one', index: 0, order: { do: 'speed', speed: 0.5 } } },
]

test.each([
  { kind: 'hello', from: 'p' },
  { kind: 'bye', from: 'p' },
  { kind: 'orders', from: 'p', to: 'd', orders },
  state,
  { ...state, isWhole: false, show: undefined },
])('a message arrives as it was sent: %j', (message) => {
  expect(maybeMessage(structuredClone(message))).toEqual(message)
})

test.each([
  ['no sender', { kind: 'hello' }],
  ['an unknown kind', { kind: 'shout', from: 'p' }],
  ['a place that is none', { ...state, show: { ...show, step: -1 } }],
  ['a figure that is none', { ...state, show: { ...show, figures: [{ ...snapshot, clock: Number.NaN }] } }],
  ['no figures', { ...state, show: { ...show, figures: undefined } }],
  ...Object.keys(snapshot).map((name) => [
    `a figure with a wrong ${name}`,
    { ...state, show: { ...show, figures: [{ ...snapshot, [name]: 'x' }] } },
  ]),
  ...[
    { do: 'speed', speed: 0 },
    { do: 'speed', speed: 101 },
    { do: 'speed', speed: '1' },
    { do: 'seek', clock: -1 },
  ].map((order) => [
    `the order ${JSON.stringify(order)}`,
    { kind: 'orders', from: 'p', to: 'd', orders: [{ number: 1, order: { ...orders[2]?.order, order } }] },
  ]),
  ['everything said without a place', { ...state, show: undefined }],
  ['a count that is none', { ...state, done: { p: '3' } }],
  ['an order that is none', { kind: 'orders', from: 'p', to: 'd', orders: [{ number: 1, order: { do: 'format' } }] }],
  [
    'an event of another kind',
    {
      kind: 'orders',
      from: 'p',
      to: 'd',
      orders: [{ number: 1, order: { ...orders[2]?.order, order: { do: 'happen', event: 7 } } }],
    },
  ],
] as readonly (readonly [string, unknown])[])('what holds %s is no message', (_, json) => {
  expect(maybeMessage(json)).toBeUndefined()
})

test('nothing that arrives throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('hello', 'state', 'orders', 'bye'), (json, kind) => {
      maybeMessage(json)
      maybeMessage({ kind, from: 'x', to: 'y', orders: json, show: json, shared: {}, done: {}, since: 0, counter: 1 })
    }),
  )
})
