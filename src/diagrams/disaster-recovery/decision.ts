import { dataLost, lagGrowth } from './loss.ts'
import { minute, toPlan } from './plan.ts'
import { type DisasterKind, disasterKinds, type Setup, type Strategy, strategies } from './state.ts'

export type Objective = 'rto' | 'rpo'

/** An objective that a strategy does not meet in one kind of disaster. */
export interface Miss {
  readonly kind: DisasterKind
  readonly objective: Objective
  /** In seconds; null: for ever, or all data, or more and more of it. */
  readonly achieved: number | null
}

export interface Decision {
  /** The cheapest strategy that meets both objectives under both disasters; null: none does. */
  readonly strategy: Strategy | null
  /** The cheapest one if only the loss of the site counted. */
  readonly siteOnly: Strategy | null
  readonly misses: Readonly<Record<Strategy, readonly Miss[]>>
}

/**
 * The cheapest strategy that meets the objectives whenever the disaster strikes. The whole load counts, not the first
 * answer; of multi-site's users, those of the lost side.
 */
export function decide(setup: Setup): Decision {
  const lists = Object.fromEntries<readonly Miss[]>(strategies.map((each) => [each, findMisses(each, setup)]))
  const misses = lists as Decision['misses'] // one list for every strategy
  return {
    strategy: strategies.find((each) => misses[each].length === 0) ?? null,
    siteOnly: strategies.find((each) => misses[each].every(({ kind }) => kind !== 'site')) ?? null,
    misses,
  }
}

/** Data lost at the worst moment, in seconds; null: all of it, or without end while changes outrun the link. */
export function worstLoss(strategy: Strategy, kind: DisasterKind, setup: Setup): number | null {
  return lagGrowth(setup.values) > 0 ? null : dataLost(strategy, kind, { ...setup, behind: 0 }, 1)
}

/** A strategy that is worse than the next cheaper one when the site is lost: a condition on the parameters is broken. */
export interface Disorder {
  readonly objective: Objective
  readonly strategy: Exclude<Strategy, 'store-backup'>
}

const neighbours = [
  ['store-backup', 'pilot-light'],
  ['pilot-light', 'warm-standby'],
  ['warm-standby', 'multi-site'],
] as const

/** Where AWS's order of the strategies (the dearer, the less is lost and the sooner all is back) does not hold. */
export function findDisorder(setup: Setup): Disorder[] {
  const results = {
    rpo: (strategy: Strategy) => dataLost(strategy, 'site', { ...setup, behind: 0 }, 1),
    rto: (strategy: Strategy) => toPlan(strategy, 'site', setup).full,
  }
  return (['rpo', 'rto'] as const).flatMap((objective) =>
    neighbours
      .filter(([cheaper, dearer]) => toBound(results[objective](dearer)) > toBound(results[objective](cheaper)))
      .map(([, strategy]) => ({ objective, strategy })),
  )
}

function findMisses(strategy: Strategy, setup: Setup): Miss[] {
  const all = disasterKinds.flatMap((kind): Miss[] => [
    { kind, objective: 'rto', achieved: toPlan(strategy, kind, setup).full },
    { kind, objective: 'rpo', achieved: worstLoss(strategy, kind, setup) },
  ])
  return all.filter(({ objective, achieved }) => toBound(achieved) > setup.values[`${objective}-objective`] * minute)
}

function toBound(seconds: number | null): number {
  return seconds ?? Number.POSITIVE_INFINITY
}
