import { renderAddress } from './address.ts'
import type { Deck } from './deck.ts'
import { maybeStored, store } from './storage.ts'

/** Milliseconds between writes: browsers stop listening to more (Chromium after 200 in a burst, Safari 100 in 30 s). */
const interval = 1000

/** The one writer of the page's address. */
export interface AddressBar {
  /** Puts an address in place of the present one, at most once a second; it is asked for when it is written. */
  replace(toAddress: () => string): void
  /** Makes a history entry at once. */
  push(address: string): void
  /** Writes at once what waits to be written. */
  flush(): void
}

/** Ends with `signal`. */
export function createAddressBar(signal: AbortSignal): AddressBar {
  let pending: (() => string) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = Number.NEGATIVE_INFINITY

  const flush = (): string | undefined => {
    clearTimeout(timer)
    timer = undefined
    const address = pending?.()
    pending = undefined
    if (address === undefined || address === location.hash) return undefined
    written = performance.now()
    history.replaceState(history.state, '', address)
    return address
  }
  const leave = () => {
    const stale = location.hash
    const left = flush()
    if (left !== undefined) store('visit', 'left', `${stale} ${left}`)
  }
  addEventListener('pagehide', leave, { signal })
  document.addEventListener('visibilitychange', flush, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    replace: (toAddress) => {
      if (pending === undefined && toAddress() === location.hash) return
      pending = toAddress
      timer ??= setTimeout(flush, Math.max(0, written + interval - performance.now()))
    },
    push: (address) => {
      flush()
      if (address !== location.hash) history.pushState(null, '', address)
    },
    flush,
  }
}

/**
 * Keeps the address on the deck's place. Links and jumps make history entries; other moves replace the present one,
 * never within the key press itself. `momentOf` gives what was done to a slide's diagrams.
 *
 * @returns what writes the present place once more, when what was done to its diagrams is another
 */
export function followDeck(
  deck: Deck,
  addressBar: AddressBar,
  momentOf: (id: string) => string | undefined,
): () => void {
  const write = () => {
    const { place } = deck
    addressBar.replace(() => renderAddress({ ...place, moment: momentOf(place.id) }))
  }
  deck.onMove((move) => {
    if (move.cause === 'link' || move.cause === 'jump') addressBar.push(renderAddress(move))
    // A link to the deck's front stays as short as it was.
    else if (move.cause !== 'start' || location.hash !== '') write()
  })
  return write
}

/** Puts the address right after a reload, which goes to the address as it was before the page wrote it on leaving. */
export function recoverAddress(): void {
  const [stale, left] = maybeStored('visit', 'left')?.split(' ') ?? []
  store('visit', 'left', '')
  if (left !== undefined && stale === location.hash) history.replaceState(history.state, '', left)
}
