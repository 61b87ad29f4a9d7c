import type { View } from '../kit/view.ts'
import type { Event, State } from './state.ts'

/** What every part of the drawing is given. */
export interface Drawn {
  readonly state: State
  readonly options: Parameters<View<State, Event>>[1]
}
