import { type Line, openLine, timing } from '../channel/broadcast.ts'
import { Follow, patience } from '../channel/follow.ts'
import type { Order, Show } from '../channel/message.ts'

/** What the presenter's page hears of the deck's window. */
export interface DeckLinkListener {
  onShow(show: Show): void
  onShared(name: string, value: unknown): void
  onLink(isLinked: boolean): void
  /** A window of another build is open. */
  onStranger(): void
}

/** The presenter's end of the line to the deck's window. */
export interface DeckLink {
  /** False where no line can be had at all: from a file. */
  readonly isPossible: boolean
  /** Sends an order; false when no deck is there to take it. */
  send(order: Order): boolean
}

/** Follows the deck's window from now on, also after a sleep and after the browser kept the page aside. Ends with `signal`. */
export function startDeckLink(listener: DeckLinkListener, signal: AbortSignal): DeckLink {
  let end = new AbortController()
  let line: Line | undefined
  let follow: Follow | undefined
  const open = () => {
    end = new AbortController()
    line = openLine(
      { onMessage: (message) => follow?.receive(message, timing.now()), onStranger: listener.onStranger },
      end.signal,
    )
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
    follow?.check(timing.now())
    if (follow?.isWaiting) setTimeout(lookAfter, patience)
  }
  addEventListener('pagehide', close, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && open(), { signal })
  document.addEventListener('visibilitychange', wake, { signal })
  signal.addEventListener('abort', close)
  open()
  return {
    isPossible: line !== undefined,
    send: (order) => {
      const isFirst = follow?.isWaiting === false
      const isSent = follow?.send(order, timing.now()) ?? false
      if (isSent && isFirst) setTimeout(lookAfter, patience)
      return isSent
    },
  }
}
