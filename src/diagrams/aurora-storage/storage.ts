import { drawPersist, roundTrip } from './disk.ts'
import { cancel, schedule } from './schedule.ts'
import {
  type Copy,
  type CopyName,
  copyNames,
  groups,
  type Held,
  type RedoRecord,
  type State,
  type Work,
  type Zone,
} from './state.ts'

/** Write quorum, read quorum and copies of a protection group (SIGMOD 2017, §2.1: 4 + 3 > 6 and 4 > 6 / 2). */
export const writeQuorum = 4
export const readQuorum = 3

export function zoneOf(name: CopyName): Zone {
  return name[0] as Zone // copy names begin with their zone
}

export function groupOf(name: CopyName): number {
  return groups.findIndex((names) => (names as readonly CopyName[]).includes(name))
}

/** A copy's place among the copies of its group. */
function placeOf(name: CopyName): number {
  return (groups[groupOf(name)] as readonly CopyName[]).indexOf(name)
}

/** Whether a copy is up in a zone that is up, complete or not. */
export function isUp(state: State, name: CopyName): boolean {
  return state.copies[name].up && state.zones[zoneOf(name)]
}

/** The copies of a group that count: up and complete. A copy being rebuilt does not. */
export function liveCopies(state: State, group: number): CopyName[] {
  return (groups[group] ?? []).filter((name) => isUp(state, name) && state.copies[name].copied === null)
}

/** The fewest live copies that any group has. */
export function fewestLive(state: State): number {
  return Math.min(...groups.map((_, group) => liveCopies(state, group).length))
}

/** What several copies of a group hold between them: everything up to `scl`, and the records of `above`. */
export function unionOf(copies: readonly Pick<Copy, 'scl' | 'above'>[]): { scl: number; above: Held[] } {
  const union = { scl: Math.max(0, ...copies.map(({ scl }) => scl)), above: copies.flatMap(({ above }) => above) }
  settle(union)
  return union
}

export function holds({ scl, above }: Pick<Copy, 'scl' | 'above'>, lsn: number): boolean {
  return lsn <= scl || above.some((held) => held.lsn === lsn)
}

/** Puts a record on a copy's disk; its SCL moves on when that closes a gap. */
export function hold(copy: { scl: number; above: Held[] }, { lsn, previous }: Held): void {
  if (holds(copy, lsn)) return
  copy.above.push({ lsn, previous })
  settle(copy)
}

/** Moves the SCL over every record that now follows without a gap. */
function settle(copy: { scl: number; above: Held[] }): void {
  copy.above.sort((a, b) => a.lsn - b.lsn)
  for (const { lsn, previous } of copy.above) if (previous <= copy.scl) copy.scl = Math.max(copy.scl, lsn)
  copy.above = copy.above.filter(({ lsn }, index) => lsn > copy.scl && lsn !== copy.above[index - 1]?.lsn)
}

/** The copy, or its zone, is gone: what was not yet on its disk is lost to it. */
export function breakOff(work: Work, name: CopyName): void {
  const copy = work.copies[name]
  copy.gossip = null
  if (copy.copied !== null) copy.copied = 0
  cancel(work, (due) => (due.kind === 'durable' || due.kind === 'gossip') && due.copy === name)
  for (const record of work.records) {
    const trip = record.trips[placeOf(name)]
    if (trip && record.group === groupOf(name) && trip.durable > work.now) trip.lost = true
  }
}

/** Every copy of a group that missed records asks the peer that has most. */
export function gossip(work: Work, group: number): void {
  const live = liveCopies(work, group)
  for (const name of live.filter((each) => work.copies[each].gossip === null && missesRecords(work, each))) {
    const peers = live.filter((peer) => peer !== name).sort((a, b) => work.copies[b].scl - work.copies[a].scl)
    const from = peers[0]
    if (!from) continue
    const trip = roundTrip(work.values, zoneOf(name), zoneOf(from))
    const arrives = work.now + trip + drawPersist(work.random, work.values)
    work.copies[name].gossip = { from, began: work.now, arrives }
    schedule(work, { at: arrives, kind: 'gossip', copy: name })
  }
}

/** What the peers hold, and what the writer still keeps in memory, is now on the copy's disk. */
export function endGossip(work: Work, name: CopyName): void {
  const copy = work.copies[name]
  const live = liveCopies(work, groupOf(name))
  if (copy.gossip && live.includes(copy.gossip.from)) {
    Object.assign(copy, unionOf(live.map((peer) => work.copies[peer])))
    if (work.writer.open) for (const record of recordsOf(work, groupOf(name))) hold(copy, record)
    report(work, name)
  }
  copy.gossip = null
  gossip(work, groupOf(name))
}

/** A new, empty copy takes a lost one's place, unless its zone is down or fewer than three others could fill it. */
export function rebuild(work: Work, name: CopyName): void {
  const sources = liveCopies(work, groupOf(name))
  if (sources.includes(name) || !work.zones[zoneOf(name)] || sources.length < readQuorum) return
  breakOff(work, name)
  Object.assign(work.copies[name], { up: true, slow: false, copied: 0, scl: 0, above: [], heard: 0 })
}

/** The copies now being filled: a rebuild rests while fewer than three others live. */
export function rebuilding(state: State): CopyName[] {
  return copyNames.filter(
    (name) =>
      state.copies[name].copied !== null && isUp(state, name) && liveCopies(state, groupOf(name)).length >= readQuorum,
  )
}

/** Bytes copied in a µs. */
function repairRate(values: State['values']): number {
  return (values['link-speed'] * 1000 * values['link-efficiency']) / 8
}

function segmentBytes(values: State['values']): number {
  return values['segment-size'] * 1e9
}

/** µs to fill a new copy from its peers. */
export function repairTime(values: State['values']): number {
  return segmentBytes(values) / repairRate(values)
}

/** Copies for `micros` µs. A finished copy holds all that the others hold, and counts. */
export function continueRebuilds(work: Work, micros: number): void {
  for (const name of rebuilding(work)) {
    const copy = work.copies[name]
    copy.copied = (copy.copied ?? 0) + micros * repairRate(work.values)
    if (copy.copied < segmentBytes(work.values)) continue
    Object.assign(copy, unionOf(liveCopies(work, groupOf(name)).map((source) => work.copies[source])), { copied: null })
    report(work, name)
    gossip(work, groupOf(name))
  }
}

/** Sends the copy's SCL to the writer. */
function report(work: Work, copy: CopyName): void {
  const { zone, epoch } = work.writer
  if (zone === null) return
  const at = work.now + Math.round(roundTrip(work.values, zoneOf(copy), zone) / 2)
  schedule(work, { at, kind: 'ack', copy, epoch, scl: work.copies[copy].scl })
}

/** Whether a copy lacks something that is not on its way to it and that a peer or the writer could tell. */
function missesRecords(work: Work, name: CopyName): boolean {
  const group = groupOf(name)
  const copy = work.copies[name]
  const known = unionOf(liveCopies(work, group).map((peer) => work.copies[peer]))
  const isMissed = (record: RedoRecord) =>
    record.trips[placeOf(name)]?.lost && !holds(copy, record.lsn) && (work.writer.open || holds(known, record.lsn))
  const forgotten = work.groups[group]?.forgotten ?? 0
  return (copy.scl < forgotten && copy.scl < known.scl) || recordsOf(work, group).some(isMissed)
}

/** Records of the present epoch that have not been forgotten, in the order of their LSNs. */
export function currentRecords({ records, writer }: State): RedoRecord[] {
  return records.filter(({ epoch }) => epoch === writer.epoch)
}

function recordsOf(state: State, group: number): RedoRecord[] {
  return currentRecords(state).filter((record) => record.group === group)
}
