/** Links run on a grid of so many units, and middles of boxes lie on it. */
export const cell = 8

/** The nearest line of the grid. */
export function snap(value: number): number {
  return Math.round(value / cell) * cell
}

/** The next size whose half is on the grid. */
export function ceil(value: number): number {
  return Math.ceil(value / (2 * cell)) * 2 * cell
}
