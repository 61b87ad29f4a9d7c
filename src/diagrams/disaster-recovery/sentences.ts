import type { Language } from '../../messages.ts'
import { toNumber } from '../kit/format.ts'
import { decide, findDisorder, type Miss } from './decision.ts'
import { toDuration } from './format.ts'
import { lagGrowth } from './loss.ts'
import { phrases, servingPhrases, standingPhrases, statusPhrases } from './phrases.ts'
import { linkRate, minute, toPlan } from './plan.ts'
import { conditionPhrases, decisionPhrases } from './reasons.ts'
import { type State, type Status, type Strategy, strategies } from './state.ts'
import { stepWords, strategyNames } from './words.ts'

/** One plain sentence for what is on stage, the same until something changes that is worth saying. */
export function describe(state: State, language: Language): string {
  if (state.focus === 'decision') return explainDecision(state, language)
  if (state.focus !== 'all') return describeOne(state, state.focus, language)
  if (!state.disaster) return describeNormal(state, language)
  return state.disaster.kind === 'site' ? describeLoss(state, language) : describeCorruption(state, language)
}

/** Which strategy the objectives ask for, why no cheaper one, and what upsets the order of the four. */
function explainDecision(state: State, language: Language): string {
  const disorder = maybeDisorder(state, language)
  return [explainChoice(state, language), ...(disorder ? [disorder] : [])].join(' ')
}

function explainChoice(state: State, language: Language): string {
  const { values } = state
  const { strategy, siteOnly, misses } = decide(state)
  const span = (name: 'rto' | 'rpo') => toDuration(values[`${name}-objective`] * minute, language)
  const needs = `RTO ${span('rto')}, RPO ${span('rpo')}`
  const reason = (of: Strategy) =>
    misses[of]
      .slice(0, 1)
      .map((miss) => explainMiss(miss, language))
      .join()
  if (strategy === null) {
    const hint = siteOnly ? decisionPhrases.siteOnly[language](strategyNames[siteOnly]) : ''
    return decisionPhrases.none[language](needs, reason('multi-site')) + hint
  }
  const cheaper = strategies[strategies.indexOf(strategy) - 1]
  if (cheaper === undefined) return decisionPhrases.cheapest[language](strategyNames[strategy], needs)
  return decisionPhrases.chosen[language](strategyNames[strategy], needs, strategyNames[cheaper], reason(cheaper))
}

function explainMiss({ kind, objective, achieved }: Miss, language: Language): string {
  const { where, achieved: is, never, endless } = decisionPhrases
  // What can never be restored misses its RTO first; an RPO without a bound is left to a lag that grows.
  const none = objective === 'rpo' ? endless[language] : never[language]
  const result = achieved === null ? none : is[language](objective.toUpperCase(), toDuration(achieved, language))
  return `${where[kind][language]} ${result}`
}

function describeNormal(state: State, language: Language): string {
  const { values, backups } = state
  if (lagGrowth(values) > 0) {
    return phrases.overload[language](toNumber(values['change-rate']), toNumber(linkRate(values)))
  }
  if (!backups) return phrases.noBackups[language]
  return maybeDisorder(state, language) ?? phrases.normal[language]
}

/** The condition that is broken, if the strategies are not in AWS's order. */
function maybeDisorder(state: State, language: Language): string | undefined {
  const [disorder] = findDisorder(state)
  return disorder && phrases.disorder[language](conditionPhrases[disorder.objective][disorder.strategy][language])
}

function describeLoss(state: State, language: Language): string {
  const { strategies: statuses } = state
  const stages = strategies.map((strategy) => statuses[strategy].stage)
  const all = (...among: readonly Status['stage'][]) => stages.every((stage) => among.includes(stage))
  if (all('normal', 'stuck')) return phrases.returned[language]
  if (all('normal', 'stuck', 'returning')) return phrases.returning[language]
  if (all('restored')) {
    const times = strategies.map((strategy) => toPlan(strategy, 'site', state).full ?? 0)
    const [shortest, longest] = [Math.min(...times), Math.max(...times)]
    return phrases.allBack[language](toDuration(shortest, language), toDuration(longest, language))
  }
  const groups = {
    full: strategies.filter((strategy) => statuses[strategy].capacity === 100),
    reduced: strategies.filter((strategy) => statuses[strategy].stage === 'reduced'),
    down: strategies.filter((strategy) => statuses[strategy].stage === 'down'),
    stuck: strategies.filter((strategy) => statuses[strategy].stage === 'stuck'),
  }
  const names = ['full', 'reduced', 'down', 'stuck'] as const
  const parts = names.filter((name) => groups[name].length > 0)
  const told = parts.map((name, index) => servingPhrases[name][language](groups[name], index === parts.length - 1))
  return phrases.siteLost[language](told)
}

function describeCorruption(state: State, language: Language): string {
  if (!state.backups) return phrases.unrecoverable[language]
  const { stage, lost } = state.strategies['multi-site']
  const { full } = toPlan('multi-site', 'data', state)
  if (stage !== 'restored' || full === null) return phrases.corrupted[language]
  return phrases.restored[language](toDuration(full, language), toDuration(lost ?? 0, language))
}

function describeOne(state: State, strategy: Strategy, language: Language): string {
  const { stage, doing, capacity } = state.strategies[strategy]
  const steps = doing.map((step) => stepWords[step][language]).join(', ')
  const tell = (): string => {
    switch (stage) {
      case 'normal':
        return standingPhrases[strategy][language]
      case 'stuck':
        return statusPhrases.stuck[language]
      case 'reduced':
        return statusPhrases.reduced[language](toNumber(capacity), steps)
      case 'restored':
        return describeRestored(state, strategy, language)
      case 'down':
        return statusPhrases[state.disaster?.kind === 'data' ? 'wrong' : 'down'][language](steps)
      case 'returning':
        return statusPhrases.returning[language](steps)
    }
  }
  return `${strategyNames[strategy]}: ${tell()}`
}

function describeRestored(state: State, strategy: Strategy, language: Language): string {
  const { first, full } = toPlan(strategy, state.disaster?.kind ?? 'site', state)
  const lost = toDuration(state.strategies[strategy].lost ?? 0, language)
  const [begun, done] = [toDuration(first ?? 0, language), toDuration(full ?? 0, language)]
  if (first === 0) return statusPhrases.neverDown[language](done, lost)
  if (first === full) return statusPhrases.restored[language](done, lost)
  return statusPhrases.restoredInTwo[language](begun, done, lost)
}
