import { type Line, openLine, timing } from '../channel/broadcast.ts'
import { Follow, patience } from '../channel/follow.ts'
import type { Message, Order, Show } from '../channel/message.ts'

/** What the presenter's page hears of the deck's window. */
export interface DeckLinkListener {
  onShow(show: Show): void
  onShared(name: string, value: unknown): void
  /** Hears when a deck's window is found, or another one, and when it is lost. */
  onLink(isLinked: boolean): void
  /** A window of another build is open. */
  onStranger(): void
}

/** The presenter's end of the line to the deck's window. */
export interface DeckLink {
  /** False where no line can be had at all: from a file. */
  readonly isPossible: boolean
  /** Whether the deck did not answer to an order yet. */
  readonly isWaiting: boolean
  /** Sends an order; false when no deck is there to take it. */
  send(order: Order): boolean
}

/** Follows the deck's window from now on, also after a sleep and after the browser kept the page aside. Ends with `signal`. */
export function startDeckLink(listener: DeckLinkListener, signal: AbortSignal): DeckLink {
  let end = new AbortController()
  let line: Line | undefined
  let follow: Follow | undefined
  let isLooking = false
  const open = () => {
    end = new AbortController()
    line = openLine({ onMessage: hear, onStranger: listener.onStranger }, end.signal)
    if (line === undefined) return
    follow = new Follow({ id: line.id, post: line.post, ...listener })
    follow.hello(timing.now())
  }
  const close = () => {
    line?.post({ kind: 'bye', from: line.id })
    end.abort()
    line = follow = undefined
    listener.onLink(false)
  }
  const wake = () => {
    if (document.visibilityState === 'visible') follow?.hello(timing.now())
  }
  const lookAfter = () => {
    isLooking = false
    follow?.check(timing.now())
    watch()
  }
  const watch = () => {
    if (isLooking || !(follow?.isWaiting || follow?.isBehind)) return
    isLooking = true
    setTimeout(lookAfter, patience)
  }
  const hear = (message: Message) => {
    follow?.receive(message, timing.now())
    watch()
  }
  addEventListener('pagehide', close, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && open(), { signal })
  document.addEventListener('visibilitychange', wake, { signal })
  signal.addEventListener('abort', close)
  open()
  return {
    isPossible: line !== undefined,
    get isWaiting() {
      return follow?.isWaiting ?? false
    },
    send: (order) => {
      const isSent = follow?.send(order, timing.now()) ?? false
      watch()
      return isSent
    },
  }
}
