import type { Json } from './deck.ts'
import type { Position, Report } from './problem.ts'

/** The body of a fence of ours: its lines with their places, and what follows the name. */
export interface Fence {
  readonly name: string
  readonly options: string
  readonly lines: readonly { readonly text: string; readonly at: Position }[]
  readonly at: Position
}

/** What the reader must know of blocks that go beyond Markdown; `page/blocks` has the tables. */
export interface Kinds {
  /** Reads a fence; undefined, with a problem reported, keeps it as code. */
  readonly fences: Readonly<Record<string, (fence: Fence, report: Report) => Json | undefined>>
  /** By a fence's name, the fences that may follow it and go on with it: what both hold together. */
  readonly sequels: Readonly<Record<string, Readonly<Record<string, Sequel>>>>
  /** Names of `> [!NAME]`, in capitals. */
  readonly callouts: readonly string[]
  readonly isCodeLanguage: (name: string) => boolean
}

/** Reads a fence that goes on with the one before it; undefined, with a problem reported, keeps it as code. */
export type Sequel = (before: Json, fence: Fence, report: Report) => Json | undefined
