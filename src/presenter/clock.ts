/**
 * Now, in ms since 1970, for the run of a talk: it goes on evenly when the machine's clock is set to another hour, as
 * networks do in the middle of a talk. Only a reload looks at that clock again.
 */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now())
}
