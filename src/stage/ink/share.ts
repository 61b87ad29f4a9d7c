import type { Shared } from '../shared.ts'

/** The ink as other windows know it, also while the scripts that draw it are not there. */
export interface InkShare extends Shared {
  /** From now on `book` has the ink. */
  open(book: Shared): void
}

/** `fetch` does its work when the scripts are there. */
export function createInkShare(fetch: (work: () => void) => void): InkShare {
  const listeners: (() => void)[] = []
  let book: Shared | undefined
  const changed = () => {
    for (const listener of listeners) listener()
  }
  return {
    name: 'ink',
    open: (opened) => {
      book = opened
      book.onChange(changed)
      changed()
    },
    tell: (isWhole) => book?.tell(isWhole) ?? { all: {} },
    hear: (json) => fetch(() => book?.hear(json)),
    onChange: (listener) => void listeners.push(listener),
  }
}
