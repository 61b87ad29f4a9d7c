import type { Action } from './keys.ts'

/** Whether the page stands in another as slide and controls alone; the head script reads it from the query. */
export function isEmbedded(): boolean {
  return document.documentElement.dataset.embed !== undefined
}

/** What leads away from the slides, which an embedded page has no room for. */
const away: ReadonlySet<Action> = new Set<Action>(['reading', 'share', 'menu'])

export function isOffered(action: Action): boolean {
  return !(isEmbedded() && away.has(action))
}
