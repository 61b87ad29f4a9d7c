import { maybeNearestId, maybePlace, type Place } from './address.ts'
import type { Cause, Deck } from './deck.ts'

export interface Links {
  /** Goes where the address bar points; without an address to the first slide of the route. */
  openAddress(cause: Cause): void
}

/**
 * Follows addresses: links to `#…` anywhere on the page, and the browser's back, forward and address bar. `onUnknown`
 * hears of ids that no slide has; the slide most like it opens. Ends with `signal`.
 */
export function startLinks(deck: Deck, onUnknown: (id: string) => void, signal: AbortSignal): Links {
  const open = (hash: string, cause: Cause) => {
    const wanted = maybePlace(hash)
    if (wanted === undefined) {
      deck.first(cause)
      return
    }
    const place = findPlace(deck, wanted)
    deck.go(place ?? { id: findNearest(deck, wanted.id), step: 0 }, cause)
    if (place === undefined) onUnknown(wanted.id)
  }
  const travel = () => open(location.hash, 'history')

  document.addEventListener(
    'click',
    (event) => {
      const link = maybePlainLink(event)
      if (link === undefined) return
      event.preventDefault()
      open(link.getAttribute('href') ?? '', 'link')
    },
    { signal },
  )
  addEventListener('popstate', travel, { signal })
  addEventListener('hashchange', travel, { signal })
  return { openAddress: (cause) => open(location.hash, cause) }
}

/** The slide itself, or the slide around an element with that id. */
function findPlace(deck: Deck, { id, ...rest }: Place): Place | undefined {
  const around = document.getElementById(id)?.closest('.slide')
  const slide = deck.slides.find(({ element }) => element === around)
  return slide && { ...rest, id: slide.id }
}

function findNearest(deck: Deck, id: string): string {
  const ids = deck.slides.map((slide) => slide.id)
  return maybeNearestId(id, ids) ?? deck.current.id
}

/** The link into this page that an ordinary click follows. */
function maybePlainLink(event: MouseEvent): Element | undefined {
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return undefined
  return event.target.closest('a[href^="#"]') ?? undefined
}
