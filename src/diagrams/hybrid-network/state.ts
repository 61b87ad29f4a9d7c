import type { SetEvent } from '../kit/contract.ts'
import type { Draft } from '../kit/draft.ts'
import type { Random } from '../kit/random.ts'
import type { ParameterName } from './parameters.ts'
import type { Connection, DuctLayout, OptionName, PartName, PathName, Plan } from './parts.ts'

/** The two ends. Each decides what it sends, so a side also names the direction away from it. */
export const sides = ['company', 'aws'] as const
export type Side = (typeof sides)[number]

/** What is on stage: packets between servers, Storage Gateway's data, or the data centre grown into AWS. */
export const scenes = ['network', 'data-path', 'growth'] as const
export type Scene = (typeof scenes)[number]

/** What the second connection announces: the company's prefix, a longer one inside it, or another one. */
export const announcements = ['same', 'longer', 'other'] as const
export const routings = ['bgp', 'static'] as const
export const switches = ['on', 'off'] as const
export const prepends = ['none', '1', '2'] as const

/** Volumes with the data at home or in S3, a virtual tape library, or objects in the company's own bucket. */
export const stores = ['stored', 'cached', 'tape', 'bucket'] as const
export type Store = (typeof stores)[number]
export const roads = ['internet', 'public-interface'] as const
export type Road = (typeof roads)[number]

export type NetworkEvent =
  | { readonly name: 'show'; readonly scene: Scene }
  | { readonly name: 'show today' | 'hide today' | 'restore all' }
  | { readonly name: 'choose'; readonly option: OptionName }
  | { readonly name: 'fail' | 'silence' | 'restore'; readonly part: PartName }
  | { readonly name: 'bfd' | 'lens'; readonly power: (typeof switches)[number] }
  | { readonly name: 'ducts'; readonly layout: DuctLayout }
  | { readonly name: 'announce'; readonly prefix: (typeof announcements)[number] }
  | { readonly name: 'backup'; readonly routing: (typeof routings)[number] }
  | { readonly name: 'prepend'; readonly connection: (typeof prepends)[number] }
  | { readonly name: 'prefer'; readonly connection: Connection }
  | { readonly name: 'store'; readonly data: Store }
  | { readonly name: 'carry'; readonly road: Road }
export type Event = NetworkEvent | SetEvent

/** `down`: whoever is next to it sees that it is gone. `silent`: it carries nothing and nobody is told. */
export type Health = 'up' | 'down' | 'silent'

/** What one side holds of a path, whatever the truth. */
export interface Belief {
  readonly up: boolean
  /** When it will change its mind, in ms of the model; null if it has no reason to. */
  readonly at: number | null
}

/** A time without delivery in one direction, in ms of the model; the last one once it has ended. */
export interface Interruption {
  readonly began: number
  readonly ended: number | null
}

/** What the company has configured. */
export interface Routing {
  readonly announce: (typeof announcements)[number]
  /** How the second connection's VPN learns routes. */
  readonly backup: (typeof routings)[number]
  /** The connection whose announcements to AWS carry a longer AS path. */
  readonly prepend: (typeof prepends)[number]
  /** The connection that local preference favours. */
  readonly prefer: Connection
}

/** All that a new option begins with afresh. */
export interface Network {
  /** A part that the plan does not need is up. */
  readonly parts: Readonly<Record<PartName, Health>>
  readonly routing: Routing
  readonly sessions: Readonly<Record<PathName, Readonly<Record<Side, Belief>>>>
  readonly interruptions: Readonly<Record<Side, Interruption | null>>
}

export interface State extends Plan, Network {
  /** Milliseconds of the network. */
  readonly now: number
  readonly scene: Scene
  readonly bfd: boolean
  /** Whether single points of failure are marked. */
  readonly lens: boolean
  /** Whether what came after April 2015 is shown. */
  readonly today: boolean
  readonly storage: { readonly data: Store; readonly road: Road }
  readonly random: Random
  readonly values: Readonly<Record<ParameterName, number>>
}

/** A state under change by the rules. */
export type Work = Draft<State>
