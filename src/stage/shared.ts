/** Something of the show that all windows of a talk agree on: the black screen, the theme, the pointer … */
export interface Shared {
  /** Its name in messages between windows. */
  readonly name: string
  /** What other windows are told of it: all there is with `isWhole`, else at least what changed since the last telling. */
  tell(isWhole: boolean): unknown
  /** Takes what another window tells or asks for, if it makes sense here. */
  hear(json: unknown): void
  /** Calls back after each change made in this window by a person, not after `hear`. */
  onChange(listener: () => void): void
}
