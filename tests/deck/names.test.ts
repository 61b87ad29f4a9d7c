import { expect, test } from 'vitest'
import { adviseName, maybeNearest } from '../../src/deck/problem.ts'

test.each([
  ['titel', ['author', 'title'], 'title'],
  ['lng', ['lang'], 'lang'],
  ['ttl', ['title'], undefined],
  ['dat', ['date'], 'date'],
  ['rout', ['routes'], 'routes'],
  ['layout', ['lang'], undefined],
  ['decsription', ['description'], 'description'],
  ['discriptshn', ['description'], 'description'],
  ['x', [], undefined],
  ['', ['a'], undefined],
])('of %j and the names %j the one meant is %j', (name, known, meant) => {
  expect(maybeNearest(name, known)).toBe(meant)
})

test('an unknown name is answered with the one that was meant, else with all', () => {
  expect(adviseName('titel', ['author', 'title'])).toBe('Did you mean “title”?')
  expect(adviseName('zzzzz', ['author', 'title'])).toBe('Known names: author, title.')
})
