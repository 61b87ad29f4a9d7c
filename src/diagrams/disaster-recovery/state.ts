import type { SetEvent } from '../kit/contract.ts'
import type { RecoveryValues } from './parameters.ts'

/** The talk's four strategies, cheapest first. */
export const strategies = ['store-backup', 'pilot-light', 'warm-standby', 'multi-site'] as const
export type Strategy = (typeof strategies)[number]

/** What is on stage: the four side by side, one in close-up, or the decision between them. */
export const focuses = ['all', ...strategies, 'decision'] as const
export type Focus = (typeof focuses)[number]

/** The company's data centre is gone, or its data is wrong. */
export const disasterKinds = ['site', 'data'] as const
export type DisasterKind = (typeof disasterKinds)[number]

export const switches = ['on', 'off'] as const
export type Switch = (typeof switches)[number]

export type RecoveryEvent =
  | { readonly name: 'lose site' | 'corrupt data' | 'fail back' | 'start over' }
  | { readonly name: 'backups'; readonly state: Switch }
  | { readonly name: 'focus'; readonly on: Focus }
export type Event = RecoveryEvent | SetEvent

export type StepName =
  | 'detect'
  | 'decide'
  | 'create'
  | 'retrieve'
  | 'restore'
  | 'verify'
  | 'promote'
  | 'start'
  | 'scale-out'
  | 'take-over'
  | 'redirect'
  | 'copy-back'
  | 'return'

/** `copied`: there, but nothing of it runs. `starting`: being made, restored or promoted. */
export type Condition = 'off' | 'copied' | 'small' | 'starting' | 'running' | 'lost' | 'corrupted'

/** One strategy at the present moment. */
export interface Status {
  /** `reduced`: answers less than the usual load. `stuck`: every step is done and it will never answer. */
  readonly stage: 'normal' | 'down' | 'reduced' | 'restored' | 'returning' | 'stuck'
  /** The steps under way. */
  readonly doing: readonly StepName[]
  /** The share of the usual load that is answered, in %. */
  readonly capacity: number
  /** The data lost in the disaster, or in one that struck now, in seconds of changes; null: all of it. */
  readonly lost: number | null
  readonly parts: {
    /** The company's data centre, on the left. */
    readonly site: Condition
    /** On the right, AWS. */
    readonly backups: Condition
    readonly database: Condition
    readonly servers: Condition
  }
  /** Where the users are sent. */
  readonly traffic: 'site' | 'both' | 'nowhere' | 'moving' | 'aws'
}

/** What happened. All times are the audience's clock, in ms. */
export interface Course {
  readonly clock: number
  /** When normal running under the present load began. */
  readonly began: number
  readonly focus: Focus
  readonly values: RecoveryValues
  /** Whether backups are kept. */
  readonly backups: boolean
  readonly disaster: { readonly kind: DisasterKind; readonly clock: number } | null
  /** When the site was there again and the way back began. */
  readonly failback: number | null
}

/** What a recovery, and the choice of a strategy, is worked out from. */
export type Setup = Pick<Course, 'values' | 'backups'>

/** What happened and what follows from it. */
export interface State extends Course {
  /** Seconds of the model since the disaster; null before it. */
  readonly elapsed: number | null
  /** Seconds that every copy is older than usual, because changes outrun the link. */
  readonly behind: number
  readonly strategies: Readonly<Record<Strategy, Status>>
}
