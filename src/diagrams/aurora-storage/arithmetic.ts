import type { Language } from '../../messages.ts'
import type { Figure, FigureInput } from '../kit/contract.ts'
import { toNumber, toPercent } from '../kit/format.ts'
import { maybeReplica, takeoverTime } from './failover.ts'
import { draws, maybePresentLatency } from './latency.ts'
import { benchmark } from './paper.ts'
import { measuredLag, millisecond, type ParameterName, parameters, second, sigmod } from './parameters.ts'
import { groups, type State } from './state.ts'
import { fewestLive, liveCopies, readQuorum, repairTime, writeQuorum } from './storage.ts'
import { toVolume } from './volume.ts'
import { figureWords, words } from './words.ts'
import { lsnsLeft, replicaLag } from './writer.ts'

type FigureName = keyof typeof figureWords

const diskParameters = [
  'persist-median',
  'persist-spread',
  'slow-share',
  'slow-factor',
  'rtt-same',
  'rtt-other',
] as const

/** What the figures are made with: the state, and how to write a figure and its inputs down. */
interface Sheet {
  readonly state: State
  readonly language: Language
  figure(name: FigureName, value: string, formula: string, inputs?: readonly FigureInput[]): Figure
  given(...names: readonly ParameterName[]): FigureInput[]
}

/** Every figure of the panels, in the order they are shown, with its sum and what goes into it. */
export function toArithmetic(state: State, language: Language): Figure[] {
  const sheet: Sheet = {
    state,
    language,
    figure: (name, value, formula, inputs = []) => {
      return { name, label: String(figureWords[name][language]), value, formula, inputs }
    },
    given: (...names) => names.map((name) => toInput(state, name, language)),
  }
  if (state.scene === 'figures') return paperFigures(sheet)
  if (state.scene === 'mirrored') return chainFigures(sheet)
  return [quorumFigures, pointFigures, latencyFigures, timeFigures, volumeFigures].flatMap((figures) => figures(sheet))
}

function quorumFigures({ state, language, figure }: Sheet): Figure[] {
  const copies = { label: figureWords.copies[language], value: String(groups[0].length), source: `${sigmod}, §2.1` }
  const live = fewestLive(state)
  const slack = (quorum: number) => `${live} − ${quorum} = ${live - quorum}`
  return [
    figure('quorum', `${writeQuorum}/${groups[0].length}`, '4 + 3 > 6, 4 > 6 ÷ 2', [copies]),
    figure('write-slack', String(Math.max(0, live - writeQuorum)), slack(writeQuorum), [copies]),
    figure('read-slack', String(Math.max(0, live - readQuorum)), slack(readQuorum), [copies]),
  ]
}

function pointFigures({ state, language, figure, given }: Sheet): Figure[] {
  const { start, vcl, vdl, lsn } = state.writer
  const heard = groups.map((names) => names.map((name) => state.copies[name].heard).sort((a, b) => b - a))
  const lists = heard.map((scls) => scls.map(toNumber).join(' ')).join(' · ')
  const limit = toNumber(state.values['lsn-limit'])
  return [
    figure(
      'pgcl',
      state.groups.map(({ pgcl }) => toNumber(pgcl)).join(' · '),
      `${figureWords.heard[language]}: ${lists}`,
    ),
    figure('vcl', toNumber(vcl), figureWords.complete[language]),
    figure('vdl', toNumber(vdl), `${figureWords.consistent[language]} (VCL ${toNumber(vcl)})`),
    figure(
      'allowance',
      toNumber(lsnsLeft(state)),
      `${toNumber(Math.max(vdl, start))} + ${limit} − ${toNumber(lsn)}`,
      given('lsn-limit'),
    ),
  ]
}

function latencyFigures({ state, language, figure, given }: Sheet): Figure[] {
  const latency = maybePresentLatency(state)
  const live = liveCopies(state, 0).length
  const sum = `${figureWords.fastest[language](live)}; ${figureWords.sample[language](toNumber(draws), state.random.seed)}`
  const share = state.values['slow-share'] / 100
  const chance = `Σ C(${live}, k) · ${share}ᵏ · ${1 - share}^(${live} − k), k = ${live - writeQuorum + 1} … ${live}`
  const none = figureWords.none[language]
  return [
    figure('p50', latency ? `${toNumber(latency.p50)} ms` : none, sum, given(...diskParameters)),
    figure('p99', latency ? `${toNumber(latency.p99)} ms` : none, sum, given(...diskParameters)),
    figure('slow-commits', latency ? toPercent(latency.slow, 3) : none, chance, given('slow-share')),
  ]
}

function chainFigures({ state: { chain, values }, figure, given }: Sheet): Figure[] {
  if (chain === null) return []
  const [near, far] = [values['rtt-same'], values['rtt-other']]
  const sum = `${near} + max(d₁, ${near} + d₂) + ${far} + max(d₃, ${near} + d₄)`
  return [figure('page', `${toNumber((chain.done - chain.began) / millisecond)} ms`, sum, given(...diskParameters))]
}

function timeFigures({ state, language, figure, given }: Sheet): Figure[] {
  const { values, pace } = state
  const repair = `${toNumber(repairTime(values) / second)} s`
  const link = `${values['link-speed']} Gbps × ${values['link-efficiency']}`
  const takeover = `${toNumber(takeoverTime(state) / second)} s`
  const table = measuredLag.map(([rate, lag]) => `${lag} ms (${toNumber(rate)}/s)`).join(', ')
  const measured = { label: figureWords.measured[language], value: table, source: `${sigmod}, table 4` }
  const lag = toNumber(replicaLag(values) / millisecond)
  const usual = toNumber(replicaLag(values) / millisecond / values['replica-lag'])
  return [
    figure(
      'repair',
      repair,
      `${values['segment-size']} GB × 8 ÷ (${link}) = ${repair}`,
      given('segment-size', 'link-speed', 'link-efficiency'),
    ),
    figure('takeover', takeover, takeover, given(maybeReplica(state) ? 'failover-time' : 'recreate-time')),
    figure('lag', `${lag} ms`, `${usual} ms × ${values['replica-lag']} = ${lag} ms`, [
      measured,
      ...given('write-rate', 'replica-lag'),
    ]),
    figure('pace', `${toNumber(pace)} ms`, `1,000 ms × ${toNumber(pace)} µs/ms`),
  ]
}

function volumeFigures({ state: { values }, figure, given }: Sheet): Figure[] {
  const { groups: count, segments } = toVolume(values)
  const inputs = given('volume-size', 'segment-size')
  const sum = `ceil(${toNumber(values['volume-size'])} GB ÷ ${values['segment-size']} GB) = ${toNumber(count)}`
  return [
    figure('groups', toNumber(count), sum, inputs),
    figure('segments', toNumber(segments), `${toNumber(count)} × ${groups[0].length} = ${toNumber(segments)}`, inputs),
  ]
}

/** The paper's figures, cut as the paper cuts them. */
function paperFigures({ language, figure }: Sheet): Figure[] {
  const { mirrored, aurora, source } = benchmark
  const inputs = [{ label: figureWords.benchmark[language], value: figureWords.run[language], source }]
  const more = `${toNumber(aurora.transactions)} ÷ ${toNumber(mirrored.transactions)} = ${toNumber(aurora.transactions / mirrored.transactions)}`
  const fewer = `${mirrored.iosEach} ÷ ${aurora.iosEach} = ${toNumber(mirrored.iosEach / aurora.iosEach)}`
  return [figure('transactions', '35×', more, inputs), figure('ios', '7.7×', fewer, inputs)]
}

function toInput({ values }: State, name: ParameterName, language: Language): FigureInput {
  const { label, unit, source } = parameters[name]
  const value = `${toNumber(values[name])}${unit && ` ${unit}`}`
  return { label: label[language], value, source: source === 'assumed' ? words.assumed[language] : source }
}
