import type { RevealApi } from 'reveal.js'
import type { Place } from './address.ts'
import { showSlide, startReveal, stopReveal, syncReveal } from './reveal.ts'
import { createRoute, type Route } from './route.ts'
import { countFragments, findSlides, type Slide } from './slides.ts'

/** Why the deck moved: a press of Next or Previous, a jump, a link, the browser's history, an edit, or its start. */
export type Cause = 'step' | 'jump' | 'link' | 'history' | 'edit' | 'start'

/** A move that has just happened. */
export interface Move extends Place {
  readonly slide: Slide
  /** The slide before the move; undefined at the start. */
  readonly from: Slide | undefined
  readonly cause: Cause
}

/** Steps of a slide that are not fragments: a living diagram's story. Step 0 is the slide as it opens. */
export interface StepProvider {
  readonly count: number
  /** Shows where the deck moved to: every move that ends on this slide. */
  show(move: Move): void
}

/** The deck: one list of slides, one place in it, and the ways to move. Reveal.js shows what this class decides. */
export class Deck {
  readonly #main: HTMLElement
  readonly #reveal: RevealApi
  readonly #routeName: string | undefined
  readonly #providers = new Map<string, StepProvider>()
  readonly #listeners: ((move: Move) => void)[] = []
  #slides: readonly Slide[]
  #route: Route
  #shown: Slide | undefined
  #index = 0
  #step = 0
  #wanted = 0

  /** For `startDeck`; reveal has started over `main`. */
  constructor(main: HTMLElement, reveal: RevealApi, routeName: string | undefined) {
    this.#main = main
    this.#reveal = reveal
    this.#routeName = routeName
    this.#slides = findSlides(main)
    this.#route = createRoute(this.#slides, routeName)
  }

  get slides(): readonly Slide[] {
    return this.#slides
  }

  get current(): Slide {
    const slide = this.#slides[this.#index]
    if (slide === undefined) throw new Error('a deck needs at least one slide')
    return slide
  }

  get place(): Place {
    return { id: this.current.id, step: this.#step }
  }

  /** The route being walked; empty for all slides. */
  get route(): string {
    return this.#routeName ?? ''
  }

  /** How many presses of Next the slide takes before it is left; 0 for an unknown id. */
  countSteps(id: string): number {
    const slide = this.#slides.find((other) => other.id === id)
    return this.#providers.get(id)?.count ?? (slide === undefined ? 0 : countFragments(slide.element))
  }

  /** Shows the slide `id` at `step`, or at its last step if it has fewer. False when there is no such slide. */
  go({ id, step, moment }: Place, cause: Cause = 'jump'): boolean {
    return this.#goTo(
      this.#slides.findIndex((slide) => slide.id === id),
      step,
      cause,
      moment,
    )
  }

  /** The next step, or the next slide of the route. False at the end. */
  next(): boolean {
    if (this.#step < this.countSteps(this.current.id)) return this.#goTo(this.#index, this.#step + 1, 'step')
    return this.#goTo(this.#route.following(this.#index), 0, 'step')
  }

  /** The step before, or the slide before on the route, at its last step. False at the beginning. */
  previous(): boolean {
    if (this.#step > 0) return this.#goTo(this.#index, this.#step - 1, 'step')
    return this.#goTo(this.#route.preceding(this.#index), Number.POSITIVE_INFINITY, 'step')
  }

  /** The opener of the next session. False in the last one. */
  nextSession(): boolean {
    return this.#goTo(this.#route.nextOpener(this.#index))
  }

  /** The opener of this session, or from there the one before it. False at the beginning. */
  previousSession(): boolean {
    return this.#goTo(this.#route.previousOpener(this.#index))
  }

  /** The first slide of the route. */
  first(cause?: Cause): boolean {
    return this.#goTo(this.#route.following(-1), 0, cause)
  }

  /** The last slide of the route, as it opens. */
  last(): boolean {
    return this.#goTo(this.#route.preceding(this.#slides.length))
  }

  /** Calls `listener` after every move, in the order of subscription. */
  onMove(listener: (move: Move) => void): void {
    this.#listeners.push(listener)
  }

  /**
   * From now on `provider` has the steps of slide `id`; its fragments all show. Shows the step that was asked for.
   * Without a provider the fragments are the steps again.
   */
  provideSteps(id: string, provider: StepProvider | undefined): void {
    if (provider === undefined) this.#providers.delete(id)
    else this.#providers.set(id, provider)
    if (this.#shown?.id === id) this.#goTo(this.#index, this.#wanted, 'edit')
  }

  /** Reads the slides anew after the document changed; stays on the same slide and step while the slide is there. */
  refresh(): void {
    const { id } = this.current
    this.#slides = findSlides(this.#main)
    this.#route = createRoute(this.#slides, this.#routeName)
    syncReveal(this.#reveal)
    const index = this.#slides.findIndex((slide) => slide.id === id)
    this.#goTo(index < 0 ? Math.min(this.#index, this.#slides.length - 1) : index, this.#wanted, 'edit')
  }

  /** Gives the slides back the state reveal keeps on them: present, or hidden and inert. */
  restore(): void {
    const { group, place } = this.current
    showSlide(this.#reveal, group, place, this.#fragmentAt(this.#step))
  }

  /** Ends reveal; the document stands as it was written. */
  stop(): void {
    stopReveal(this.#reveal, this.#main)
  }

  #goTo(index: number, wanted = 0, cause: Cause = 'jump', moment?: string): boolean {
    const slide = this.#slides[index]
    if (slide === undefined) return false
    const from = this.#shown
    this.#shown = slide
    this.#index = index
    this.#wanted = wanted
    this.#step = Math.min(wanted, this.countSteps(slide.id))
    // Reveal visits every group on `slide`, and only the slide itself on `navigateFragment`.
    const stays = this.#reveal.getCurrentSlide() === slide.element && cause !== 'edit'
    if (stays) this.#reveal.navigateFragment(this.#fragmentAt(this.#step))
    else this.restore()
    const move = { ...this.place, moment: this.#step === wanted ? moment : undefined, slide, from, cause }
    this.#providers.get(slide.id)?.show(move)
    for (const listener of this.#listeners) listener(move)
    return true
  }

  /** Reveal counts fragments from 0, and -1 shows none. */
  #fragmentAt(step: number): number {
    return (this.#providers.has(this.current.id) ? countFragments(this.current.element) : step) - 1
  }
}

/** Starts reveal.js over `main` and hands out the deck; `routeName` is the route to walk. Ends with `signal`. */
export async function startDeck(main: HTMLElement, routeName: string | undefined, signal: AbortSignal): Promise<Deck> {
  const deck = new Deck(main, await startReveal(main), routeName)
  signal.addEventListener('abort', () => deck.stop())
  return deck
}
