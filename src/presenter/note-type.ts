import { maybeStored, store } from '../stage/storage.ts'

/** Sizes of the notes' type, in CSS pixels. */
const sizes = [16, 18, 20, 24, 28, 34, 42, 52] as const
const usual = 3

/** How large the speaker notes are set; kept in this browser. */
export class NoteType {
  #index = toIndex(maybeStored('browser', 'notes-type'))

  /** In CSS pixels. */
  get size(): number {
    return sizes[this.#index] ?? sizes[usual]
  }

  /** Makes the type so many sizes larger, as far as there are any. */
  enlarge(by: number): void {
    this.#index = toIndex(String(this.#index + by))
    store('browser', 'notes-type', String(this.#index))
  }
}

function toIndex(stored: string | undefined): number {
  const index = Number(stored ?? usual)
  return Number.isInteger(index) ? Math.min(sizes.length - 1, Math.max(0, index)) : usual
}
