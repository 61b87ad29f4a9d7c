import type { Language } from '../../messages.ts'
import type { Figure, FigureInput } from '../kit/contract.ts'
import { toNumber } from '../kit/format.ts'
import { toBand } from './bands.ts'
import { prices, toCost, toCostTerms } from './cost.ts'
import { toDuration } from './format.ts'
import { copyTime, dataLost, increment, lagGrowth, lagParameters } from './loss.ts'
import { toPace } from './pace.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { hour, linkRate, minute, type Stages, toFailback, toPlan } from './plan.ts'
import { type State, type Strategy, strategies } from './state.ts'
import { bandWords, costParts, figureWords, strategyNames, words } from './words.ts'

const wellArchitected = 'AWS Well-Architected, REL13-BP02'
const load = ['change-rate', 'link-speed'] as const
const copy = ['backup-interval', ...load] as const
const notice = ['detection', 'decision'] as const
const restore = ['archive-retrieval', 'data-size', 'restore-speed', 'verification'] as const

/** What each strategy's recovery from the loss of the site is computed from. */
const recoveryParameters: Readonly<Record<Strategy, readonly ParameterName[]>> = {
  'store-backup': [...notice, 'create-stack', ...restore, 'dns-ttl'],
  'pilot-light': [...notice, 'pilot-database', 'pilot-servers', 'live-verification', 'dns-ttl'],
  'warm-standby': [...notice, 'warm-promotion', 'dns-ttl', 'scale-out'],
  'multi-site': ['health-interval', 'health-failures', 'multi-promotion', 'dns-ttl'],
}

/** Every figure of the panels, with its sum and what goes into it. A strategy's are named `pilot-light-rto`. */
export function toArithmetic(state: State, language: Language): Figure[] {
  const pen: Pen = {
    state,
    language,
    given: (...names) => names.map((name) => toInput(state, name, language)),
    span: (seconds, none = words.never) => (seconds === null ? none[language] : toDuration(seconds, language)),
  }
  return [
    ...strategies.flatMap((strategy) => [
      lossFigure(pen, strategy),
      ...timeFigures(pen, strategy),
      costFigure(pen, strategy),
    ]),
    ...backupFigures(pen),
    ...loadFigures(pen),
  ]
}

type FigureName = keyof typeof figureWords
type MakeFigure = (name: FigureName, value: string, formula: string, inputs: readonly FigureInput[]) => Figure

/** What every figure is written with. */
interface Pen {
  readonly state: State
  readonly language: Language
  readonly given: (...names: readonly ParameterName[]) => FigureInput[]
  /** Seconds in words, or `none` for null. */
  readonly span: (seconds: number | null, none?: (typeof words)['all' | 'never']) => string
}

function lossFigure({ state, language, given, span }: Pen, strategy: Strategy): Figure {
  const { values } = state
  const lost = dataLost(strategy, 'site', state)
  const terms = strategy === 'store-backup' ? toAgeTerms(state, language) : `${values[lagParameters[strategy]]} s`
  const names = strategy === 'store-backup' ? (['backup-moment', ...copy] as const) : [lagParameters[strategy], ...load]
  return {
    name: `${strategy}-rpo`,
    label: `${strategyNames[strategy]}: ${figureWords.rpo[language]}`,
    value: span(lost, words.all),
    formula: lost === null ? words.all[language] : `${terms}${toLate(state, language)} = ${toDuration(lost, language)}`,
    inputs: [...given(...names), ...toBandInput(lost, language)],
  }
}

function timeFigures({ state, language, given, span }: Pen, strategy: Strategy): Figure[] {
  const { stages, first, full } = toPlan(strategy, 'site', state)
  const names = recoveryParameters[strategy]
  const figure = (
    [name, label]: readonly [string, FigureName],
    seconds: number | null,
    formula: string,
    from: readonly ParameterName[] = names,
  ): Figure => ({
    name: `${strategy}-${name}`,
    label: `${strategyNames[strategy]}: ${figureWords[label][language]}`,
    value: span(seconds),
    formula: seconds === null ? words.never[language] : formula,
    inputs: [...given(...from), ...toBandInput(seconds, language)],
  })
  const sum = `${toSum(stages)} = ${toMinutes(full)} min`
  if (strategy === 'multi-site')
    return [figure(['first', 'other-side'], first, '0', []), figure(['rto', 'lost-side'], full, sum)]
  const whole = figure(['rto', 'rto'], full, sum)
  if (strategy !== 'warm-standby') return [whole]
  // The first answer does not wait for the branch that scales out.
  const answer = `${toSum(stages.map((branches) => branches.slice(0, 1)))} = ${toMinutes(first)} min`
  const awaited = names.filter((name) => name !== 'scale-out')
  return [figure(['first', 'first'], first, answer, awaited), whole]
}

function costFigure({ state, language, given }: Pen, strategy: Strategy): Figure {
  const cost = toCost(strategy, state)
  const terms = toCostTerms(strategy, state).map(toNumber)
  return {
    name: `${strategy}-cost`,
    label: `${strategyNames[strategy]}: ${figureWords.cost[language]}`,
    value: String(Math.round(cost)),
    formula: `${terms.join(' + ')} = ${toNumber(cost)}`,
    inputs: [
      {
        label: figureWords.production[language],
        value: costParts[language](prices),
        source: figureWords['only-order'][language],
      },
      ...(strategy === 'warm-standby' ? given('standby-size') : []),
    ],
  }
}

function backupFigures({ state, language, given, span }: Pen): Figure[] {
  const { values } = state
  const late = toLate(state, language)
  const mean = span(dataLost('multi-site', 'data', state, 0.5), words.all)
  const now = span(dataLost('multi-site', 'data', state), words.all)
  const { stages, full } = toPlan('multi-site', 'data', state)
  const seconds = toDuration(copyTime(values), language)
  const copied = `${toNumber(increment(values))} GB × 8,000 ÷ ${toNumber(values['link-speed'])} Mbit/s = ${seconds}`
  const figure: MakeFigure = (name, value, formula, inputs) => ({
    ...{ name, label: figureWords[name][language], value, inputs },
    formula: state.backups ? formula : value,
  })
  return [
    figure('rpo-average', mean, `${toAgeTerms(state, language, 0.5)}${late} = ${mean}`, given(...copy)),
    figure('corruption-rpo', now, `${toAgeTerms(state, language)}${late} = ${now}`, given('backup-moment', ...copy)),
    figure('corruption-rto', span(full), `${toSum(stages)} = ${toMinutes(full)} min`, given(...notice, ...restore)),
    figure('copy-time', seconds, copied, given(...copy)),
  ]
}

function loadFigures({ state, language, given, span }: Pen): Figure[] {
  const { values, elapsed } = state
  const [change, link] = [toNumber(values['change-rate']), toNumber(linkRate(values))]
  const growth = toDuration(lagGrowth(values) * hour, language)
  const end = Math.max(...toFailback(values, 0).map((step) => step.end))
  const back = Number.isFinite(end) ? end : null
  const copied = `${toNumber(values['data-size'])} GB ÷ (${link} − ${change}) GB/h + ${values['dns-ttl']} s`
  const pace = toDuration(toPace(elapsed), language)
  const figure: MakeFigure = (name, value, formula, inputs) => ({
    ...{ name, label: figureWords[name][language], value, formula, inputs },
  })
  return [
    figure('lag-growth', growth, `max(0, 1 − ${link} ÷ ${change}) × 1 h = ${growth}`, given(...load)),
    figure('failback', span(back), `${copied} = ${span(back)}`, given('data-size', ...load, 'dns-ttl')),
    figure('pace', pace, pace, []),
  ]
}

function toAgeTerms({ values }: State, language: Language, moment = values['backup-moment'] / 100): string {
  return `${moment} × ${toNumber(values['backup-interval'])} min + ${toDuration(copyTime(values), language)}`
}

/** What all copies lag behind besides, as one more term. */
function toLate({ behind }: State, language: Language): string {
  return behind > 0 ? ` + ${toDuration(behind, language)}` : ''
}

/** A plan as a sum in minutes: what runs beside each other counts as the longest. */
function toSum(stages: Stages): string {
  const branch = (tasks: Stages[number][number]) => tasks.map(([, seconds]) => toMinutes(seconds)).join(' + ')
  return stages
    .map((branches) =>
      branches.length === 1 ? branches.map(branch).join() : `max(${branches.map(branch).join(', ')})`,
    )
    .join(' + ')
}

function toMinutes(seconds: number | null): string {
  return toNumber(Math.round(((seconds ?? 0) * 10) / minute) / 10)
}

function toBandInput(seconds: number | null, language: Language): FigureInput[] {
  if (seconds === null) return []
  return [{ label: figureWords.band[language], value: bandWords[toBand(seconds)][language], source: wellArchitected }]
}

function toInput({ values }: State, name: ParameterName, language: Language): FigureInput {
  const { label, unit, source } = parameters[name]
  const value = `${toNumber(values[name])}${unit && ` ${unit}`}`
  return { label: label[language], value, source: source === 'assumed' ? words.assumed[language] : source }
}
