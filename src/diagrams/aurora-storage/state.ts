import type { SetEvent } from '../kit/contract.ts'
import type { Draft } from '../kit/draft.ts'
import type { Random } from '../kit/random.ts'
import type { ParameterName } from './parameters.ts'

export const zones = ['a', 'b', 'c'] as const
export type Zone = (typeof zones)[number]

/** The protection groups simulated in detail, each with two copies in every zone. A copy's name begins with its zone. */
export const groups = [
  ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'],
  ['a3', 'a4', 'b3', 'b4', 'c3', 'c4'],
] as const
export const copyNames = groups.flat()
export type CopyName = (typeof groups)[number][number]

/** What is on stage: what came before Aurora, its storage at work, how it grows, and the paper's figures. */
export const scenes = ['monolith', 'shards', 'shared-disk', 'mirrored', 'log', 'aurora', 'growth', 'figures'] as const
export type Scene = (typeof scenes)[number]

export type StorageEvent =
  | { readonly name: 'show'; readonly scene: Scene }
  | { readonly name: 'fail zone' | 'restore zone'; readonly zone: Zone }
  | { readonly name: 'fail copy' | 'slow copy' | 'restore copy' | 'rebuild copy'; readonly copy: CopyName }
  | { readonly name: 'fail instance' | 'restore instance'; readonly zone: Zone }
  | { readonly name: 'fail writer' | 'promote' | 'write' | 'restore all' }
export type Event = StorageEvent | SetEvent

/** One redo record on its way to one copy, in µs of the model; `lost` when it never gets onto that copy's disk. */
export interface Trip {
  readonly arrives: number
  readonly durable: number
  /** When the acknowledgement reaches the writer. */
  readonly acked: number
  readonly lost: boolean
}

/** A redo record that the writer still waits for, or that is still on some wire. */
export interface RedoRecord {
  readonly lsn: number
  /** The record before it in the same group. */
  readonly previous: number
  readonly group: number
  /** Whether it ends its mini-transaction (a consistency point): here also the commit. */
  readonly cpl: boolean
  readonly epoch: number
  readonly issued: number
  /** How many writes it stands for: more than one in time-lapse only. */
  readonly writes: number
  /** In the order of the group's copies. */
  readonly trips: readonly Trip[]
}

/** A record that a copy holds beyond a gap. */
export interface Held {
  readonly lsn: number
  readonly previous: number
}

/** A copy being told by a peer what it missed, in µs of the model. */
export interface Gossip {
  readonly from: CopyName
  readonly began: number
  readonly arrives: number
}

export interface Copy {
  /** Its own health; it is also gone while its zone is. */
  readonly up: boolean
  readonly slow: boolean
  /** Bytes copied so far into a new, empty copy; null when the copy is complete. */
  readonly copied: number | null
  /** Segment complete LSN: everything of the group up to here is on its disk. */
  readonly scl: number
  readonly above: readonly Held[]
  /** The SCL that the writer last heard of. */
  readonly heard: number
  readonly gossip: Gossip | null
}

export interface Group {
  /** Protection group complete LSN: reached by four of six SCLs that the writer has heard of. */
  readonly pgcl: number
  /** The last LSN handed out in the group. */
  readonly last: number
  /** The last LSN of the group that is no longer in `records`. */
  readonly forgotten: number
}

export interface Instance {
  readonly up: boolean
  /** As a replica: the VDL it has heard of, the newest it shows. */
  readonly visible: number
}

export interface Writer {
  /** The zone of the writing instance; null while there is none. */
  readonly zone: Zone | null
  /** Whether storage has been opened for its writes. */
  readonly open: boolean
  /** The zone and moment (µs) of the last loss of a writer. */
  readonly lost: { readonly zone: Zone; readonly at: number } | null
  readonly epoch: number
  /** The LSNs of this epoch come after this one; up to here from the last epoch's VDL all are annulled. */
  readonly start: number
  /** The last LSN handed out. */
  readonly lsn: number
  readonly vcl: number
  readonly vdl: number
  /** Transactions begun, and commits acknowledged to clients. */
  readonly begun: number
  readonly commits: number
  /** µs that the last acknowledged commit took; null before the first. */
  readonly latency: number | null
}

/** What the last fail-over found: the model says which unacknowledged commits lived on. */
export interface Recovery {
  readonly at: number
  readonly zone: Zone
  /** The three copies read in each group. */
  readonly read: readonly (readonly CopyName[])[]
  readonly vdl: number
  readonly survived: readonly number[]
  readonly vanished: readonly number[]
}

/** A page write through mirrored disks: primary, its mirror, standby, its mirror. Times in µs. */
export interface Chain {
  readonly began: number
  readonly legs: readonly { readonly leaves: number; readonly arrives: number; readonly durable: number }[]
  readonly done: number
}

/** Something that will happen at a known moment, in µs. */
export type Due =
  | { readonly at: number; readonly kind: 'write' | 'page' }
  | ({
      readonly at: number
      readonly kind: 'durable'
      readonly copy: CopyName
      readonly epoch: number
      readonly acked: number
    } & Held)
  | { readonly at: number; readonly kind: 'ack'; readonly copy: CopyName; readonly epoch: number; readonly scl: number }
  | { readonly at: number; readonly kind: 'gossip'; readonly copy: CopyName }
  | { readonly at: number; readonly kind: 'stream'; readonly vdl: number }

export interface State {
  /** The storage's own clock, in µs. */
  readonly now: number
  /** µs that pass in one millisecond of the audience: 1 (a thousand times slower than life), more in time-lapse. */
  readonly pace: number
  readonly scene: Scene
  readonly random: Random
  readonly values: Readonly<Record<ParameterName, number>>
  /** Whether each zone is up. */
  readonly zones: Readonly<Record<Zone, boolean>>
  readonly copies: Readonly<Record<CopyName, Copy>>
  readonly groups: readonly Group[]
  /** One database instance in each zone: the writer and two replicas. */
  readonly instances: Readonly<Record<Zone, Instance>>
  readonly writer: Writer
  readonly records: readonly RedoRecord[]
  /** Records of an older epoch that copies turned away. */
  readonly refused: number
  readonly recovery: Recovery | null
  readonly chain: Chain | null
  /** In the order of their moments. */
  readonly due: readonly Due[]
}

/** A state under change by the rules. */
export type Work = Draft<State>
