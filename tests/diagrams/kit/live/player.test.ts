import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Player } from '../../../../src/diagrams/kit/live/player.ts'
import { parseStory, statesOf } from '../../../../src/diagrams/kit/story.ts'
import { diagram } from './counter.tsx'

const { story } = parseStory(diagram.declaration, {
  seed: 7,
  steps: [
    { say: '하나' },
    { say: '둘', do: ['wait 500ms', 'fail node a', 'wait 1s', 'set rate 9', 'wait 700ms'] },
    { ask: '셋?' },
    { say: '넷', do: ['restore node a', 'wait 1s'] },
  ],
})

type Edit = (player: Player) => void

const fail = (node: string) => ({ name: 'fail node', node })
const restore = (node: string) => ({ name: 'restore node', node })

const edit = fc.oneof<fc.Arbitrary<Edit>[]>(
  fc.constantFrom('a', 'b').map((node) => (player) => player.happen(fail(node))),
  fc.constantFrom('a', 'b').map((node) => (player) => player.happen(restore(node))),
  fc.integer({ min: 1, max: 10 }).map((value) => (player) => player.happen({ name: 'set', parameter: 'rate', value })),
  fc.integer({ min: 1, max: 900 }).map((milliseconds) => (player) => player.advance(milliseconds)),
  fc.integer({ min: 0, max: 3000 }).map((clock) => (player) => player.seek(clock)),
  fc.constantFrom<Edit>(
    (player) => player.undo(),
    (player) => player.redo(),
    (player) => player.togglePlay(),
  ),
)
const edits = fc.array(edit, { maxLength: 30 })
const steps = fc.nat({ max: story.steps.length - 1 })

test('a link shows the same state, clock and sentence, whatever was done', () => {
  fc.assert(
    fc.property(steps, edits, (step, list) => {
      const player = new Player(diagram, story)
      player.show(step, true)
      for (const act of list) act(player)
      if (player.isPlaying) player.togglePlay()
      const { link } = player
      const other = new Player(diagram, story)
      if (link === undefined) other.show(step)
      else if (link.ok) expect(other.open(step, link.value).ok).toBe(true)
      expect([other.state, other.clock, other.tell('ko')]).toEqual([player.state, player.clock, player.tell('ko')])
    }),
  )
})

test('every step ends as the story says, whatever was done before', () => {
  const states = statesOf(diagram.model, story)
  fc.assert(
    fc.property(steps, edits, steps, fc.boolean(), (from, list, to, plays) => {
      const player = new Player(diagram, story)
      player.show(from, true)
      for (const act of list) act(player)
      player.show(to, plays)
      for (let frames = 0; player.isPlaying && frames < 1000; frames++) player.advance(16.7)
      expect(player.state).toEqual(states[to])
      expect(player.link).toBeUndefined()
    }),
  )
})

test('reset, and undoing everything that was added, lead back to the step', () => {
  const player = new Player(diagram, story)
  player.show(1)
  player.happen(restore('a'))
  player.advance(100)
  player.happen(fail('b'))
  player.undo()
  player.undo()
  expect(player.state).toEqual(statesOf(diagram.model, story)[1])
  expect(player.isInStory).toBe(true)
})

test('one move of a slider is one event, however many values it passes', () => {
  const player = new Player(diagram, story)
  player.show(0)
  for (const value of [3, 4, 5, 6]) player.happen({ name: 'set', parameter: 'rate', value })
  expect(player.values.rate).toBe(6)
  player.undo()
  expect(player.values.rate).toBe(2)
  expect(player.canUndo).toBe(false)
})
