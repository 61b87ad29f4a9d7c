import { Follow } from '../../src/channel/follow.ts'
import { Lead } from '../../src/channel/lead.ts'
import { type Message, maybeMessage, type Order, type Show } from '../../src/channel/message.ts'

interface Letter {
  readonly to: string
  readonly json: string
}

/** A deck's window; what it performed is its place. */
export interface DeckWindow {
  readonly id: string
  readonly lead: Lead
  readonly performed: string[]
  theme: string
  step: number
}

export interface PresenterWindow {
  readonly id: string
  readonly follow: Follow
  show: Show | undefined
  theme: unknown
  isLinked: boolean
}

/** Windows of one browser with a channel that may lose, double and reorder, and a clock that moves when told. */
export class World {
  readonly letters: Letter[] = []
  readonly presenters: PresenterWindow[] = []
  readonly #timers: (() => void)[] = []
  now = 0
  posted = 0
  deck: DeckWindow
  #opened = 0

  constructor() {
    this.deck = this.#openDeck()
  }

  /** The deck's window is loaded anew; without a farewell it crashed. */
  reload(saysBye: boolean): void {
    if (saysBye) this.deck.lead.end()
    this.deck = this.#openDeck()
  }

  openPresenter(): PresenterWindow {
    const id = this.#name('presenter')
    const window: PresenterWindow = {
      id,
      show: undefined,
      theme: undefined,
      isLinked: false,
      follow: new Follow({
        id,
        post: (message) => this.#post(id, message),
        onShow: (show) => {
          window.show = show
        },
        onShared: (_, value) => {
          window.theme = value
        },
        onLink: (isLinked) => {
          window.isLinked = isLinked
        },
      }),
    }
    this.presenters.push(window)
    window.follow.hello(this.now)
    return window
  }

  /** Hands over a letter, `times` times; 0 loses it. */
  deliver(index: number, times = 1): void {
    const [letter] = this.letters.splice(index % Math.max(1, this.letters.length), 1)
    for (let time = 0; letter !== undefined && time < times; time += 1) this.#hand(letter)
  }

  /** Time passes: what is due happens, and presenters look after orders without an answer. */
  wait(milliseconds: number): void {
    this.now += milliseconds
    for (const call of this.#timers.splice(0)) call()
    for (const { follow } of this.presenters) follow.check(this.now)
  }

  /** Nothing is lost any more, until all is said. */
  heal(): void {
    for (let round = 0; round < 8; round += 1) {
      this.wait(1100)
      while (this.letters.length > 0) {
        this.deliver(0)
        for (const call of this.#timers.splice(0)) call()
      }
    }
  }

  #openDeck(): DeckWindow {
    const id = this.#name('deck')
    const performed: string[] = []
    const perform = (order: Order) => {
      if (order.do === 'action') performed.push(order.action)
      if (order.do === 'share') window.theme = String(order.value)
      window.step = performed.length
      window.lead.showChanged()
    }
    const lead = new Lead(
      {
        ...{ id, since: this.#opened, perform },
        post: (message) => this.#post(id, message),
        show: () => ({ id: 'slide', step: window.step, route: '', figures: [] }),
        shared: (news) => (news === undefined || news.has('theme') ? { theme: window.theme } : {}),
      },
      { now: () => this.now, later: (_, call) => this.#timers.push(call) },
    )
    const window: DeckWindow = { id, lead, performed, theme: 'light', step: 0 }
    return window
  }

  #name(kind: string): string {
    this.#opened += 1
    return `${kind}-${this.#opened}`
  }

  #post(from: string, message: Message): void {
    this.posted += 1
    const json = JSON.stringify(message)
    for (const { id } of [this.deck ?? { id: '' }, ...this.presenters]) {
      if (id !== from) this.letters.push({ to: id, json })
    }
  }

  #hand({ to, json }: Letter): void {
    const message = maybeMessage(JSON.parse(json))
    if (message === undefined) throw new Error(`not a message: ${json}`)
    if (to === this.deck.id) this.deck.lead.receive(message)
    this.presenters.find(({ id }) => id === to)?.follow.receive(message, this.now)
  }
}
