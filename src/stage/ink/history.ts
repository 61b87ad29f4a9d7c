import { type Ink, type Stroke, strokesOn, withStrokes } from './ink.ts'

interface Change {
  readonly slide: string
  readonly gone: readonly Stroke[]
  readonly come: readonly Stroke[]
}

/** Ink that can be changed. */
export interface Inked {
  get(): Ink
  /** A person's change. */
  change(ink: Ink): void
}

/**
 * Every change a person makes to the ink in this window, slide by slide, to be taken back and done again. What was
 * drawn in other windows meanwhile stays.
 */
export class InkHistory {
  readonly #ink: Inked
  #done: Change[] = []
  #undone: Change[] = []

  constructor(ink: Inked) {
    this.#ink = ink
  }

  /** Takes strokes off a slide. */
  erase(slide: string, gone: readonly Stroke[]): void {
    const change = { slide, gone, come: [] }
    this.#note(change)
    this.#show(slide, gone, [])
  }

  /** Notes a stroke that is on the slide already. */
  noteDrawn(slide: string, stroke: Stroke): void {
    this.#note({ slide, gone: [], come: [stroke] })
  }

  /** Takes back the last change of a slide. */
  undo(slide: string): void {
    const change = take(this.#done, slide)
    if (change === undefined) return
    this.#undone.push(change)
    this.#show(slide, change.come, change.gone)
  }

  redo(slide: string): void {
    const change = take(this.#undone, slide)
    if (change === undefined) return
    this.#done.push(change)
    this.#show(slide, change.gone, change.come)
  }

  #note(change: Change): void {
    this.#done.push(change)
    this.#undone = this.#undone.filter(({ slide }) => slide !== change.slide)
  }

  #show(slide: string, gone: readonly Stroke[], come: readonly Stroke[]): void {
    const ink = this.#ink.get()
    const keys = new Set([...gone, ...come].map(({ key }) => key))
    const others = strokesOn(ink, slide).filter(({ key }) => !keys.has(key))
    this.#ink.change(withStrokes(ink, slide, [...others, ...come]))
  }
}

function take(changes: Change[], slide: string): Change | undefined {
  const index = changes.findLastIndex((change) => change.slide === slide)
  return index < 0 ? undefined : changes.splice(index, 1)[0]
}
