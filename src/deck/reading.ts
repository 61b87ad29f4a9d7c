import type { Token } from 'marked'
import type { Block, Inline } from './deck.ts'
import type { Kinds } from './kinds.ts'
import type { Placed } from './markdown.ts'
import type { Position, Report } from './problem.ts'
import type { Source } from './source.ts'

/** Reads tokens into blocks; comments become speaker notes. */
export interface BlockReader {
  read(tokens: readonly Placed[]): Block[]
  /** Inline content of one token, its comments put to the notes. */
  readInlines(tokens: readonly Token[], at: Position): Inline[]
}

/** What the parts of a reader share: one for each kind of block, which may hold any other. */
export interface Reading extends BlockReader {
  readonly source: Source
  readonly kinds: Kinds
  readonly report: Report
  /** Takes the blocks of each speaker-note comment. */
  readonly onNotes: (notes: Block[]) => void
  /** So many comments stand around what is read now. */
  commentsAround: number
}
