import type { Language } from '../../messages.ts'
import type { View } from '../kit/view.ts'
import type { Event, State, Strategy } from './state.ts'

/** What every part of the drawing is given. */
export interface Drawn {
  readonly state: State
  readonly options: Parameters<View<State, Event>>[1]
}

/** What a part that draws one strategy is given. */
export type OfStrategy = Drawn & { readonly strategy: Strategy }

/** What a sentence of the drawing is made from. */
export type Told = readonly [state: State, strategy: Strategy, language: Language]
