import { toNumber } from '../kit/format.ts'

/** ms as seconds with their unit. */
export function toSeconds(milliseconds: number): string {
  return `${toNumber(milliseconds / 1000)} s`
}
