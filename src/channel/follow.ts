import type { Message, Numbered, Order, Show, State } from './message.ts'

/** An order that is not confirmed after this time (ms) is sent again, and the deck counts as not there meanwhile. */
export const patience = 1000

/** How often an order is sent before it is given up. */
const mostTries = 5

/** What a presenter's page is asked for and told. */
export interface FollowHost {
  readonly id: string
  post(message: Message): void
  onShow(show: Show): void
  onShared(name: string, value: unknown): void
  /** Hears when a deck's window is found, or found again, and when it is lost. */
  onLink(isLinked: boolean): void
}

/**
 * The presenter's side: shows what the deck's window says and sends it orders. Of several decks the one loaded last
 * leads, so that several presenters' pages agree without talking. Time comes in as an argument, in ms that never go back.
 */
export class Follow {
  readonly #host: FollowHost
  /** The last counter heard of each deck; infinite for one that said goodbye. */
  readonly #heard = new Map<string, number>()
  #leader: Pick<State, 'from' | 'since'> | undefined
  /** The deck that the pending orders are for. */
  #to = ''
  #pending: readonly Numbered[] = []
  #number = 0
  #tries = 0
  #sent = 0
  #asked = Number.NEGATIVE_INFINITY
  #isBehind = false

  constructor(host: FollowHost) {
    this.#host = host
  }

  get isLinked(): boolean {
    return this.#leader !== undefined
  }

  /** Whether an order waits for the deck's answer. */
  get isWaiting(): boolean {
    return this.#pending.length > 0
  }

  /** Whether something the deck said was missed, and everything is not yet told anew. */
  get isBehind(): boolean {
    return this.#isBehind
  }

  /** Asks for everything, on arrival and after a sleep. */
  hello(now: number): void {
    this.#asked = now
    this.#host.post({ kind: 'hello', from: this.#host.id })
  }

  receive(message: Message, now: number): void {
    if (message.kind === 'state') this.#hear(message, now)
    if (message.kind !== 'bye') return
    this.#heard.set(message.from, Number.POSITIVE_INFINITY)
    if (this.#leader?.from !== message.from) return
    this.#lose()
    this.#pending = []
    this.hello(now)
  }

  /** Sends an order to the deck, also to one that is slow to answer; false when there is none. */
  send(order: Order, now: number): boolean {
    if (this.#leader === undefined && !this.isWaiting) return false
    if (!this.isWaiting) this.#tries = 1
    this.#number += 1
    this.#pending = [...this.#pending, { number: this.#number, order }]
    this.#post(now)
    return true
  }

  /** Sends or asks again what waits too long; to be called about once in `patience` while `isWaiting` or `isBehind`. */
  check(now: number): void {
    if (this.#isBehind && now - this.#asked >= patience) this.hello(now)
    if (!this.isWaiting || now - this.#sent < patience) return
    this.#lose()
    if (this.#tries >= mostTries) {
      this.#pending = []
      return
    }
    this.#tries += 1
    this.hello(now)
    this.#post(now)
  }

  #post(now: number): void {
    this.#sent = now
    this.#host.post({ kind: 'orders', from: this.#host.id, to: this.#to, orders: this.#pending })
  }

  #lose(): void {
    if (this.#leader === undefined) return
    this.#leader = undefined
    this.#isBehind = false
    this.#host.onLink(false)
  }

  #hear(state: State, now: number): void {
    const { from, counter, isWhole, done, show, shared } = state
    const heard = this.#heard.get(from) ?? 0
    if (counter <= heard || !this.#isLeading(state)) return
    this.#heard.set(from, counter)
    this.#isBehind = !isWhole && (this.#isBehind || counter !== heard + 1)
    this.#lead(state)
    const confirmed = done[this.#host.id] ?? 0
    this.#pending = this.#pending.filter(({ number }) => number > confirmed)
    if (show !== undefined) this.#host.onShow(show)
    for (const [name, value] of Object.entries(shared)) this.#host.onShared(name, value)
    if (this.#isBehind && now - this.#asked >= patience) this.hello(now)
  }

  #isLeading({ from, since }: State): boolean {
    if (this.#leader === undefined || this.#leader.from === from) return true
    return since > this.#leader.since || (since === this.#leader.since && from > this.#leader.from)
  }

  #lead({ from, since }: State): void {
    if (this.#leader?.from === from) return
    this.#leader = { from, since }
    if (this.#to !== from) this.#pending = []
    this.#to = from
    this.#host.onLink(true)
  }
}
