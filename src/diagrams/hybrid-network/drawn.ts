import type { View } from '../kit/view.ts'
import { type Places, places } from './places.ts'
import type { Event, State } from './state.ts'

/** What every part of the drawing is given. */
export interface Drawn {
  readonly state: State
  readonly options: Parameters<View<State, Event>>[1]
}

/** Where everything stands in this drawing. */
export function placesOf({ options: { layout } }: Pick<Drawn, 'options'>): Places {
  return places[layout]
}
