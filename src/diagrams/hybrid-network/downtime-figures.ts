import type { Language } from '../../messages.ts'
import type { Figure, FigureInput } from '../kit/contract.ts'
import { toNumber, toPercent } from '../kit/format.ts'
import {
  chanceOf,
  chanceOfConnection,
  commonParts,
  connectionsOf,
  type Design,
  downtimeOf,
  maybeDetector,
  minutesAYear,
  noticeTime,
  promises,
  switchesAYear,
} from './availability.ts'
import { figureWords } from './figure-words.ts'
import { toSeconds } from './format.ts'
import { toReliabilityInputs, toTimerInputs } from './inputs.ts'
import { optionNames, partsOf } from './parts.ts'
import { optionWords, words } from './words.ts'

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
    inputs: toInputs(design, language),
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
    inputs: toInputs(design, language),
  }
}

function toDuct(design: Design, language: Language): Figure {
  const [shared, separate] = [totalOf({ ...design, ducts: 'shared' }), totalOf({ ...design, ducts: 'separate' })]
  return {
    name: 'duct',
    label: figureWords.duct[language],
    value: toMinutes(shared - separate, language),
    formula: `${toNumber(shared)} − ${toNumber(separate)} ≈ ${toNumber(shared - separate)}`,
    inputs: toInputs({ ...design, ducts: 'shared' }, language),
  }
}

function toBfd(design: Design, language: Language): Figure {
  const both = [
    { ...design, bfd: false },
    { ...design, bfd: true },
  ] as const
  const [without, withBfd] = [totalOf(both[0]), totalOf(both[1])]
  return {
    name: 'bfd',
    label: figureWords.bfd[language],
    value: toMinutes(without - withBfd, language),
    formula: `${toNumber(without)} − ${toNumber(withBfd)} ≈ ${toNumber(without - withBfd)}`,
    inputs: toInputs(design, language, both),
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

/** The parts of a design, and how each of some variants of it notices a failure. */
function toInputs(design: Design, language: Language, variants: readonly Design[] = [design]): FigureInput[] {
  const ways = variants.map((variant) => maybeDetector(variant)?.by).filter((by) => by !== undefined)
  return [
    ...toReliabilityInputs(design, partsOf(design), language),
    ...[...new Set(ways)].flatMap((by) => toTimerInputs(design, by, language)),
  ]
}

/** Minutes a year without delivery. */
function totalOf(design: Design): number {
  const { broken, switching } = downtimeOf(design)
  return broken + switching
}

function toMinutes(minutes: number, language: Language): string {
  return `${toNumber(minutes)} ${words.minutesAYear[language]}`
}
