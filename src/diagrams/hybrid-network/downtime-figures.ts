import type { Language } from '../../messages.ts'
import type { Figure } from '../kit/contract.ts'
import { toNumber, toPercent } from '../kit/format.ts'
import {
  chanceOf,
  chanceOfConnection,
  commonParts,
  connectionsOf,
  type Design,
  downtimeOf,
  minutesAYear,
  noticeTime,
  promises,
  switchesAYear,
} from './availability.ts'
import { figureWords } from './figure-words.ts'
import { toSeconds } from './format.ts'
import { toReliabilityInputs } from './inputs.ts'
import { optionNames, partsOf } from './parts.ts'
import { optionWords, undated, words } from './words.ts'

/** Availability of the design, downtime of every option beside it, and what a duct and BFD do to the design. */
export function toDowntimeFigures(design: Design, language: Language): Figure[] {
  const joined = optionNames.filter((option) => option !== 'islands')
  const compared = joined.map((option) => toDowntime({ ...design, option }, language))
  if (design.option === 'islands') return compared
  return [
    toAvailability(design, language),
    ...compared,
    toDuct(design, language),
    toBfd(design, language),
    toPromise(design, language),
  ]
}

function toAvailability(design: Design, language: Language): Figure {
  return {
    name: 'availability',
    label: figureWords.availability[language],
    value: toPercent(1 - totalOf(design) / minutesAYear, 6),
    formula: `1 − ${toNumber(totalOf(design))} ÷ ${toNumber(minutesAYear)}`,
    inputs: toReliabilityInputs(design, partsOf(design), language),
  }
}

function toDowntime(design: Design, language: Language): Figure {
  const { broken, switching } = downtimeOf(design)
  const common = commonParts(design).map((part) => toPercent(chanceOf(part, design.values), 8))
  const lost = connectionsOf(design).map((each) => toPercent(1 - chanceOfConnection(design, each), 8))
  const sum = `(1 − ${common.join(' × ')} × (1 − ${lost.join(' × ')})) × ${toNumber(minutesAYear)} ≈ ${toNumber(broken)}`
  const switches = `${toNumber(switchesAYear(design))} × ${toSeconds(noticeTime(design))} ÷ 60 ≈ ${toNumber(switching)}`
  return {
    name: `downtime-${design.option}`,
    label: `${figureWords.downtime[language]}: ${optionWords[design.option][language]}`,
    value: `${toNumber(broken)} + ${toMinutes(switching, language)}`,
    formula: `${sum}; ${figureWords.switching[language]}: ${switches}`,
    inputs: toReliabilityInputs(design, partsOf(design), language),
  }
}

function toDuct(design: Design, language: Language): Figure {
  const [shared, separate] = [totalOf({ ...design, ducts: 'shared' }), totalOf({ ...design, ducts: 'separate' })]
  return {
    name: 'duct',
    label: figureWords.duct[language],
    value: toMinutes(shared - separate, language),
    formula: `${toNumber(shared)} − ${toNumber(separate)} ≈ ${toNumber(shared - separate)}`,
    inputs: toReliabilityInputs(design, ['duct'], language),
  }
}

function toBfd(design: Design, language: Language): Figure {
  const [without, withBfd] = [totalOf({ ...design, bfd: false }), totalOf({ ...design, bfd: true })]
  return {
    name: 'bfd',
    label: figureWords.bfd[language],
    value: toMinutes(without - withBfd, language),
    formula: `${toNumber(without)} − ${toNumber(withBfd)} ≈ ${toNumber(without - withBfd)}`,
    inputs: [{ label: 'BFD', value: '2015-04', source: undated.bfd[language] }],
  }
}

function toPromise({ option }: Design, language: Language): Figure {
  return {
    name: 'promise',
    label: figureWords.promise[language],
    value: promises[option] ?? figureWords.unknown[language],
    formula: figureWords.promised[language],
    inputs: [
      {
        label: optionWords[option][language],
        value: promises[option] ?? '–',
        source: 'Direct Connect User Guide, 2023, Resiliency Toolkit',
      },
    ],
  }
}

/** Minutes a year without delivery. */
function totalOf(design: Design): number {
  const { broken, switching } = downtimeOf(design)
  return broken + switching
}

function toMinutes(minutes: number, language: Language): string {
  return `${toNumber(minutes)} ${words.minutesAYear[language]}`
}
