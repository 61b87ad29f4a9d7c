import { expect } from 'vitest'
import { type CopyName, copyNames, groups, type State } from '../../../src/diagrams/aurora-storage/state.ts'
import { currentRecords, groupOf, holds, liveCopies } from '../../../src/diagrams/aurora-storage/storage.ts'

/**
 * What every copy truly has, kept apart from the model by watching records arrive: the model's SCLs are claims, and
 * the ledger checks them. Show it every state of a run, one millisecond or one event apart.
 */
export class Ledger {
  private readonly issued = groups.map(() => new Set<number>())
  private readonly consistent = new Set([0])
  private readonly disks = new Map(copyNames.map((name) => [name, new Set<number>()]))

  watch(before: State, after: State): void {
    if (after.records === before.records && after.copies === before.copies) return
    for (const { group, lsn, cpl } of currentRecords(after)) {
      this.issued[group]?.add(lsn)
      if (cpl) this.consistent.add(lsn)
    }
    for (const name of copyNames) {
      this.deliver(name, before, after)
      this.gossip(name, before, after)
      this.rebuild(name, before, after)
    }
    if (after.writer.epoch > before.writer.epoch) this.recover(after)
    this.check(after)
  }

  private deliver(name: CopyName, before: State, after: State): void {
    const place = (groups[groupOf(name)] as readonly CopyName[]).indexOf(name)
    const forgotten = before.records.filter(({ lsn }) => lsn < (after.records[0]?.lsn ?? Number.POSITIVE_INFINITY))
    for (const { group, lsn, epoch, trips } of [...forgotten, ...after.records]) {
      const trip = trips[place]
      if (!trip || trip.lost || group !== groupOf(name) || epoch !== before.writer.epoch) continue
      if (trip.durable > before.now && trip.durable <= after.now) this.disk(name).add(lsn)
    }
  }

  private gossip(name: CopyName, before: State, after: State): void {
    const { gossip } = before.copies[name]
    if (!gossip || gossip.arrives <= before.now || gossip.arrives > after.now) return
    this.copyFrom(name, liveCopies(before, groupOf(name)))
    if (!before.writer.open) return
    for (const { group, lsn } of currentRecords(after)) if (group === groupOf(name)) this.disk(name).add(lsn)
  }

  private rebuild(name: CopyName, before: State, after: State): void {
    const [was, is] = [before.copies[name].copied, after.copies[name].copied]
    if (was === null && is === 0) this.disk(name).clear()
    if (was !== null && is === null) this.copyFrom(name, liveCopies(before, groupOf(name)))
  }

  /** A new epoch: the copies that were read must have had everything that is said to be durable. */
  private recover(after: State): void {
    const { read = [], vdl = 0 } = after.recovery ?? {}
    expect(this.consistent).toContain(vdl)
    for (const [group, issued] of this.issued.entries()) {
      for (const lsn of issued) if (lsn > vdl) issued.delete(lsn)
      const union = this.unionOf(read[group] ?? [])
      expect([...issued].filter((lsn) => !union.has(lsn))).toEqual([])
      for (const name of groups[group] ?? [])
        for (const lsn of this.disk(name)) if (lsn > vdl) this.disk(name).delete(lsn)
      for (const name of liveCopies(after, group)) this.copyFrom(name, read[group] ?? [])
    }
  }

  private check(state: State): void {
    for (const name of copyNames) {
      const { heard, scl } = state.copies[name]
      if (heard > scl) expect.fail(`the writer believes that ${name} has ${heard}, but it has ${scl}`)
      for (const lsn of this.issued[groupOf(name)] ?? []) {
        if (holds(state.copies[name], lsn) && !this.disk(name).has(lsn)) expect.fail(`${name} claims LSN ${lsn}`)
      }
    }
    for (const [group, issued] of this.issued.entries()) {
      const live = liveCopies(state, group)
      const lacking = (lsn: number) => live.filter((name) => !this.disk(name).has(lsn)).length
      const lost = [...issued].find((lsn) => lsn <= state.writer.vdl && live.length >= 3 && lacking(lsn) >= 3)
      if (lost !== undefined) expect.fail(`LSN ${lost} is acknowledged, and three live copies of it know nothing`)
    }
  }

  private disk(name: CopyName): Set<number> {
    return this.disks.get(name) ?? new Set()
  }

  private unionOf(names: readonly CopyName[]): Set<number> {
    return new Set(names.flatMap((name) => [...this.disk(name)]))
  }

  private copyFrom(name: CopyName, sources: readonly CopyName[]): void {
    for (const lsn of this.unionOf(sources)) this.disk(name).add(lsn)
  }
}
