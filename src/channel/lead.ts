import type { Message, Order, Show } from './message.ts'
import { Pace, type Timing } from './pace.ts'

/** A deck's window says what is new at most so often (ms): twice as often as the eye needs to see motion. */
const interval = 33

/** So many windows are remembered by the orders they gave; a talk has three. */
const mostWindows = 64

/** What the deck's window is asked for and told. */
export interface LeadHost {
  readonly id: string
  /** When the window was loaded, ms since 1970. */
  readonly since: number
  post(message: Message): void
  /** Does what a presenter's page asked for. */
  perform(order: Order): void
  show(): Show
  /** What to tell of everything shared, by name; with `news` of those alone, and only what is new. */
  shared(news?: ReadonlySet<string>): Readonly<Record<string, unknown>>
}

/**
 * The deck's side: the one source of truth. Orders are carried out in the order in which they arrive, each once, and
 * whatever changed is told to all at once. It answers no state with a message, so nothing goes round in circles.
 */
export class Lead {
  readonly #host: LeadHost
  readonly #pace: Pace
  readonly #done = new Map<string, number>()
  readonly #news = new Set<string>()
  #counter = 0
  #isShowNew = false
  #isWhole = false
  #isOver = false

  constructor(host: LeadHost, timing: Timing) {
    this.#host = host
    this.#pace = new Pace(() => this.#tell(), interval, timing)
    this.#tellWhole()
  }

  receive(message: Message): void {
    if (message.kind === 'hello') this.#tellWhole()
    if (message.kind === 'orders' && message.to === this.#host.id) this.#obey(message)
  }

  /** The place or a diagram is another one. */
  showChanged(): void {
    this.#isShowNew = true
    this.#pace.request()
  }

  /** What is shared under `name` has another value. */
  sharedChanged(name: string): void {
    this.#news.add(name)
    this.#pace.request()
  }

  /** Says goodbye. */
  end(): void {
    this.#isOver = true
    this.#host.post({ kind: 'bye', from: this.#host.id })
  }

  #tellWhole(): void {
    this.#isWhole = true
    this.#pace.request()
  }

  #obey({ from, orders }: Extract<Message, { kind: 'orders' }>): void {
    const before = this.#done.get(from) ?? 0
    const fresh = orders.filter(({ number }) => number > before)
    for (const { number, order } of fresh) {
      // Noted first: an order that fails is not tried again.
      this.#note(from, number)
      this.#host.perform(order)
    }
    this.#pace.request()
  }

  #note(from: string, number: number): void {
    this.#done.delete(from)
    this.#done.set(from, number)
    const [oldest] = this.#done.keys()
    if (this.#done.size > mostWindows && oldest !== undefined) this.#done.delete(oldest)
  }

  #tell(): void {
    if (this.#isOver) return
    const { id: from, since } = this.#host
    this.#counter += 1
    this.#host.post({
      ...{ kind: 'state', from, since, counter: this.#counter, isWhole: this.#isWhole },
      done: Object.fromEntries(this.#done),
      ...(this.#isWhole || this.#isShowNew ? { show: this.#host.show() } : {}),
      shared: this.#host.shared(this.#isWhole ? undefined : this.#news),
    })
    this.#isWhole = this.#isShowNew = false
    this.#news.clear()
  }
}
