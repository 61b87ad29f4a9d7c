import type { Language } from '../../../messages.ts'
import type { NamedEvent, SetEvent, Values } from '../contract.ts'
import { maybeAllowed } from '../link.ts'
import type { Step, Story } from '../story.ts'
import type { AnyDiagram } from '../view.ts'
import type { PlayerOrder } from './order.ts'
import type { Snapshot } from './snapshot.ts'

/** What the living stage shows, and what can be done to it: a player, or the picture of one in another window. */
export interface Playing extends Snapshot {
  readonly diagram: AnyDiagram
  readonly story: Story
  readonly values: Values
  /** The model's milliseconds in one of the audience's. */
  speed: number
  /** The sentence to show: the story's, or after exploring the model's own. */
  tell(language: Language): Pick<Step, 'kind' | 'text'>
  happen(event: NamedEvent | SetEvent): void
  togglePlay(): void
  seek(clock: number): void
  undo(): void
  redo(): void
  reset(): void
}

/** What `tell` gives. */
export function tellOf(playing: Playing, language: Language): Pick<Step, 'kind' | 'text'> {
  const { isInStory, story, step, diagram, state } = playing
  const told = isInStory ? story.steps[step] : undefined
  return told ?? { kind: 'say', text: diagram.model.describe(state, language) }
}

/** Does what an order says; an event that the diagram does not know changes nothing. */
export function obey(playing: Playing, order: PlayerOrder): void {
  if (order.do === 'seek') playing.seek(order.clock)
  else if (order.do === 'speed') playing.speed = order.speed
  else if (order.do !== 'happen') playing[order.do]()
  else {
    const event = maybeAllowed(playing.diagram.declaration, order.event)
    if (event !== undefined) playing.happen(event)
  }
}

export function toSnapshot(playing: Playing): Snapshot {
  const { step, state, clock, end, speed, values, isPlaying, isInStory, canUndo, canRedo } = playing
  return { step, state, clock, end, speed, values, isPlaying, isInStory, canUndo, canRedo }
}
