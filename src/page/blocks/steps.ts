import { defineFence } from './fence.ts'

/** ` ```steps ` on its own: only right after a picture it is its story. */
export const steps = defineFence<null>({
  read({ at }, report) {
    report.warning(
      at,
      'these steps follow no picture',
      'Write them right after a ```mermaid fence of architecture-beta.',
    )
    return undefined
  },
  View: () => null,
})
