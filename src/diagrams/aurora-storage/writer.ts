import type { Draft } from '../kit/draft.ts'
import { drawPersist, roundTrip } from './disk.ts'
import { measuredLag, millisecond, second } from './parameters.ts'
import { completePoint, durablePoint, quorumPoint } from './points.ts'
import { cancel, schedule } from './schedule.ts'
import {
  type CopyName,
  type Due,
  groups,
  type RedoRecord,
  type Scene,
  type State,
  type Trip,
  type Work,
  type Zone,
  zones,
} from './state.ts'
import { currentRecords, hold, liveCopies, writeQuorum, zoneOf } from './storage.ts'

/** In time-lapse a record stands for so many writes that at most one sets out in this many ms of the audience. */
const lapseInterval = 5

/** Finished records are forgotten beyond this many, although a slow copy may still be writing them. */
const mostKept = 100

/** The scenes in which Aurora's storage is at work. */
const auroraScenes: readonly Scene[] = ['log', 'aurora', 'growth']

/** The commits that clients wait for. */
export function waitingCommits(state: State): RedoRecord[] {
  return currentRecords(state).filter(({ cpl, lsn }) => cpl && lsn > state.writer.vdl)
}

/** Whether the writer may begin a transaction: a stalled write waits, it does not fail. */
function mayWrite(state: State): boolean {
  const needed = groups.length * writesAtOnce(state)
  return state.writer.open && lsnsLeft(state) >= needed && waitingCommits(state).length < state.values.connections
}

/** How many LSNs may be handed out before the VDL moves on. */
export function lsnsLeft({ writer, values }: State): number {
  return Math.max(writer.vdl, writer.start) + values['lsn-limit'] - writer.lsn
}

/** Plans the next write of the stream from now; none at rate 0. */
export function planWrites(work: Work): void {
  cancel(work, ({ kind }) => kind === 'write')
  const rate = work.values['write-rate']
  if (rate === 0 || !auroraScenes.includes(work.scene)) return
  schedule(work, { at: work.now + Math.round((second / rate) * writesAtOnce(work)), kind: 'write' })
}

/** Begins one transaction, if it may. Every fourth touches both groups, so its first record is no consistency point. */
export function write(work: Work): void {
  if (!mayWrite(work)) return
  const turn = work.writer.begun % 4
  const touched = turn === 3 ? [0, 1] : [turn % 2]
  work.writer.begun += 1
  for (const [index, group] of touched.entries()) issue(work, group, index === touched.length - 1)
}

function writesAtOnce({ pace, values }: State): number {
  return Math.max(1, Math.ceil((pace * lapseInterval * values['write-rate']) / second))
}

/** Sends one redo record to all six copies of its group. */
function issue(work: Work, group: number, cpl: boolean): void {
  const { writer, now } = work
  const target = work.groups[group]
  const names = groups[group]
  if (writer.zone === null || !target || !names) return
  const writes = writesAtOnce(work)
  const lsn = writer.lsn + writes
  const live = liveCopies(work, group)
  const previous = target.last
  const trips = names.map((name) => drawTrip(work, name, writer.zone as Zone, live.includes(name)))
  for (const [index, { lost, durable, acked }] of trips.entries()) {
    const copy = names[index]
    if (copy && !lost) schedule(work, { at: durable, kind: 'durable', copy, epoch: writer.epoch, lsn, previous, acked })
  }
  work.records.push({ lsn, previous, group, cpl, epoch: writer.epoch, issued: now, writes, trips })
  writer.lsn = lsn
  target.last = lsn
}

function drawTrip(work: Work, copy: CopyName, from: Zone, isLive: boolean): Draft<Trip> {
  const half = Math.round(roundTrip(work.values, from, zoneOf(copy)) / 2)
  const usual = drawPersist(work.random, work.values)
  const arrives = work.now + half
  const durable = arrives + (work.copies[copy].slow ? usual * work.values['slow-factor'] : usual)
  return { arrives, durable, acked: durable + half, lost: !isLive }
}

/** A copy has a record on its disk: it acknowledges with its SCL, unless the record is from an older epoch. */
export function persist(work: Work, due: Extract<Due, { kind: 'durable' }>): void {
  const copy = work.copies[due.copy]
  if (due.epoch === work.writer.epoch) {
    hold(copy, due)
    schedule(work, { at: due.acked, kind: 'ack', copy: due.copy, epoch: due.epoch, scl: copy.scl })
  } else {
    work.refused += 1
    forget(work)
  }
}

/** The writer hears of a copy's SCL: the group's PGCL, VCL and VDL may move, and commits be acknowledged. */
export function acknowledge(work: Work, { copy, scl, epoch }: Extract<Due, { kind: 'ack' }>): void {
  if (!work.writer.open || epoch !== work.writer.epoch) return
  work.copies[copy].heard = Math.max(work.copies[copy].heard, scl)
  advance(work)
  forget(work)
}

function advance(work: Work): void {
  for (const [index, group] of work.groups.entries()) {
    const heard = (groups[index] ?? []).map((name) => work.copies[name].heard)
    group.pgcl = Math.max(group.pgcl, quorumPoint(heard, writeQuorum))
  }
  const { writer } = work
  const records = currentRecords(work)
  writer.vcl = completePoint(records, writer.vcl, ({ lsn, group }) => lsn <= (work.groups[group]?.pgcl ?? 0))
  const vdl = durablePoint(records, writer.vdl, writer.vcl)
  for (const { cpl, lsn, writes, issued } of records) {
    if (!cpl || lsn <= writer.vdl || lsn > vdl) continue
    writer.commits += writes
    writer.latency = work.now - issued
  }
  if (vdl > writer.vdl) schedule(work, { at: work.now + replicaLag(work.values), kind: 'stream', vdl })
  writer.vdl = vdl
}

/** Replicas hear of the VDL; the writer never waits for them. */
export function hear(work: Work, vdl: number): void {
  for (const zone of zones.filter((each) => isReplica(work, each))) {
    const instance = work.instances[zone]
    instance.visible = Math.max(instance.visible, vdl)
  }
}

/** Whether the zone's instance runs and does not write. */
export function isReplica(state: State, zone: Zone): boolean {
  return state.instances[zone].up && state.zones[zone] && state.writer.zone !== zone
}

/** µs until a replica hears of a new VDL: the measured lag between the measured rates, times the parameter. */
export function replicaLag(values: State['values']): number {
  const rate = values['write-rate']
  const next = measuredLag.findIndex(([measured]) => rate <= measured)
  const [rateBelow, lagBelow] = measuredLag[Math.max(0, next - 1)] ?? measuredLag[0]
  const [rateAbove, lagAbove] = measuredLag[next] ?? measuredLag[0]
  const part = rateAbove === rateBelow ? 0 : (rate - rateBelow) / (rateAbove - rateBelow)
  return Math.round((lagBelow + part * (lagAbove - lagBelow)) * values['replica-lag'] * millisecond)
}

/** Drops the oldest records that nobody waits for and that are on no wire. */
function forget(work: Work): void {
  for (let first = work.records[0]; first && isFinished(work, first); first = work.records[0]) {
    work.records.shift()
    const group = work.groups[first.group]
    if (group && first.epoch === work.writer.epoch) group.forgotten = first.lsn
  }
}

function isFinished({ writer, records, now }: Work, { epoch, lsn, trips }: RedoRecord): boolean {
  const isNeeded = epoch === writer.epoch && lsn > writer.vdl
  return !isNeeded && (records.length > mostKept || trips.every(({ lost, acked }) => lost || acked <= now))
}
