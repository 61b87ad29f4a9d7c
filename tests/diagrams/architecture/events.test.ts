import { expect, test } from 'vitest'
import type { Graph } from '../../../src/diagrams/architecture/graph.ts'
import { createModel, type Event, toEvents } from '../../../src/diagrams/architecture/model.ts'
import { initial, type State } from '../../../src/diagrams/architecture/state.ts'

const graph: Graph = {
  title: '',
  nodes: [
    { id: 'web', lines: ['Web'], icon: 'server', group: 'zone' },
    { id: 'db', lines: ['DB'], icon: 'database' },
    { id: 'fork', lines: [], icon: '' },
  ],
  groups: [{ id: 'zone', label: 'Zone', icon: '' }],
  links: [],
}
const model = createModel(graph)
const fail = (part: string): Event => ({ name: 'fail', part })
const restore = (part: string): Event => ({ name: 'restore', part })
const highlight = (part: string): Event => ({ name: 'highlight', part })
const flow = (from: string, to: string): Event => ({ name: 'flow', from, word: 'to', to })
const load = (service: string, percent: string): Event => ({ name: 'load', service, percent })

test.each<[string, Event[], Partial<State>]>([
  ['a part that returns leaves the others failed', [fail('web'), fail('db'), restore('web')], { failed: ['db'] }],
  ['all return at once', [fail('web'), fail('db'), restore('all')], { failed: [] }],
  ['what failed twice returns at once', [fail('web'), fail('web'), restore('web')], { failed: [] }],
  ['which failed first leaves no trace', [fail('web'), fail('db')], { failed: ['db', 'web'] }],
  ['highlights add up', [highlight('web'), highlight('db')], { highlighted: ['db', 'web'] }],
  [
    'a flow that is told again is one flow, the others go on',
    [flow('web', 'db'), flow('web', 'zone'), flow('zone', 'db'), flow('web', 'db')],
    {
      flows: [
        ['web', 'zone'],
        ['zone', 'db'],
        ['web', 'db'],
      ],
    },
  ],
  [
    'a load is each service’s own',
    [load('web', '35%'), load('db', '5%'), load('web', '40%')],
    { loads: { web: 40, db: 5 } },
  ],
  ['calm ends what moves', [highlight('web'), flow('web', 'db'), { name: 'calm' }], { highlighted: [], flows: [] }],
  ['calm mends nothing', [fail('web'), load('db', '90%'), { name: 'calm' }], { failed: ['web'], loads: { db: 90 } }],
])('%s', (_, events, expected) => {
  expect(events.reduce((state, event) => model.reduce(state, event), initial)).toMatchObject(expected)
})

test('time passes only while something flows, and begins anew after calm', () => {
  const still = model.tick(initial, 40)
  expect(still.clock).toBe(0)
  const moving = model.tick(model.tick(model.reduce(still, flow('web', 'db')), 40), 20)
  expect(moving.clock).toBe(60)
  expect(model.reduce(moving, { name: 'calm' }).clock).toBe(0)
})

test('an author may name services and groups, but no fork of the links', () => {
  const { fail, restore, load } = toEvents(graph)
  expect(fail.takes).toEqual({ part: ['web', 'db', 'zone'] })
  expect(restore.takes).toEqual({ part: ['web', 'db', 'zone', 'all'] })
  expect(load.takes).toMatchObject({ service: ['web', 'db'] })
})

test('each event says in both languages what it does, with the part it is done to', () => {
  for (const { label, takes } of Object.values(toEvents(graph)))
    for (const words of [label.ko, label.en]) {
      const named = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(takes)).toEqual(expect.arrayContaining(named))
      expect(words.replace(/\{\w+\}/g, '').trim()).not.toBe('')
    }
})
