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
  { number: 8, order: { do: 'figure', id: 'one', index: 0, order: { do: 'speed', speed: 100 } } },
  ...['togglePlay', 'redo', 'reset'].map((verb) => ({
    number: 9,
    order: { do: 'figure', id: 'one', index: 1, order: { do: verb } },
  })),
]
const long = 'x'.repeat(201)

/** What each part of a message may not be. */
const wrongs: Readonly<Record<string, readonly unknown[]>> = {
  from: ['', 7, long],
  since: [-1, '5', 0.5],
  counter: [-1, '1', 0.5],
  isWhole: ['true', 1],
  done: [null, 'p', { p: -1 }, { p: 3, q: '3' }],
  shared: [null, 'black'],
  show: [null, 'one', []],
  'show.id': ['', 1, long],
  'show.step': [-1, '2', 0.5],
  'show.route': [7, null],
  'show.moment': [7, null],
  'show.figures': [null, {}],
  'show.figures.1.values': [null, { rate: '2' }],
  'show.figures.1.state': [null, 's'],
}
const wrongOrders: Readonly<Record<string, readonly unknown[]>> = {
  to: ['', 7, long],
  orders: [null, {}, [null], [7]],
  'orders.0.number': [-1, '1'],
  'orders.0.order': [null, 'next', {}],
  'orders.0.order.action': ['', 7, long],
  'orders.1.order.id': ['', 7, long],
  'orders.1.order.step': [-1, '0'],
  'orders.2.order.do': ['share', 'go', 'action', ''],
  'orders.2.order.id': ['', 7, long],
  'orders.2.order.index': [-1, '0'],
  'orders.2.order.order': [null, 7],
  'orders.2.order.order.event': [null, {}, { name: 7 }],
  'orders.4.order.name': ['', 7, long],
  'orders.5.order.order.clock': [-1, '20'],
  'orders.6.order.order.speed': [0, -1, 100.5, '1'],
  'orders.8.order.order.do': ['undoAll', '', null],
}

type Refused = readonly [what: string, json: unknown]

/** The JSON with another value at a place, as in `show.figures.1`. */
function withValue(json: unknown, place: readonly string[], value: unknown): unknown {
  const [name, ...rest] = place
  if (name === undefined) return value
  const copy = structuredClone(json) as Record<string, unknown> // every place above is one of a record or a list
  copy[name] = withValue(copy[name], rest, value)
  return copy
}

test.each([
  { kind: 'hello', from: 'p' },
  { kind: 'bye', from: 'p' },
  { kind: 'orders', from: 'p', to: 'd', orders },
  state,
  { ...state, isWhole: false, show: undefined },
  { ...state, show: { ...show, moment: 'abc' } },
])('a message arrives as it was sent: %j', (message) => {
  expect(maybeMessage(structuredClone(message))).toEqual(message)
})

test.each<Refused>([
  ['no sender', { kind: 'hello' }],
  ['an unknown kind', { kind: 'shout', from: 'p' }],
  ['a figure that is none', { ...state, show: { ...show, figures: [{ ...snapshot, clock: Number.NaN }] } }],
  ...Object.keys(snapshot).map(
    (name): Refused => [
      `a figure with a wrong ${name}`,
      { ...state, show: { ...show, figures: [{ ...snapshot, [name]: 'x' }] } },
    ],
  ),
  ...Object.entries(wrongs).flatMap(([place, values]) =>
    values.map((value): Refused => [`${JSON.stringify(value)} as ${place}`, withValue(state, place.split('.'), value)]),
  ),
  ...Object.entries(wrongOrders).flatMap(([place, values]) =>
    values.map(
      (value): Refused => [
        `${JSON.stringify(value)} as ${place}`,
        withValue({ kind: 'orders', from: 'p', to: 'd', orders }, place.split('.'), value),
      ],
    ),
  ),
  ['everything said without a place', { ...state, show: undefined }],
])('what holds %s is no message', (_, json) => {
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
