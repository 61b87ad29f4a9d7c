import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Follow } from '../../src/channel/follow.ts'
import { maybeMessage, type Show } from '../../src/channel/message.ts'
import { World } from './world.ts'

type Step = (world: World) => void

const letter = fc.constantFrom('a', 'b', 'c')
const which = fc.nat(2)
const at = fc.nat(20)

const press = fc.tuple(which, letter).map(([index, action]): Step => {
  return ({ presenters, now }) => presenters[index % presenters.length]?.follow.send({ do: 'action', action }, now)
})
const deliver = at.map(
  (index): Step =>
    (world) =>
      world.deliver(index),
)
const pass = fc.nat(60).map(
  (ms): Step =>
    (world) =>
      world.wait(ms),
)
const touch = fc.constant<Step>(({ deck }) => {
  deck.theme = deck.theme === 'light' ? 'dark' : 'light'
  deck.lead.sharedChanged('theme')
})
const lose = at.map(
  (index): Step =>
    (world) =>
      world.deliver(index, 0),
)
const double = at.map(
  (index): Step =>
    (world) =>
      world.deliver(index, 2),
)
const reload = fc.boolean().map(
  (saysBye): Step =>
    (world) =>
      world.reload(saysBye),
)
const open = fc.constant<Step>((world) => world.presenters.length < 4 && world.openPresenter())

const kind = [press, deliver, deliver, pass, touch]
const rough = [...kind, lose, double]

/** Two presenters' pages that found the deck, then `steps`. */
function play(steps: readonly Step[]): World {
  const world = new World()
  world.openPresenter()
  world.openPresenter()
  world.heal()
  for (const step of steps) step(world)
  world.heal()
  return world
}

const many = (...steps: fc.Arbitrary<Step>[]) => fc.array(fc.oneof(...steps), { maxLength: 60 })

function expectAgreement({ deck, presenters }: World): void {
  for (const { show, theme, isLinked } of presenters) {
    expect(isLinked).toBe(true)
    expect(show?.step).toBe(deck.step)
    expect(theme).toBe(deck.theme)
  }
}

describe('the windows of a talk', () => {
  test('agree whatever the channel loses, doubles and reorders, once it works again', () => {
    fc.assert(
      fc.property(many(...rough, open), (steps) => {
        const world = play(steps)
        world.deck.lead.sharedChanged('theme')
        world.heal()
        expectAgreement(world)
      }),
    )
  })

  test('agree after the deck was loaded anew or fell over, and later pages join', () => {
    fc.assert(
      fc.property(many(...rough, reload, open), (steps) => {
        const world = play(steps)
        world.reload(true)
        world.heal()
        expectAgreement(world)
      }),
    )
  })

  test('carry out every order of every presenter once, each one’s in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(which, fc.oneof(deliver, double, lose, pass)), { maxLength: 40 }), (steps) => {
        const world = new World()
        for (let count = 0; count < 3; count += 1) world.openPresenter()
        world.heal()
        const given = world.presenters.map(() => [] as string[])
        for (const [index, step] of steps) {
          const action = `${index}:${given[index]?.length}`
          const isSent = world.presenters[index]?.follow.send({ do: 'action', action }, world.now)
          if (isSent) given[index]?.push(action)
          step(world)
        }
        world.heal()
        for (const [index, actions] of given.entries()) {
          expect(world.deck.performed.filter((action) => action.startsWith(`${index}:`))).toEqual(actions)
        }
      }),
    )
  })

  test('never talk for their own sake: each thing a person does costs a few messages at most', () => {
    fc.assert(
      fc.property(many(...kind, double, open), (steps) => {
        const world = new World()
        world.openPresenter()
        world.openPresenter()
        world.heal()
        for (const step of steps) step(world)
        world.heal()
        expect(world.posted).toBeLessThanOrEqual(10 + 4 * steps.length)
        const said = world.posted
        world.heal()
        expect(world.posted).toBe(said)
      }),
    )
  })

  test('tell a thousand changes between two frames in one message', () => {
    const world = play([])
    const before = world.posted
    for (let change = 0; change < 1000; change += 1) world.deck.lead.showChanged()
    world.heal()
    expect(world.posted).toBe(before + 1)
  })
})

test('a presenter’s page that missed something asks until it knows everything, though nothing new is said', () => {
  const world = play([])
  const [presenter] = world.presenters
  presenter?.follow.hello(world.now)
  world.heal()
  // Asked only a moment ago, so that it may not ask again at once.
  presenter?.follow.hello(world.now)
  while (world.letters.length > 0) world.deliver(0)
  world.wait(50)
  while (world.letters.length > 0) world.deliver(0)
  world.deck.theme = 'dark'
  world.deck.lead.sharedChanged('theme')
  world.wait(50)
  world.letters.splice(0)
  world.deck.lead.showChanged()
  world.wait(50)
  while (world.letters.length > 0) world.deliver(0)
  expect([presenter?.follow.isBehind, presenter?.theme]).toEqual([true, 'light'])
  world.heal()
  expect([presenter?.follow.isBehind, presenter?.theme]).toEqual([false, 'dark'])
})

describe('a presenter’s page', () => {
  test('follows the deck that was opened last, in whatever order it hears of them', () => {
    const world = new World()
    const old = world.deck
    world.reload(false)
    const presenter = world.openPresenter()
    world.heal()
    presenter.follow.receive(
      {
        ...{ kind: 'state', from: old.id, since: 0, counter: 9, isWhole: true, done: {}, shared: {} },
        show: { id: 'other', step: 7, route: '', figures: [] },
      },
      world.now,
    )
    expect(presenter.show?.id).toBe('slide')
  })

  test('says when the deck does not answer, and gives an order up after a while', () => {
    const world = play([])
    const [presenter] = world.presenters
    presenter?.follow.send({ do: 'action', action: 'next' }, world.now)
    world.letters.splice(0)
    for (let second = 0; second < 10; second += 1) {
      world.wait(1000)
      world.letters.splice(0)
    }
    expect(presenter?.isLinked).toBe(false)
    expect(presenter?.follow.isWaiting).toBe(false)
  })

  test('knows at once when the deck’s window is closed', () => {
    const world = play([])
    world.deck.lead.end()
    while (world.letters.length > 0) world.deliver(0)
    expect(world.presenters.map(({ isLinked }) => isLinked)).toEqual([false, false])
  })

  test('agrees with all others on one of two decks that were loaded in the same millisecond', () => {
    const follow = (...decks: readonly string[]) => {
      let seen = ''
      const silent = () => undefined
      const onShow = ({ id }: Show) => {
        seen = id
      }
      const page = new Follow({ id: 'p', post: silent, onShow, onShared: silent, onLink: silent })
      for (const from of decks) {
        const show = { id: from, step: 0, route: '', figures: [] }
        const said = { since: 5, counter: 1, isWhole: true, done: {}, shared: {} }
        page.receive({ kind: 'state', from, ...said, show }, 0)
      }
      return seen
    }
    expect([follow('one', 'two'), follow('two', 'one')]).toEqual(['two', 'two'])
  })
})

test('the deck’s window forgets the pages that were opened long ago', () => {
  const world = new World()
  world.openPresenter()
  for (let page = 1; page <= 100; page += 1) {
    const orders = [{ number: 1, order: { do: 'action', action: 'next' } }] as const
    world.deck.lead.receive({ kind: 'orders', from: `page ${page}`, to: world.deck.id, orders })
  }
  world.wait(50)
  const told = world.letters.map(({ json }) => maybeMessage(JSON.parse(json))).at(-1)
  const remembered = told?.kind === 'state' ? Object.keys(told.done) : []
  expect(remembered).toEqual(Array.from({ length: 64 }, (_, index) => `page ${index + 37}`))
})
