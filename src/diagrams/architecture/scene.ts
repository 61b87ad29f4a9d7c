import type { ViewOptions } from '../kit/view.ts'
import type { Picture, Sheet } from './graph.ts'
import type { Event } from './model.ts'
import type { Reach } from './reach.ts'
import type { State } from './state.ts'

/** What the parts of a drawing are drawn from. */
export interface Scene {
  readonly picture: Picture
  readonly sheet: Sheet
  readonly state: State
  readonly reach: Reach
  /** Single points of failure, while they are shown. */
  readonly points: ReadonlySet<string>
  /** Links on the way of a flow, by their place in the graph. */
  readonly busy: ReadonlySet<number>
  readonly options: ViewOptions<Event>
}

/** The sizes of type on a sheet, in units of the drawing. */
export function typeOf({ picture, sheet }: Scene) {
  return sheet === picture.narrow ? { label: 13, small: 12, title: 13 } : { label: 16, small: 15, title: 15 }
}
