import type { Figure, Surroundings } from './figure.ts'
import { FigureGroup } from './figure-group.ts'
import { whenIdle } from './idle.ts'

/** Slides whose diagrams stay alive; those of a slide left before them cost memory and nobody sees them. */
const mostAlive = 8

export interface DiagramListener {
  /** A slide's figures are new, or gone. */
  onGroup(id: string, group: FigureGroup | undefined): void
  /** Somebody did something to a diagram of a slide. */
  onChange(id: string): void
}

/** The living diagrams of the document, slide by slide. */
export class Diagrams {
  readonly #main: HTMLElement
  readonly #around: Surroundings
  readonly #listener: DiagramListener
  readonly #groups = new Map<string, FigureGroup>()
  /** Those that were shown, the last one last. */
  readonly #shownGroups = new Set<FigureGroup>()
  #isPaused = false
  readonly #watchers: (() => void)[] = []

  /** Ends with `signal`. */
  constructor(main: HTMLElement, around: Surroundings, listener: DiagramListener, signal: AbortSignal) {
    this.#main = main
    this.#around = { ...around, onShown: () => this.#shown() }
    this.#listener = listener
    signal.addEventListener('abort', () => {
      for (const group of this.#groups.values()) group.stop()
    })
  }

  /** The diagrams of a slide. */
  at(id: string): FigureGroup | undefined {
    return this.#groups.get(id)
  }

  /** Finds the figures of the document as it is now. */
  refresh(): void {
    const found = this.#find()
    for (const [id, elements] of found) {
      const old = this.#groups.get(id)
      if (old?.consistsOf(elements)) continue
      const group = new FigureGroup(id, elements, this.#around, () => this.#changed(id), old)
      old?.stop()
      this.#groups.set(id, group)
      for (const figure of group.figures) figure.pause(this.#isPaused)
      this.#listener.onGroup(id, group)
    }
    for (const [id, group] of this.#groups) {
      if (found.has(id)) continue
      group.stop()
      this.#groups.delete(id)
      this.#listener.onGroup(id, undefined)
    }
  }

  /** Hears that the slide `id` is shown: of those before it only the last few stay alive. */
  follow(id: string): void {
    const group = this.#groups.get(id)
    if (group === undefined) return
    this.#shownGroups.delete(group)
    this.#shownGroups.add(group)
    const [oldest] = this.#shownGroups
    if (oldest === undefined || this.#shownGroups.size <= mostAlive) return
    oldest.rest()
    this.#shownGroups.delete(oldest)
  }

  /** Stops every clock while nobody sees the slide, or lets them go on from there. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused
    for (const figure of this.#figures) figure.pause(isPaused)
  }

  /** Draws every diagram anew, because what is asked of all of them has changed. */
  redraw(): void {
    for (const figure of this.#figures) figure.refresh()
  }

  /** Calls `watcher` whenever a figure shows another moment. */
  onShown(watcher: () => void): void {
    this.#watchers.push(watcher)
  }

  #changed(id: string): void {
    this.#listener.onChange(id)
    this.#shown()
  }

  #shown(): void {
    for (const watcher of this.#watchers) watcher()
  }

  /** Asks for the scripts of all of them when the browser has nothing better to do. */
  prefetch(): void {
    const ask = () => void Promise.allSettled(this.#figures.map((figure) => figure.fetch()))
    whenIdle(ask)
  }

  get #figures(): readonly Figure[] {
    return [...this.#groups.values()].flatMap((group) => group.figures)
  }

  #find(): Map<string, HTMLElement[]> {
    const found = new Map<string, HTMLElement[]>()
    for (const element of this.#main.querySelectorAll<HTMLElement>('figure[data-diagram]')) {
      const id = element.closest('.slide')?.id ?? ''
      found.set(id, [...(found.get(id) ?? []), element])
    }
    return found
  }
}
