import type { Deck } from './deck.ts'

/**
 * Readies the document for paper whenever the browser prints it, and takes that back after: reveal hides all slides but
 * one from readers, and the window is titled after the slide. `toTitle` gives the deck's title. Ends with `signal`.
 */
export function startPaper(main: HTMLElement, deck: Deck, toTitle: () => string, signal: AbortSignal): void {
  let title: string | undefined
  const leave = () => {
    if (title === undefined) return
    document.title = title
    title = undefined
    deck.restore()
  }
  const enter = () => {
    title ??= document.title
    document.title = toTitle()
    for (const section of main.querySelectorAll('.group, .slide')) {
      for (const name of ['hidden', 'aria-hidden', 'inert']) section.removeAttribute(name)
    }
  }
  addEventListener('beforeprint', enter, { signal })
  addEventListener('afterprint', leave, { signal })
  signal.addEventListener('abort', leave)
}

/** Fetches the fonts that no slide has needed yet: paper shows all slides at once, and does not wait. */
export function fetchFonts(): void {
  const fetchAll = () => {
    const own = [...document.fonts].filter(({ family }) => !family.includes('Deck Fallback'))
    void Promise.allSettled(own.map((font) => font.load()))
  }
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll)
  else setTimeout(fetchAll, 2000)
}
