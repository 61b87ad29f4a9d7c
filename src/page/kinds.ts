import type { Kinds } from '../deck/kinds.ts'
import { calloutNames } from './blocks/callouts.tsx'
import { fences } from './blocks/index.ts'
import { isCodeLanguage } from './code.tsx'

/** What the compiler must know of the blocks this page can draw. */
export const kinds: Kinds = {
  fences: Object.fromEntries(Object.entries(fences).map(([name, { read }]) => [name, read])),
  sequels: Object.fromEntries(Object.entries(fences).map(([name, { sequels = {} }]) => [name, sequels])),
  callouts: calloutNames,
  isCodeLanguage,
}
