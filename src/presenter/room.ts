import type { Point } from '../stage/ink/ink.ts'
import { maybePointer } from '../stage/ink/point.ts'
import { textSizes } from '../stage/text-size.ts'

/** What is an attribute of `<html>` under its own name, as in the deck's window. */
const looks: ReadonlySet<string> = new Set(['theme', 'contrast', 'today'])
const words: ReadonlySet<unknown> = new Set(['light', 'dark', 'more', 'shown', 'hidden'])

/** How the room sees the deck, as the deck's window says: its looks, its pointer, and whether it is covered. */
export class Room {
  readonly #values = new Map<string, unknown>()

  /** Takes a value; this page looks as the deck does. */
  agree(name: string, value: unknown): void {
    this.#values.set(name, value)
    if (!looks.has(name)) return
    const { dataset } = document.documentElement
    if (words.has(value)) dataset[name] = String(value)
    else delete dataset[name]
  }

  /** Where the pointer is, in units of the slide; undefined while there is none. */
  get pointer(): Point | undefined {
    return maybePointer(this.#values.get('pointer')) ?? undefined
  }

  /** Whether the layers of today show; undefined leaves it to the stories. */
  get today(): boolean | undefined {
    const today = this.#values.get('today')
    return today === 'shown' ? true : today === 'hidden' ? false : undefined
  }

  /** The size of a slide's words, in per cent. */
  get text(): number {
    return textSizes.find((size) => size === this.#values.get('text')) ?? 100
  }

  /** Whether the deck shows nothing but black or white. */
  get isCovered(): boolean {
    const cover = this.#values.get('cover')
    return cover === 'black' || cover === 'white'
  }
}
