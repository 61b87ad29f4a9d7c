import type { Heads } from '../graph.ts'

/** The side of a service where a link ends: left, right, top, bottom. */
export type Side = 'L' | 'R' | 'T' | 'B'

/** A place in the fence: line and column from 0. */
export interface Spot {
  readonly line: number
  readonly character: number
}

export interface PlannedItem {
  readonly id: string
  /** `service` has label and icon, `junction` neither. */
  readonly kind: 'service' | 'junction' | 'group'
  readonly label: string
  /** As written: `logos:aws-s3`, `database`; empty without one. */
  readonly icon: string
  readonly group: string | undefined
  readonly spot: Spot
}

export interface End {
  readonly id: string
  readonly side: Side
}

export interface PlannedLink {
  readonly from: End
  readonly to: End
  readonly heads: Heads
  readonly label: string
  readonly spot: Spot
}

export interface Alignment {
  readonly direction: 'row' | 'column'
  readonly members: readonly string[]
}

/** What an author wrote: every name in it is known, and no group is in itself. */
export interface Plan {
  readonly title: string
  readonly items: readonly PlannedItem[]
  readonly links: readonly PlannedLink[]
  readonly alignments: readonly Alignment[]
}
