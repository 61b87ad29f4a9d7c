import type { Language } from '../../../messages.ts'
import type { NamedEvent, SetEvent, Values } from '../contract.ts'
import { isSet } from '../events.ts'
import { formatLink, type LinkResult, parseLink } from '../link.ts'
import { type Action, dispatch, type Recorded, type Recording, startRecording } from '../recording.ts'
import { type Step, type Story, statesOf, toScript } from '../story.ts'
import type { AnyDiagram } from '../view.ts'
import { type Playing, tellOf } from './playing.ts'

/** Setting one parameter again within this time (ms of the model) counts as one move of its slider. */
const slideTime = 1000

/**
 * A diagram being presented: which step of its story, and what happened since that step began. The step's own events
 * are the first in the recording, so that a moment in the middle of a step is a moment like any other.
 * Knows no page and no clock of its own.
 */
export class Player implements Playing {
  readonly diagram: AnyDiagram
  readonly story: Story
  /** The model's milliseconds in one of the audience's. */
  speed = 1
  readonly #states: readonly unknown[]
  #step = 0
  #seed = 0
  #script: ReturnType<typeof toScript> = { events: [], milliseconds: 0 }
  #recording: Recording<unknown> = startRecording(undefined)
  /** The furthest clock of what was lived through, and where playing stops. */
  #end = 0
  #until = 0
  #isPlaying = false
  /** The audience stopped the clock; an event does not start it again. */
  #isHeld = false
  /** The part of a model's millisecond that did not pass yet. */
  #rest = 0

  constructor(diagram: AnyDiagram, story: Story) {
    this.diagram = diagram
    this.story = story
    this.#states = statesOf(diagram.model, story)
    this.show(0)
  }

  get step(): number {
    return this.#step
  }

  get state(): unknown {
    return this.#recording.now.state
  }

  /** Milliseconds since the step began. */
  get clock(): number {
    return this.#recording.now.clock
  }

  /** Where the timeline ends, in milliseconds since the step began. */
  get end(): number {
    return this.#end
  }

  get isPlaying(): boolean {
    return this.#isPlaying
  }

  get canUndo(): boolean {
    return this.#recording.now.done > 0
  }

  get canRedo(): boolean {
    return this.#recording.undone.length > 0
  }

  /** Whether only the story led here. */
  get isInStory(): boolean {
    const { events, now } = this.#recording
    const { events: own, milliseconds } = this.#script
    const isOwn = isEqual(events.slice(0, now.done), own.slice(0, now.done))
    const isOnTime = now.clock < (own[now.done]?.clock ?? Number.POSITIVE_INFINITY) && now.clock <= milliseconds
    return isOwn && isOnTime && this.#seed === this.story.seed
  }

  /** The parameters' values as they are now. */
  get values(): Values {
    const { events, now } = this.#recording
    const before = this.story.steps.slice(0, this.#step).flatMap((step) => step.events)
    const since = events.slice(0, now.done).map(({ event }) => event)
    const set = [...before, ...since].filter((event) => isSet(event))
    return { ...this.story.values, ...Object.fromEntries(set.map(({ parameter, value }) => [parameter, value])) }
  }

  /** The event that turns the diagram's lens the other way; undefined when it has none. */
  get maybeLens(): NamedEvent | undefined {
    const [argument] = Object.keys(this.diagram.declaration.events.lens?.takes ?? {})
    if (argument === undefined) return undefined
    const { events, now } = this.#recording
    const before = this.story.steps.slice(0, this.#step).flatMap((step) => step.events)
    const since = events.slice(0, now.done).map(({ event }) => event)
    const last = [...before, ...since].findLast(({ name }) => name === 'lens')
    const isOn = last !== undefined && Object.values(last).includes('on')
    return { name: 'lens', [argument]: isOn ? 'off' : 'on' } as NamedEvent
  }

  /** The sentence to show: the story's, or after exploring the model's own. */
  tell(language: Language): Pick<Step, 'kind' | 'text'> {
    return tellOf(this, language)
  }

  /** Shows a step as it ends, exactly; or with `plays` from its beginning, the clock running to its end. */
  show(step: number, plays = false): void {
    this.#begin(step, this.story.seed)
    this.#isPlaying = plays && this.#until > 0
    this.#act({ do: 'seek', clock: this.#isPlaying ? 0 : this.#until })
  }

  /** Shows what a link's text holds; a text that holds nothing for this model leaves the step as it ends. */
  open(step: number, text: string): LinkResult<unknown> {
    const parsed = parseLink(this.diagram.declaration, text)
    if (!parsed.ok) {
      this.show(step)
      return parsed
    }
    const { seed, clock, events } = parsed.value
    this.#begin(step, seed)
    const own = this.#script
    const next = own.events[events.length]?.clock ?? own.milliseconds
    // In the middle of the step, the rest of it is still to come.
    const isMidway = isEqual(events, own.events.slice(0, events.length)) && clock < next
    this.#recording = startRecording(this.#recording.base, isMidway ? own.events : events)
    this.#act({ do: 'seek', clock })
    this.#end = isMidway ? own.milliseconds : clock
    return parsed
  }

  /** The present moment as link text; undefined where the step's own address says it all. */
  get link(): LinkResult<string> | undefined {
    if (this.isInStory && (this.#isPlaying || this.clock === this.#script.milliseconds)) return undefined
    const { events, now } = this.#recording
    const since = events.slice(0, now.done)
    return formatLink(this.diagram.declaration, { seed: this.#seed, clock: now.clock, events: since })
  }

  /** What the audience does to a part or a parameter. The clock starts, unless it was stopped by hand. */
  happen(event: NamedEvent | SetEvent): void {
    if (isSet(event)) this.#forget(event)
    this.#act({ do: 'event', event })
    this.#end = this.clock
    if (!this.#isHeld) this.#play()
  }

  togglePlay(): void {
    this.#isHeld = this.#isPlaying
    if (this.#isPlaying) this.#isPlaying = false
    else this.#play()
  }

  /** Lets `milliseconds` of the audience pass, if the clock runs. */
  advance(milliseconds: number): void {
    if (!this.#isPlaying) return
    const passed = milliseconds * this.speed + this.#rest
    const whole = Math.min(Math.floor(passed), this.#until - this.clock)
    this.#rest = passed % 1
    this.#act({ do: 'advance', milliseconds: whole })
    this.#end = Math.max(this.#end, this.clock)
    this.#isPlaying = this.clock < this.#until
  }

  /** Goes to a clock of the timeline, and stops there. */
  seek(clock: number): void {
    this.#isPlaying = false
    this.#act({ do: 'seek', clock: Math.round(clock) })
  }

  undo(): void {
    this.#isPlaying = false
    this.#act({ do: 'undo' })
    this.#end = this.clock
  }

  redo(): void {
    this.#isPlaying = false
    this.#act({ do: 'redo' })
    this.#end = this.clock
  }

  /** Back to the story, as the step ends. */
  reset(): void {
    this.show(this.#step)
  }

  #begin(step: number, seed: number): void {
    const { model } = this.diagram
    const states = seed === this.story.seed ? this.#states : statesOf(model, { ...this.story, seed })
    const base = step === 0 ? model.initial(this.story.values, seed) : states[step - 1]
    const written = this.story.steps[step]
    if (written === undefined) throw new RangeError(`the story has no step ${step}`)
    this.#step = step
    this.#seed = seed
    this.#script = toScript(written)
    this.#recording = startRecording(base, this.#script.events)
    this.#end = this.#until = this.#script.milliseconds
    this.#isPlaying = this.#isHeld = false
    this.#rest = 0
  }

  /** To the end of what is recorded, or from there on and on. */
  #play(): void {
    this.#until = this.clock < this.#end ? this.#end : Number.POSITIVE_INFINITY
    this.#isPlaying = true
  }

  /** Takes back the last event if it set the same parameter just now: a slider's way is not worth keeping. */
  #forget({ parameter }: SetEvent): void {
    const { events, now } = this.#recording
    const last: Recorded | undefined = events[now.done - 1]
    if (!last || !isSet(last.event) || last.event.parameter !== parameter || this.isInStory) return
    if (now.clock - last.clock > slideTime) return
    this.#act({ do: 'undo' })
    this.#act({ do: 'seek', clock: now.clock })
  }

  #act(action: Action): void {
    this.#recording = dispatch(this.diagram.model, this.#recording, action)
  }
}

function isEqual(a: readonly Recorded[], b: readonly Recorded[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}
