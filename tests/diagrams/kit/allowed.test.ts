import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagram } from '../../../src/diagrams/aurora-storage/diagram.ts'
import { maybeAllowed } from '../../../src/diagrams/kit/link.ts'

const { declaration } = diagram
const [name = '', parameter] = Object.entries(declaration.parameters)[0] ?? []

test.each([
  { name: 'fail zone', zone: 'c' },
  { name: 'restore all' },
  { name: 'set', parameter: name, value: parameter?.value },
])('an event of the declaration is let through: %j', (event) => {
  expect(maybeAllowed(declaration, event)).toEqual(event)
})

test('what else comes with an event stays outside', () => {
  const event = { name: 'fail zone', zone: 'c', more: true }
  expect(maybeAllowed(declaration, event)).toEqual({ name: 'fail zone', zone: 'c' })
})

test.each([
  { name: 'fail zone', zone: 'd' },
  { name: 'fail zone' },
  { name: 'wait', milliseconds: 5 },
  { name: 'toString' },
  { name: 'set', parameter: 'toString', value: 1 },
  { name: 'set', parameter: name, value: 1e12 },
  { name: 'set', parameter: name, value: -1e12 },
  { name: 'set', parameter: name, value: 'much' },
  { name: 'set', parameter: name },
])('anything else is not: %j', (event) => {
  expect(maybeAllowed(declaration, event)).toBeUndefined()
})

test('nothing another window sends throws', () => {
  const field = fc.oneof(fc.string(), fc.double(), fc.constant(name), fc.constant(null))
  fc.assert(
    fc.property(
      fc.constantFrom('set', 'fail zone', 'x'),
      fc.dictionary(fc.constantFrom('parameter', 'value', 'zone'), field),
      (of, rest) => {
        maybeAllowed(declaration, { name: of, ...rest })
      },
    ),
  )
})
