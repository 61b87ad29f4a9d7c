import type { RedoRecord } from './state.ts'

/** The highest of the SCLs that at least `quorum` copies have reached. */
export function quorumPoint(scls: readonly number[], quorum: number): number {
  return scls.toSorted((a, b) => b - a)[quorum - 1] ?? 0
}

/**
 * VCL, the volume complete LSN: the last record before the first one that is not complete (SIGMOD 2017, §4.1).
 * `records` are in the order of their LSNs and begin after `from`.
 */
export function completePoint<R extends Pick<RedoRecord, 'lsn'>>(
  records: readonly R[],
  from: number,
  isComplete: (record: R) => boolean,
): number {
  const gap = records.findIndex((record) => !isComplete(record))
  return (gap === -1 ? records : records.slice(0, gap)).at(-1)?.lsn ?? from
}

/** VDL, the volume durable LSN: the highest consistency point at or below the VCL (SIGMOD 2017, §4.1). */
export function durablePoint(records: readonly Pick<RedoRecord, 'lsn' | 'cpl'>[], from: number, vcl: number): number {
  return records.findLast(({ lsn, cpl }) => cpl && lsn <= vcl)?.lsn ?? from
}
