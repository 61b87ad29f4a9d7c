import type { Setting } from '../setting.ts'
import { type Ink, type Stroke, strokesOn, withStrokes } from './ink.ts'

interface Change {
  readonly slide: string
  readonly before: readonly Stroke[]
  readonly after: readonly Stroke[]
}

/** Every change a person makes to the ink in this window, slide by slide, to be taken back and done again. */
export class InkHistory {
  readonly #ink: Setting<Ink>
  #done: Change[] = []
  #undone: Change[] = []

  constructor(ink: Setting<Ink>) {
    this.#ink = ink
  }

  /** Puts other strokes on a slide. */
  change(slide: string, after: readonly Stroke[]): void {
    this.#done.push({ slide, before: strokesOn(this.#ink.get(), slide), after })
    this.#undone = this.#undone.filter((change) => change.slide !== slide)
    this.#show(slide, after)
  }

  /** Takes back the last change of a slide. */
  undo(slide: string): void {
    const change = take(this.#done, slide)
    if (change === undefined) return
    this.#undone.push(change)
    this.#show(slide, change.before)
  }

  redo(slide: string): void {
    const change = take(this.#undone, slide)
    if (change === undefined) return
    this.#done.push(change)
    this.#show(slide, change.after)
  }

  #show(slide: string, strokes: readonly Stroke[]): void {
    this.#ink.change(withStrokes(this.#ink.get(), slide, strokes))
  }
}

function take(changes: Change[], slide: string): Change | undefined {
  const index = changes.findLastIndex((change) => change.slide === slide)
  return index < 0 ? undefined : changes.splice(index, 1)[0]
}
