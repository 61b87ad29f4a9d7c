import type { Setup, Strategy } from './state.ts'

/**
 * A month's cost by part, as an index: production on AWS is 50 + 30 + 12 + 8 = 100. Illustrative: AWS publishes no
 * figures, only that cost rises from the first strategy to the last.
 */
export const prices = { servers: 50, database: 30, storage: 12, network: 8, backups: 3.6, templates: 0.8 } as const
export type Prices = typeof prices

/** The terms of a strategy's monthly cost index: what is always there on AWS, before any disaster. */
export function toCostTerms(strategy: Strategy, { values, backups }: Setup): number[] {
  const { servers, database, storage, network, templates } = prices
  const standing = {
    'store-backup': [templates],
    'pilot-light': [storage, database / 4, network / 4],
    'warm-standby': [storage, database / 2, (servers * values['standby-size']) / 100, network / 2],
    'multi-site': [servers, database, storage, network],
  }[strategy]
  return backups ? [prices.backups, ...standing] : standing
}

/** Monthly cost as an index: 100 is production on AWS. */
export function toCost(strategy: Strategy, setup: Setup): number {
  return toCostTerms(strategy, setup).reduce((sum, term) => sum + term, 0)
}
