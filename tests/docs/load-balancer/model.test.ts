import { expect, test } from 'vitest'
import { parseStory, statesOf } from '../../../src/diagrams/kit/story.ts'
import { declaration, model, type State } from './model.ts'

/** The state after events as an author writes them. */
function after(...events: string[]): State {
  const { story, mistakes } = parseStory(declaration, { steps: [{ say: 'Go.', do: events }] })
  expect(mistakes).toEqual([])
  return statesOf(model, story)[0] as State
}

test('one server takes the requests of both', () => {
  expect(after('set faulty 0', 'fail one', 'wait 2s')).toMatchObject({ answered: 20, lost: 0 })
})

test('without a server every request is lost', () => {
  expect(after('fail one', 'fail two', 'wait 2s')).toMatchObject({ answered: 0, lost: 20 })
})

test('as many go wrong as the parameter says', () => {
  const { lost } = after('set rate 100', 'set faulty 20', 'wait 100s')
  expect(lost / 10_000).toBeCloseTo(0.2, 1)
})
