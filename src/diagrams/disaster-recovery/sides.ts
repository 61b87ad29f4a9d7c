import type { Box } from '../kit/shapes.tsx'
import type { OfStrategy } from './drawn.ts'

/** Where users, the company and AWS stand, and how large the words are. */
export interface SidesPlan {
  readonly users: Box
  readonly site: Box
  readonly aws: Box
  /** Height of a side's title and of each row of AWS. */
  readonly head: number
  readonly row: number
  readonly size: number
  readonly emblem: { readonly width: number; readonly height: number }
  /** Whether the flows between the sides have names. */
  readonly named?: boolean
}

export type InPlan = OfStrategy & { readonly plan: SidesPlan }

/** The middle of a row of AWS, from above. */
export function rowMiddle({ aws, head, row }: SidesPlan, index: number): number {
  return aws.y + head + row * (index + 0.5)
}
