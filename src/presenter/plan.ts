import type { WalkStop } from './walk.ts'

/** When a step should begin and end, in ms since the talk began. */
export interface Slot {
  readonly begin: number
  readonly end: number
}

/** Where the plan's times come from: the notes' minutes, or for want of those the last run. */
export type Basis = 'minutes' | 'lastRun'

/** The talk's times as planned. */
export interface Plan {
  readonly basis: Basis
  /** ms. */
  readonly total: number
  /** The planned ms of each slide on the route, by its number. */
  readonly slides: ReadonlyMap<number, number>
  /** Planned ms of each group of slides, in order; groups without time are left out. */
  readonly parts: readonly { readonly group: number; readonly time: number }[]
  slotOf(index: number, step: number): Slot
}

/** What a talk may be planned by. */
export interface Planning {
  readonly stops: readonly WalkStop[]
  /** The minutes of each group; null where the notes say none. */
  readonly minutes: readonly (number | null)[]
  readonly route: string
  /** The ms of each slide in the last run, by id. */
  readonly lastRun: Readonly<Record<string, number>> | undefined
}

/**
 * The plan: a session's minutes are shared out evenly over its presses, so that a diagram with ten steps gets more than
 * a slide without. A session without minutes gets no time of its own. A route takes its slides' shares. Without any
 * minutes the last run is the plan; undefined without that, too.
 */
export function maybePlan(planning: Planning): Plan | undefined {
  const { minutes, lastRun, stops, route } = planning
  if (minutes.some((count) => count !== null)) return toPlan(planning, 'minutes', shareMinutes(planning))
  if (lastRun === undefined) return undefined
  const isOn = ({ routes }: WalkStop) => route === '' || routes.includes(route)
  const plan = toPlan(
    planning,
    'lastRun',
    stops.map((stop) => (isOn(stop) ? (lastRun[stop.id] ?? 0) : 0)),
  )
  return plan.total > 0 ? plan : undefined
}

function shareMinutes({ stops, minutes }: Planning): number[] {
  const presses = minutes.map((_, group) =>
    stops.filter((stop) => stop.group === group).reduce((sum, stop) => sum + stop.presses + 1, 0),
  )
  return stops.map(({ group, presses: own }) => ((minutes[group] ?? 0) * 60_000 * (own + 1)) / (presses[group] ?? 1))
}

function toPlan({ stops, route }: Planning, basis: Basis, shares: readonly number[]): Plan {
  const slides = new Map<number, number>()
  const begins: number[] = []
  const times = new Map<number, number>()
  let total = 0
  for (const [index, stop] of stops.entries()) {
    const time = route === '' || stop.routes.includes(route) ? (shares[index] ?? 0) : 0
    begins.push(total)
    slides.set(index, time)
    times.set(stop.group, (times.get(stop.group) ?? 0) + time)
    total += time
  }
  const parts = [...times].map(([group, time]) => ({ group, time })).filter(({ time }) => time > 0)
  const slotOf = (index: number, step: number): Slot => {
    const press = (slides.get(index) ?? 0) / ((stops[index]?.presses ?? 0) + 1)
    const begin = (begins[index] ?? total) + press * step
    return { begin, end: begin + press }
  }
  return { basis, total, slides, parts, slotOf }
}

/** How the talk stands: `late` is far behind. */
export type Verdict = 'onTime' | 'ahead' | 'behind' | 'late'

export interface Pace {
  readonly verdict: Verdict
  /** ms behind; negative when ahead. */
  readonly deviation: number
}

/** Less than this (ms) is on time: nobody in the room could tell. */
const tolerance = 30_000

/** From here on (ms) something has to be left out. */
const far = 120_000

/** How far `elapsed` ms are outside the slot of the step that shows. */
export function toPace({ begin, end }: Slot, elapsed: number): Pace {
  const deviation = elapsed < begin ? elapsed - begin : Math.max(0, elapsed - end)
  if (Math.abs(deviation) < tolerance) return { verdict: 'onTime', deviation }
  if (deviation < 0) return { verdict: 'ahead', deviation }
  return { verdict: deviation < far ? 'behind' : 'late', deviation }
}
