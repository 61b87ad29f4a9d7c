import { toDraft } from '../kit/draft.ts'
import { second } from './parameters.ts'
import { completePoint, durablePoint } from './points.ts'
import {
  type CopyName,
  groups,
  type Recovery,
  type RedoRecord,
  type State,
  type Work,
  type Zone,
  zones,
} from './state.ts'
import { currentRecords, fewestLive, holds, liveCopies, readQuorum, unionOf, writeQuorum, zoneOf } from './storage.ts'
import { isReplica, planWrites } from './writer.ts'

/** The writing instance is gone: nobody writes until another takes over. */
export function loseWriter(work: Work): void {
  const { zone } = work.writer
  if (zone === null) return
  Object.assign(work.writer, { zone: null, open: false, lost: { zone, at: work.now } })
}

/** µs between the loss of a writer and the next one: short with a replica, long when an instance must be created. */
export function takeoverTime(state: State): number {
  return state.values[maybeReplica(state) ? 'failover-time' : 'recreate-time'] * second
}

/** The replica that would take over: not in the lost writer's zone if there is another. */
export function maybeReplica(state: State): Zone | undefined {
  const replicas = zones.filter((zone) => isReplica(state, zone))
  return replicas.find((zone) => zone !== state.writer.lost?.zone) ?? replicas[0]
}

/** Whether a new writer is on its way and storage can be read for it. */
export function isTakingOver(state: State): boolean {
  const { lost, zone } = state.writer
  return zone === null && lost !== null && fewestLive(state) >= readQuorum && zones.some((each) => state.zones[each])
}

/** Lets a new writer take over when its time has come, and opens storage to it as soon as four of six copies live. */
export function continueTakeover(work: Work): void {
  const { lost } = work.writer
  if (isTakingOver(work) && lost && work.now >= lost.at + takeoverTime(work)) {
    takeOver(work, maybeReplica(work) ?? createInstance(work, lost.zone))
  }
  if (work.writer.zone !== null && !work.writer.open) openFor(work, work.writer.zone)
}

/** A replica takes over at once, from a lost writer or from one that still runs. */
export function promote(work: Work): void {
  const zone = maybeReplica(work)
  if (zone === undefined || fewestLive(work) < readQuorum) return
  loseWriter(work)
  takeOver(work, zone)
}

/** In the lost writer's zone if it is up, else in the first that is. */
function createInstance(work: Work, lost: Zone): Zone {
  const zone = work.zones[lost] ? lost : (zones.find((each) => work.zones[each]) ?? lost)
  work.instances[zone].up = true
  return zone
}

/** With three copies of every group the new writer can read everything; to write it needs a fourth. */
function takeOver(work: Work, zone: Zone): void {
  work.writer.zone = zone
  work.recovery = toDraft(recover(work, zone))
  openFor(work, zone)
}

/**
 * The new writer reads three copies of every group, finds VCL and VDL anew, and annuls what lies above under a new
 * epoch (SIGMOD 2017, §4.3). The live copies, at least four, then hold everything up to the VDL, and the new LSNs begin
 * above all that the old writer may have handed out.
 */
function openFor(work: Work, zone: Zone): void {
  if (fewestLive(work) < writeQuorum) return
  const recovery = recover(work, zone)
  const { vdl } = recovery
  for (const [index, group] of work.groups.entries()) {
    const last = lastOf(work, index, vdl)
    for (const name of groups[index] ?? []) cutBack(work, name, last)
    for (const name of liveCopies(work, index)) Object.assign(work.copies[name], { scl: last, above: [], heard: last })
    Object.assign(group, { pgcl: last, last, forgotten: last })
  }
  work.recovery = toDraft(recovery)
  const start = Math.max(work.writer.lsn, vdl + work.values['lsn-limit'])
  Object.assign(work.writer, { open: true, epoch: work.writer.epoch + 1, start, lsn: start, vcl: vdl, vdl })
  planWrites(work)
}

/** What a fail-over to `zone` finds now: the state is not changed. */
function recover(state: State, zone: Zone): Recovery {
  const read = groups.map((_, group) => nearestThree(liveCopies(state, group), zone))
  const vdl = recoveredPoint(state, read)
  const open = currentRecords(state).filter(({ cpl, lsn }) => cpl && lsn > state.writer.vdl)
  const lsns = open.map(({ lsn }) => lsn)
  return {
    at: state.now,
    zone,
    read,
    vdl,
    survived: lsns.filter((lsn) => lsn <= vdl),
    vanished: lsns.filter((lsn) => lsn > vdl),
  }
}

/** The VDL that three or more copies of each group prove between them: every forgotten record is on one of any three. */
export function recoveredPoint(state: State, read: readonly (readonly CopyName[])[]): number {
  const unions = read.map((names) => unionOf(names.map((name) => state.copies[name])))
  const isThere = ({ group, lsn }: RedoRecord) => unions.some((union, index) => index === group && holds(union, lsn))
  const records = currentRecords(state)
  const from = Math.max(...state.groups.map(({ forgotten }) => forgotten))
  return durablePoint(records, from, completePoint(records, from, isThere))
}

/** The three nearest copies answer first. */
function nearestThree(names: readonly CopyName[], zone: Zone): CopyName[] {
  const isFar = (name: CopyName) => Number(zoneOf(name) !== zone)
  return names.toSorted((a, b) => isFar(a) - isFar(b)).slice(0, readQuorum)
}

function lastOf(state: State, group: number, vdl: number): number {
  const kept = currentRecords(state).filter((record) => record.group === group && record.lsn <= vdl)
  return kept.at(-1)?.lsn ?? state.groups[group]?.forgotten ?? 0
}

/** Records above the new VDL are annulled; a copy that is gone learns of it before it counts again. */
function cutBack(work: Work, name: CopyName, last: number): void {
  const copy = work.copies[name]
  copy.scl = Math.min(copy.scl, last)
  copy.above = copy.above.filter(({ lsn }) => lsn <= last)
  copy.heard = 0
}
