import type { Language } from '../../messages.ts'
import type { FigureInput } from '../kit/contract.ts'
import { toNumber } from '../kit/format.ts'
import { reliabilityOf } from './availability.ts'
import { figureWords } from './figure-words.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { kindOf, type PartName } from './parts.ts'
import type { State } from './state.ts'
import { partWords, words } from './words.ts'

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
