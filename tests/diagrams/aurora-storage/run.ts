import { declaration } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { model } from '../../../src/diagrams/aurora-storage/model.ts'
import type { State } from '../../../src/diagrams/aurora-storage/state.ts'
import type { Values } from '../../../src/diagrams/kit/contract.ts'
import { toValues } from '../../../src/diagrams/kit/parameters.ts'
import { playFrom } from '../play.ts'

/** The storage at clock 0, with some parameters set. */
export function start(given: Values = {}, seed = 20150421): State {
  return model.initial(toValues(declaration, given), seed)
}

/** The state after events in their written form. */
export function play(state: State, ...events: readonly string[]): State {
  return playFrom(declaration, model, state, events)
}

/** Every state on the way, one for each `step` milliseconds of the audience. */
export function playThrough(state: State, milliseconds: number, step = 1): State[] {
  const states: State[] = []
  for (let present = state; states.length < milliseconds / step; states.push(present)) {
    present = model.tick(present, step)
  }
  return states
}

/** All ways to choose `count` of `items`. */
export function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, index) => choices(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]))
}
