/** In normal running: seconds of the model in one second of the audience. */
export const normalPace = 600

/**
 * Recovery takes seconds in one strategy and hours in another, under one clock: so the longer the disaster lasts, the
 * faster time runs. From a moment (seconds since the disaster) on: seconds of the model in one second of the audience.
 * A second is at first a minute, after 10 minutes 5, after an hour 20, after 6 hours an hour, after a day 6 hours.
 */
const paces = [
  [0, 60],
  [600, 300],
  [3600, 1200],
  [21_600, 3600],
  [86_400, 21_600],
] as const

/** Milliseconds of the audience from the disaster to a moment: where a linear time axis puts it. */
export function toAudience(elapsed: number): number {
  return paces.reduce((sum, [from, pace], index) => {
    const until = Math.min(elapsed, paces[index + 1]?.[0] ?? Number.POSITIVE_INFINITY)
    return sum + (Math.max(0, until - from) * 1000) / pace
  }, 0)
}

/** Seconds of the model, `milliseconds` of the audience after the disaster. Paces only rise: the highest line holds. */
export function toElapsed(milliseconds: number): number {
  return Math.max(...paces.map(([from, pace]) => from + ((milliseconds - toAudience(from)) * pace) / 1000))
}

/** Seconds of the model in one second of the audience now. */
export function toPace(elapsed: number | null): number {
  return paces.findLast(([from]) => elapsed !== null && from <= elapsed)?.[1] ?? normalPace
}
