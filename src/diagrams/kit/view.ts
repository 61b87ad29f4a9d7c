import type { VNode } from 'preact'
import type { Language } from '../../messages.ts'
import type { Declaration, Model, NamedEvent, SetEvent } from './contract.ts'

/** `wide` for the slide, `narrow` for a phone, `frame` for paper. */
export type Layout = 'wide' | 'narrow' | 'frame'

export interface ViewOptions<Event extends NamedEvent = NamedEvent> {
  readonly language: Language
  readonly layout: Layout
  /** Begins every id in the drawing, so that two drawings on one page do not share any. */
  readonly idPrefix: string
  /** Whether a layer of what came later shows, whatever the state says; undefined leaves it to the state. */
  readonly today?: boolean | undefined
  /** Takes what the audience does; absent in a still drawing. */
  readonly dispatch?: (event: Event | SetEvent) => void
  /** Opens the arithmetic of the figure with this name; absent in a still drawing. */
  readonly explain?: (figure: string) => void
}

/**
 * A state as a `<Drawing>`: the same at build and live. One unit is one CSS pixel where the drawing has its whole
 * room: `wide` is 1152 × 430, `narrow` 360 wide and as tall as it needs, `frame` 560 × 200.
 */
export type View<State, Event extends NamedEvent> = (state: State, options: ViewOptions<Event>) => VNode

/** A living diagram, whole. */
export interface Diagram<State, Event extends NamedEvent> {
  readonly declaration: Declaration
  readonly model: Model<State, Event>
  readonly view: View<State, Event>
}

/** A diagram as the kit holds it: what its states are made of is nobody else's business. */
export type AnyDiagram = Diagram<unknown, NamedEvent>

/** Hides a diagram's own types. The kit hands it only states it made and events its declaration names. */
export function defineDiagram<State, Event extends NamedEvent>(diagram: Diagram<State, Event>): AnyDiagram {
  return diagram as unknown as AnyDiagram
}
