import type { Language } from '../../messages.ts'
import type { FigureInput } from '../kit/contract.ts'
import { toNumber } from '../kit/format.ts'
import { reliabilityOf } from './availability.ts'
import type { Detector } from './detection.ts'
import { figureWords } from './figure-words.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { kindOf, type PartName } from './parts.ts'
import type { State } from './state.ts'
import { partWords, undated, words } from './words.ts'

/** A parameter as an input of a sum. */
export function toInput({ values }: Pick<State, 'values'>, name: ParameterName, language: Language): FigureInput {
  const { label, unit, source } = parameters[name]
  const value = `${toNumber(values[name])} ${unit}`
  return { label: label[language], value, source: source === 'assumed' ? words.assumed[language] : source }
}

/** How reliable each kind of the parts is taken to be. */
export function toReliabilityInputs(
  { values }: Pick<State, 'values'>,
  parts: readonly PartName[],
  language: Language,
): FigureInput[] {
  return [...new Set(parts.map(kindOf))].map((kind) => {
    const { mtbf, repair } = reliabilityOf(kind, values)
    return {
      label: `${partWords[kind][language]} (${figureWords.reliability[language]})`,
      value: `${toNumber(mtbf)} h / ${toNumber(repair)} h`,
      source: words.assumed[language],
    }
  })
}

const timers = { link: 'link-down', dpd: 'dpd-interval', bfd: 'bfd-interval', bgp: 'hold-time' } as const

/** What the time to notice a failure in one way is computed from. */
export function toTimerInputs(state: Pick<State, 'values'>, by: Detector['by'], language: Language): FigureInput[] {
  const bfd = { label: 'BFD', value: '2015-04', source: undated.bfd[language] }
  return [toInput(state, timers[by], language), ...(by === 'bfd' ? [bfd] : [])]
}
