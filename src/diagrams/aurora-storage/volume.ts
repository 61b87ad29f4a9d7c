import { groups, type State } from './state.ts'

/** How many protection groups and segments the whole volume has; two groups of them are simulated in detail. */
export function toVolume(values: State['values']): { readonly groups: number; readonly segments: number } {
  const count = Math.ceil(values['volume-size'] / values['segment-size'])
  return { groups: count, segments: count * groups[0].length }
}
