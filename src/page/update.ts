import type { Group } from './document.tsx'

/** What the dev server sends when the notes changed: event `deck:update`. */
export interface Update {
  /** Changed and new slides by id: whole `<section>` elements. */
  readonly slides: Readonly<Record<string, string>>
  /** All groups and slides as they are now. */
  readonly order: readonly Group[]
  /** The `<svg>` with the journey's symbols. */
  readonly symbols: string
  readonly title: string
}
