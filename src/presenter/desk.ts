import type { Order, Show } from '../channel/message.ts'
import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'
import type { Language } from '../messages.ts'
import type { Place } from '../stage/address.ts'
import type { Point } from '../stage/ink/ink.ts'
import type { Action } from '../stage/keys.ts'
import { isRemote } from '../stage/talk.ts'
import { steadyNow } from './clock.ts'
import { type DeckLink, startDeckLink } from './deck-link.ts'
import { DeskInk } from './desk-ink.ts'
import type { DeskSlide, Outline } from './outline.ts'
import { maybePlan, type Plan } from './plan.ts'
import { Room } from './room.ts'
import { Stopwatch } from './stopwatch.ts'
import { maybeWay, type WalkPlace, type Way } from './walk.ts'

/** How the deck's window can be reached. */
export type Reach = 'linked' | 'unlinked' | 'stranger' | 'file' | 'refused'

const ways: ReadonlySet<string> = new Set<Way>(['next', 'previous', 'nextSession', 'previousSession', 'first', 'last'])

/**
 * What the presenter's page knows. It follows the deck's window; without one it walks on its own, so that notes and
 * clock never stop.
 */
export class Desk {
  readonly language: Language
  readonly stopwatch: Stopwatch
  /** How the room sees the deck. */
  readonly room = new Room()
  readonly ink: DeskInk
  readonly #link: DeckLink
  readonly #onChange: () => void
  #outline: Outline
  #plan: Plan | undefined
  #route: string
  #place: WalkPlace = { index: 0, step: 0 }
  #figures: readonly (Snapshot | null)[] = []
  #moment: string | undefined
  #isLinked = false
  #isStrange = false
  /** Whether the deck said where it is: from then on a move is a move of the talk. */
  #isPlaced = false

  /** `route` is the route to walk while no deck says another. Ends with `signal`. */
  constructor(outline: Outline, language: Language, route: string, onChange: () => void, signal: AbortSignal) {
    this.language = language
    this.#outline = outline
    this.#route = outline.slides.some(({ routes }) => routes.includes(route)) ? route : ''
    this.#onChange = onChange
    this.stopwatch = new Stopwatch(() => this.#replan(), signal)
    this.#plan = this.#toPlan()
    this.#link = startDeckLink(
      {
        onShow: (show) => this.#follow(show),
        onShared: (name, value) => this.#agree(name, value),
        onLink: (isLinked) => this.#linked(isLinked),
        onStranger: () => {
          this.#isStrange = true
          onChange()
        },
      },
      signal,
    )
    this.ink = new DeskInk(this.#link, onChange)
  }

  get outline(): Outline {
    return this.#outline
  }

  get plan(): Plan | undefined {
    return this.#plan
  }

  get place(): WalkPlace {
    return this.#place
  }

  /** The place as an address names it. */
  get address(): Place {
    return { id: this.slide.id, step: this.#place.step, moment: this.#moment }
  }

  get route(): string {
    return this.#route
  }

  get slide(): DeskSlide {
    const slide = this.#outline.slides[this.#place.index]
    if (slide === undefined) throw new Error('a deck needs at least one slide')
    return slide
  }

  /** The slide's diagrams as they play in the deck's window; null where it says nothing. */
  get figures(): readonly (Snapshot | null)[] {
    return this.#isLinked ? this.#figures : []
  }

  /** How much of the plan (ms) lies before the slide with which the run began: who rehearses a part is not behind. */
  get skipped(): number {
    const index = this.#outline.slides.findIndex(({ id }) => id === this.stopwatch.first)
    return index < 0 ? 0 : (this.#plan?.slotOf(index, 0).begin ?? 0)
  }

  /** Where the very next press leads; undefined at the end. */
  get next(): WalkPlace | undefined {
    return maybeWay(this.#outline.slides, this.#route, this.#place, 'next')
  }

  get reach(): Reach {
    if (!this.#link.isPossible) return location.protocol === 'file:' ? 'file' : 'refused'
    if (this.#isLinked) return 'linked'
    return this.#isStrange ? 'stranger' : 'unlinked'
  }

  /** Does what a key or a button of the deck does; moves are made here while there is no deck. */
  perform(action: Action): void {
    if (!isRemote(action) || this.#link.send({ do: 'action', action })) return
    const place = isWay(action) && maybeWay(this.#outline.slides, this.#route, this.#place, action)
    if (place) this.#move(place)
  }

  /** Whether the deck has not answered to an order yet. */
  get isWaiting(): boolean {
    return this.#link.isWaiting
  }

  /** Where the deck's pointer is, in units of the slide; undefined while there is none. */
  get pointer(): Point | undefined {
    return this.#isLinked ? this.room.pointer : undefined
  }

  /** Whether the deck's window shows nothing but black or white. */
  get isCovered(): boolean {
    return this.#isLinked && this.room.isCovered
  }

  /** Points at a place of the slide, in its units; nowhere with undefined. */
  point(place: Point | undefined): void {
    this.#link.send({ do: 'share', name: 'pointer', value: place ?? null })
  }

  /** Goes to a slide, or to a step of it. */
  go = ({ id, step }: Place): void => {
    if (this.#link.send({ do: 'go', id, step })) return
    const index = this.#outline.slides.findIndex((slide) => slide.id === id)
    if (index >= 0) this.#move({ index, step: Math.min(step, this.#outline.slides[index]?.presses ?? 0) })
  }

  /** Does something to a diagram of the slide that shows. */
  touch(index: number, order: Extract<Order, { do: 'figure' }>['order']): void {
    this.#link.send({ do: 'figure', id: this.slide.id, index, order })
  }

  /** Takes a deck that was edited; stays on the slide while it is there. */
  refresh(outline: Outline): void {
    const { id } = this.slide
    this.#outline = outline
    const index = outline.slides.findIndex((slide) => slide.id === id)
    const last = outline.slides.length - 1
    this.#place = index < 0 ? { index: Math.min(this.#place.index, last), step: 0 } : { ...this.#place, index }
    this.#replan()
  }

  toggleClock(now: number): void {
    this.stopwatch.toggle(this.slide.id, now)
    this.#onChange()
  }

  resetClock(now: number): void {
    this.stopwatch.reset(now)
    this.#replan()
  }

  #follow({ id, step, moment, route, figures }: Show): void {
    const index = this.#outline.slides.findIndex((slide) => slide.id === id)
    this.#figures = figures
    if (route !== this.#route) {
      this.#route = route
      this.#plan = this.#toPlan()
    }
    // A slide that is new in an edited deck comes with the next reading of the document.
    if (index >= 0 && (index !== this.#place.index || step !== this.#place.step)) this.#move({ index, step })
    this.#moment = moment
    this.#isPlaced = true
    this.#onChange()
  }

  /** The page looks as the deck does. */
  #agree(name: string, value: unknown): void {
    if (name === 'ink') this.ink.hear(value)
    else this.room.agree(name, value)
    this.#onChange()
  }

  #move(place: WalkPlace): void {
    const isTalk = this.#isPlaced || this.reach !== 'linked'
    this.#place = place
    this.#moment = undefined
    if (isTalk) this.stopwatch.move(this.slide.id, steadyNow())
    else this.stopwatch.note(this.slide.id, steadyNow())
    this.#onChange()
  }

  #linked(isLinked: boolean): void {
    this.#isLinked = isLinked
    if (isLinked) {
      this.#isStrange = false
      this.ink.found()
    } else this.#isPlaced = false
    this.#onChange()
  }

  #replan(): void {
    this.#plan = this.#toPlan()
    this.#onChange()
  }

  #toPlan(): Plan | undefined {
    const { slides: stops, minutes } = this.#outline
    return maybePlan({ stops, minutes, route: this.#route, lastRun: this.stopwatch.lastRun })
  }
}

function isWay(action: string): action is Way {
  return ways.has(action)
}
