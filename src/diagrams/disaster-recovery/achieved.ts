import type { Language } from '../../messages.ts'
import { drawn as words } from './drawing-words.ts'
import type { Told } from './drawn.ts'
import { toDuration } from './format.ts'
import { toPlan } from './plan.ts'
import { stepWords } from './words.ts'

/** A figure as it is drawn: what it is called, its value, and the name its arithmetic has. */
export interface Achieved {
  readonly label: string
  readonly value: string
  readonly figure: string
  /** Still growing. */
  readonly isOpen: boolean
}

/** What a strategy is doing, after a mark that tells the same by its shape; `tone` is a class of text. */
export function toStatusLine(...[state, strategy, language]: Told): { text: string; tone: 'up' | 'slow' | 'down' } {
  const { stage, doing, capacity, traffic } = state.strategies[strategy]
  const isCorrupt = state.disaster?.kind === 'data'
  const steps = doing.map((step) => stepWords[step][language]).join(', ')
  switch (stage) {
    case 'normal':
      return { text: `✓ ${words[traffic === 'both' ? 'bothAnswer' : 'answers'][language]}`, tone: 'up' }
    case 'restored':
      return { text: `✓ ${words[isCorrupt ? 'rightAgain' : 'awsAnswers'][language]}`, tone: 'up' }
    case 'returning':
      return { text: `↩ ${words.awsAnswers[language]} · ${steps}`, tone: 'up' }
    case 'reduced':
      return { text: `△ ${words.partly[language](capacity)} · ${steps}`, tone: 'slow' }
    case 'down':
      return { text: `× ${words[isCorrupt ? 'wrong' : 'down'][language]} · ${steps}`, tone: 'down' }
    case 'stuck':
      return { text: `× ${words.cannot[language]}`, tone: 'down' }
  }
}

/** Data lost in the disaster, or in one that struck now. */
export function toLoss(...[state, strategy, language]: Told): Achieved {
  const { lost } = state.strategies[strategy]
  return {
    label: state.disaster ? 'RPO' : `RPO ${words.forecast[language]}`,
    value: lost === null ? words.all[language] : toDuration(lost, language),
    figure: state.disaster?.kind === 'data' ? 'corruption-rpo' : `${strategy}-rpo`,
    isOpen: false,
  }
}

/** Time without service: what it will be, what it is so far, or what it was; two times where answers come back in two. */
export function toOutage(...[state, strategy, language]: Told): Achieved {
  const { elapsed, disaster } = state
  const { stage } = state.strategies[strategy]
  const { first, full } = toPlan(strategy, disaster?.kind ?? 'site', state)
  const isOver = stage !== 'down' && stage !== 'reduced'
  const note = disaster ? (isOver ? '' : words.soFar[language]) : words.forecast[language]
  const until = isOver ? full : elapsed
  const isPartial = stage === 'reduced' || (isOver && first !== full)
  return {
    label: `RTO ${note}`.trim(),
    value:
      until === null || stage === 'stuck' ? words.never[language] : toSpan(isPartial ? first : null, until, language),
    figure: disaster?.kind === 'data' ? 'corruption-rto' : `${strategy}-rto`,
    isOpen: !isOver,
  }
}

/** `7 → 10 min`: one unit for both where it is the same. */
function toSpan(first: number | null, full: number, language: Language): string {
  const end = toDuration(full, language)
  if (first === null) return end
  const begin = toDuration(first, language)
  const [, number, unit] = /^([\d.,]+)(\D+)$/.exec(begin) ?? []
  const isSame = unit !== undefined && /^[\d.,]+(\D+)$/.exec(end)?.[1] === unit
  return `${isSame || first === 0 ? number : begin} → ${end}`
}
