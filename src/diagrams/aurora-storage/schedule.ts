import type { Draft } from '../kit/draft.ts'
import type { Due, Work } from './state.ts'

/** Puts something into the agenda, after whatever happens at the same moment. */
export function schedule(work: Work, due: Due): void {
  const after = work.due.findLastIndex(({ at }) => at <= due.at)
  work.due.splice(after + 1, 0, due)
}

/** Takes what matches out of the agenda. */
export function cancel(work: Work, matches: (due: Draft<Due>) => boolean): void {
  work.due = work.due.filter((due) => !matches(due))
}
