import type { Values } from '../contract.ts'

/** All that a picture of a playing diagram needs: what another window shows without a simulation of its own. */
export interface Snapshot {
  readonly step: number
  readonly state: unknown
  /** Milliseconds since the step began, and where its timeline ends. */
  readonly clock: number
  readonly end: number
  readonly speed: number
  readonly values: Values
  readonly isPlaying: boolean
  readonly isInStory: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}
