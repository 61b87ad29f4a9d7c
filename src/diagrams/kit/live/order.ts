import type { NamedEvent } from '../contract.ts'

/** What somebody does to a diagram in another window. */
export type PlayerOrder =
  | { readonly do: 'happen'; readonly event: NamedEvent }
  | { readonly do: 'seek'; readonly clock: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'togglePlay' | 'undo' | 'redo' | 'reset' }
