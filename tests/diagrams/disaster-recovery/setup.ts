import fc from 'fast-check'
import { declaration } from '../../../src/diagrams/disaster-recovery/declaration.ts'
import { model } from '../../../src/diagrams/disaster-recovery/model.ts'
import { parameters, type RecoveryValues } from '../../../src/diagrams/disaster-recovery/parameters.ts'
import { type Event, focuses, type State, switches } from '../../../src/diagrams/disaster-recovery/state.ts'
import type { Parameter } from '../../../src/diagrams/kit/contract.ts'
import { toStepValue, toValues } from '../../../src/diagrams/kit/parameters.ts'
import { playFrom as playWritten } from '../play.ts'

/** The defaults, with some values changed. */
export function valuesWith(given: Partial<RecoveryValues> = {}): RecoveryValues {
  return toValues(declaration, given as RecoveryValues) as RecoveryValues
}

/** The state after events as an author writes them. */
export function play(...written: string[]): State {
  return playFrom(model.initial(valuesWith(), 1), ...written)
}

export function playFrom(state: State, ...written: string[]): State {
  return playWritten(declaration, model, state, written)
}

/** A value on one of the parameter's steps, from its whole range. */
function anyValueOf(parameter: Parameter): fc.Arbitrary<number> {
  const steps = Math.floor((parameter.max - parameter.min) / parameter.step)
  return fc.integer({ min: 0, max: steps }).map((index) => toStepValue(parameter, index))
}

/** Values for all parameters, each on one of its steps. */
export const anyValues = fc.record(
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, anyValueOf(parameter)])),
  { noNullPrototype: true },
) as fc.Arbitrary<RecoveryValues>

/** A parameter set to a value of its range. */
export const anySet = fc.constantFrom(...Object.keys(parameters)).chain((parameter) =>
  anyValueOf(declaration.parameters[parameter] as Parameter).map((value) => ({
    name: 'set' as const,
    parameter,
    value,
  })),
)

export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom<Event>(
    { name: 'lose site' },
    { name: 'corrupt data' },
    { name: 'fail back' },
    { name: 'start over' },
  ),
  fc.constantFrom(...switches).map((state): Event => ({ name: 'backups', state })),
  fc.constantFrom(...focuses).map((on): Event => ({ name: 'focus', on })),
  anySet,
)
