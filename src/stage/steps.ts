/** The step of each of a slide's stories, which are walked one after the other, at a step of the slide. */
export function splitSteps(counts: readonly number[], step: number): number[] {
  let left = step
  return counts.map((count) => {
    const at = Math.min(left, count)
    left -= at
    return at
  })
}
