import { toNumber } from '../kit/format.ts'

/** An LSN in a place of at most `digits` digits: the last of them, as its beginning is the same everywhere. */
export function toShort(lsn: number, digits: number): string {
  return lsn < 10 ** digits ? toNumber(lsn) : `…${String(lsn).slice(-3)}`
}
