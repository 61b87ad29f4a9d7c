import fc from 'fast-check'
import type { Declaration, NamedEvent, SetEvent } from '../../../src/diagrams/kit/contract.ts'
import { toStepIndex, toStepValue } from '../../../src/diagrams/kit/parameters.ts'

/** Any event that a declaration allows, `set` among them. */
export function anyEvent<Event extends NamedEvent>(declaration: Declaration): fc.Arbitrary<Event | SetEvent> {
  const plain = Object.entries(declaration.events).map(([name, { takes }]) => {
    const values = Object.entries(takes).map(([argument, allowed]) => [argument, fc.constantFrom(...allowed)] as const)
    return fc.record({ name: fc.constant(name), ...Object.fromEntries(values) })
  })
  const settings = Object.entries(declaration.parameters).map(([parameter, described]) =>
    fc.integer({ min: 0, max: toStepIndex(described, described.max) }).map((index) => {
      return { name: 'set', parameter, value: toStepValue(described, index) } as const
    }),
  )
  return fc.oneof(...plain, fc.oneof(...settings)) as fc.Arbitrary<Event | SetEvent>
}
