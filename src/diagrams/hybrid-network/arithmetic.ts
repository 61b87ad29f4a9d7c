import type { Language } from '../../messages.ts'
import type { Figure, FigureInput } from '../kit/contract.ts'
import { toNumber } from '../kit/format.ts'
import { type Detector, linkDetector, misses, silentDetector } from './detection.ts'
import { toDowntimeFigures } from './downtime-figures.ts'
import { figureWords } from './figure-words.ts'
import { isDelivered, toFlow } from './flows.ts'
import { toSeconds } from './format.ts'
import { toInput, toTimerInputs } from './inputs.ts'
import { type ParameterName, pace, tunnelSpeed } from './parameters.ts'
import { type PathName, paths } from './parts.ts'
import { type Side, type State, sides } from './state.ts'
import { directionWords, undated } from './words.ts'

type Given = (...names: readonly ParameterName[]) => FigureInput[]

/** Every figure of the panels, in the order they are shown, with its sum and what goes into it. */
export function toArithmetic(state: State, language: Language): Figure[] {
  const given: Given = (...names) => names.map((name) => toInput(state, name, language))
  return [
    ...sides.flatMap((side) => lossFigures(state, side, language, given)),
    ...sides.map((side) => bandwidthFigure(state, side, language, given)),
    latencyFigure(state, language, given),
    ...noticeFigures(state, language),
    ...toDowntimeFigures(state, language),
    { name: 'pace', label: figureWords.pace[language], value: `${pace} s`, formula: `1 s × ${pace}`, inputs: [] },
  ]
}

function lossFigures(state: State, side: Side, language: Language, given: Given): Figure[] {
  const { lost } = toFlow(state, side)
  const began = state.interruptions[side]?.began ?? state.now
  const packets = toNumber((lost / 1000) * state.values['packet-rate'])
  const rate = toNumber(state.values['packet-rate'])
  const label = (name: 'lost' | 'packets') => `${figureWords[name][language]}: ${directionWords[side][language]}`
  return [
    {
      name: `lost-${side}`,
      label: label('lost'),
      value: toSeconds(lost),
      formula: `${toSeconds(began + lost)} − ${toSeconds(began)} = ${toSeconds(lost)}`,
      inputs: [],
    },
    {
      name: `packets-${side}`,
      label: label('packets'),
      value: packets,
      formula: `${toSeconds(lost)} × ${rate}/s = ${packets}`,
      inputs: given('packet-rate'),
    },
  ]
}

function bandwidthFigure(state: State, side: Side, language: Language, given: Given): Figure {
  const { path, bandwidth } = toFlow(state, side)
  const value = bandwidth === null ? figureWords.none[language] : `${toNumber(bandwidth)} Mbit/s`
  const tunnel = {
    label: figureWords.tunnel[language],
    value: `${tunnelSpeed} Mbit/s`,
    source: undated.tunnel[language],
  }
  const isVpn = path !== null && paths[path].kind === 'vpn'
  const speeds = `${toNumber(state.values['access-speed'])}, ${toNumber(tunnelSpeed)}`
  return {
    name: `bandwidth-${side}`,
    label: `${figureWords.bandwidth[language]}: ${directionWords[side][language]}`,
    value,
    formula: isVpn && bandwidth !== null ? `min(${speeds}) = ${value}` : value,
    inputs: isVpn ? [...given('access-speed'), tunnel] : given('dx-speed'),
  }
}

function latencyFigure(state: State, language: Language, given: Given): Figure {
  const flows = sides.map((side) => toFlow(state, side))
  const value = flows.every(isDelivered)
    ? `${toNumber(flows.reduce((sum, { latency }) => sum + (latency ?? 0), 0))} ms`
    : figureWords.none[language]
  const halves = flows.map(({ path }) => `${toNumber(roundTrip(state, path))} ÷ 2`)
  return {
    name: 'latency',
    label: figureWords.latency[language],
    value,
    formula: flows.every(isDelivered) ? `${halves.join(' + ')} = ${value}` : value,
    inputs: given('dx-latency', 'vpn-latency'),
  }
}

function roundTrip({ values }: State, path: PathName | null): number {
  return path ? values[`${paths[path].kind}-latency`] : 0
}

function noticeFigures(state: State, language: Language): Figure[] {
  const figure = (name: 'notice-dx' | 'notice-vpn' | 'notice-link', { by, timer, interval }: Detector): Figure => {
    const least = timer - interval
    const value = least === 0 ? `≤ ${toSeconds(timer)}` : `${toNumber(least / 1000)}–${toSeconds(timer)}`
    const sum = `${misses} × ${toSeconds(interval)} = ${toSeconds(timer)}; − ${toSeconds(interval)} = ${toSeconds(least)}`
    const inputs = toTimerInputs(state, by, language)
    return { name, label: figureWords[name][language], value, formula: least === 0 ? value : sum, inputs }
  }
  return [
    figure('notice-dx', silentDetector(state, 'dx')),
    figure('notice-vpn', silentDetector(state, 'vpn')),
    figure('notice-link', linkDetector(state)),
  ]
}
