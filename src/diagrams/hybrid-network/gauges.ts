import type { Language } from '../../messages.ts'
import { toNumber, toPercent } from '../kit/format.ts'
import type { Layout } from '../kit/view.ts'
import { downtimeOf, minutesAYear, promises } from './availability.ts'
import { silentDetector } from './detection.ts'
import { drawn as words } from './drawing-words.ts'
import { figureWords } from './figure-words.ts'
import { isDelivered, toFlow } from './flows.ts'
import { type DuctLayout, paths, pathsOf } from './parts.ts'
import { type Side, type State, sides } from './state.ts'
import { directionWords } from './words.ts'

/** One figure of the panel. */
export interface Gauge {
  readonly name: string
  /** What it is a figure of, where several have the name. */
  readonly of?: string
  readonly value: string
  /** Whose arithmetic it opens; absent where there is nothing to compute. */
  readonly figure?: string
  readonly isBad?: boolean
}

const none = '–'

/** The figures of both directions, then those of the option; on paper only how long it fails in a year. */
export function toGauges(state: State, language: Language, layout: Layout): Gauge[] {
  if (layout === 'frame') return [toYear(state, language, words[state.ducts][language], state.ducts)]
  return [...sides.flatMap((side) => toLosses(state, side, language)), ...toOption(state, language)]
}

function toLosses(state: State, side: Side, language: Language): Gauge[] {
  const { bandwidth, lost } = toFlow(state, side)
  const packets = (lost / 1000) * state.values['packet-rate']
  const isJoined = state.option !== 'islands'
  const isBad = lost > 0
  const of = directionWords[side][language]
  return [
    {
      name: figureWords.bandwidth[language],
      value: bandwidth === null ? none : `${toNumber(bandwidth)} Mbps`,
      figure: `bandwidth-${side}`,
      of,
    },
    {
      name: figureWords.lost[language],
      value: isJoined ? `${toNumber(round(lost / 1000))} s` : none,
      figure: `lost-${side}`,
      of,
      isBad,
    },
    {
      name: figureWords.packets[language],
      value: isJoined ? toNumber(Math.round(packets)) : none,
      figure: `packets-${side}`,
      of,
      isBad,
    },
  ]
}

function toOption(state: State, language: Language): Gauge[] {
  const isJoined = state.option !== 'islands'
  const { broken, switching } = downtimeOf(state)
  const availability = {
    name: figureWords.availability[language],
    value: isJoined ? toPercent(1 - (broken + switching) / minutesAYear, 6) : none,
    ...(isJoined && { figure: 'availability' }),
  }
  const promise = {
    name: words.promise[language],
    value: promises[state.option] ?? (isJoined ? words.unpromised[language] : none),
    ...(isJoined && { figure: 'promise' }),
  }
  return [
    toLatency(state, language),
    toNotice(state, language),
    promise,
    toYear(state, language, words.separate[language], 'separate'),
    toYear(state, language, words.shared[language], 'shared'),
    availability,
  ]
}

function toLatency(state: State, language: Language): Gauge {
  const flows = sides.map((side) => toFlow(state, side))
  const sum = flows.reduce((total, { latency }) => total + (latency ?? 0), 0)
  return {
    name: figureWords.latency[language],
    value: flows.every(isDelivered) ? `${toNumber(sum)} ms` : none,
    figure: 'latency',
  }
}

/** How long a silent failure of the path in use goes unnoticed. */
function toNotice(state: State, language: Language): Gauge {
  const name = words.notice[language]
  const [used] = pathsOf(state)
  if (used === undefined) return { name, value: none }
  const { kind } = paths[used]
  const { by, timer, interval } = silentDetector(state, kind)
  const value = `${toNumber((timer - interval) / 1000)}–${toNumber(timer / 1000)} s · ${by.toUpperCase()}`
  return { name, value, figure: `notice-${kind}` }
}

/** Minutes because something is broken, and minutes until it is noticed. */
function toYear(state: State, language: Language, name: string, ducts: DuctLayout): Gauge {
  if (state.option === 'islands') return { name, value: none }
  const { broken, switching } = downtimeOf({ ...state, ducts })
  const sum = `${toNumber(round(broken))} + ${toNumber(round(switching))}`
  const figure = ducts === state.ducts ? `downtime-${state.option}` : 'duct'
  return { name, value: words.minutes[language](sum), figure }
}

/** Two significant figures below ten, none after the point above. */
export function round(value: number): number {
  return value < 10 ? Number(value.toPrecision(2)) : Math.round(value)
}
