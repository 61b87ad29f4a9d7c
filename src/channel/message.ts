import { isCount, isRecord } from '../deck/json.ts'
import type { PlayerOrder } from '../diagrams/kit/live/order.ts'
import type { Snapshot } from '../diagrams/kit/live/snapshot.ts'
import { maybePlayerOrder, maybeSnapshot } from './player.ts'

/** Where the deck is, and its diagrams there. */
export interface Show {
  readonly id: string
  readonly step: number
  /** What was done to its diagrams since that step, as link text. */
  readonly moment?: string | undefined
  /** The route being walked; empty for all slides. */
  readonly route: string
  /** The slide's living diagrams in order; null while one is not alive yet. */
  readonly figures: readonly (Snapshot | null)[]
}

/** What a presenter's page asks of the deck. */
export type Order =
  | { readonly do: 'action'; readonly action: string }
  | { readonly do: 'go'; readonly id: string; readonly step: number }
  /** To the diagram number `index` of slide `id`; nothing happens when the deck is elsewhere. */
  | { readonly do: 'figure'; readonly id: string; readonly index: number; readonly order: PlayerOrder }
  | { readonly do: 'share'; readonly name: string; readonly value: unknown }

/** An order and its place among all of its window, from 1. */
export interface Numbered {
  readonly number: number
  readonly order: Order
}

/** What the windows of a talk say to each other. `from` is different for each window and each time it is loaded. */
export type Message =
  /** A presenter's page is there, or missed something: the deck tells it everything. */
  | { readonly kind: 'hello'; readonly from: string }
  | State
  /** All orders of a window that the deck `to` did not confirm yet, oldest first. */
  | { readonly kind: 'orders'; readonly from: string; readonly to: string; readonly orders: readonly Numbered[] }
  /** The window is gone. */
  | { readonly kind: 'bye'; readonly from: string }

/** What is new in the deck's window, or with `isWhole` all there is. */
export interface State {
  readonly kind: 'state'
  readonly from: string
  /** When the deck's window was loaded, in ms since 1970: of two decks the later one leads. */
  readonly since: number
  /** Counts the deck's messages from 1, so that none is missed or taken for news twice. */
  readonly counter: number
  readonly isWhole: boolean
  /** The last order of each window that was carried out. */
  readonly done: Readonly<Record<string, number>>
  readonly show?: Show
  /** Values of what the windows share, by name. */
  readonly shared: Readonly<Record<string, unknown>>
}

/** The message of unknown JSON, or undefined if it is none. Never throws. */
export function maybeMessage(json: unknown): Message | undefined {
  if (!isRecord(json) || !isName(json.from)) return undefined
  const { kind, from } = json
  if (kind === 'hello' || kind === 'bye') return { kind, from }
  if (kind === 'orders') return maybeOrders(from, json)
  return kind === 'state' ? maybeState(from, json) : undefined
}

/** The order of unknown JSON, or undefined if it is none. */
function maybeOrder(json: unknown): Order | undefined {
  if (!isRecord(json)) return undefined
  const { do: verb, action, id, step, index, name, value } = json
  if (verb === 'action' && isName(action)) return { do: verb, action }
  if (verb === 'go' && isName(id) && isCount(step)) return { do: verb, id, step }
  if (verb === 'share' && isName(name)) return { do: verb, name, value }
  const order = maybePlayerOrder(json.order)
  const isFigure = verb === 'figure' && isName(id) && isCount(index)
  return isFigure && order !== undefined ? { do: verb, id, index, order } : undefined
}

function maybeOrders(from: string, { to, orders }: Readonly<Record<string, unknown>>): Message | undefined {
  if (!isName(to) || !Array.isArray(orders)) return undefined
  const read = orders.map(maybeNumbered)
  return read.every((numbered) => numbered !== undefined) ? { kind: 'orders', from, to, orders: read } : undefined
}

function maybeNumbered(json: unknown): Numbered | undefined {
  const order = isRecord(json) ? maybeOrder(json.order) : undefined
  if (!isRecord(json) || !isCount(json.number) || order === undefined) return undefined
  return { number: json.number, order }
}

function maybeState(from: string, json: Readonly<Record<string, unknown>>): State | undefined {
  const { since, counter, isWhole, done, shared } = json
  if (!isCount(since) || !isCount(counter) || typeof isWhole !== 'boolean') return undefined
  if (!isRecord(done) || !isRecord(shared) || !Object.values(done).every(isCount)) return undefined
  const counts = done as Readonly<Record<string, number>>
  const state = { kind: 'state', from, since, counter, isWhole, done: counts, shared } as const
  if (json.show === undefined) return isWhole ? undefined : state
  const show = maybeShow(json.show)
  return show && { ...state, show }
}

function maybeShow(json: unknown): Show | undefined {
  if (!isRecord(json) || !Array.isArray(json.figures)) return undefined
  const { id, step, route, moment } = json
  if (!isName(id) || !isCount(step) || typeof route !== 'string') return undefined
  if (moment !== undefined && typeof moment !== 'string') return undefined
  const figures = json.figures.map((figure: unknown) => (figure === null ? null : maybeSnapshot(figure)))
  return figures.every((figure) => figure !== undefined) ? { id, step, route, moment, figures } : undefined
}

function isName(json: unknown): json is string {
  return typeof json === 'string' && json !== '' && json.length <= 200
}
