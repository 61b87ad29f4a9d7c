/**
 * Readies the document for paper whenever the browser prints it, and takes that back after: reveal hides all slides but
 * one from readers, and the window is titled after the slide. `toTitle` gives the deck's title. Ends with `signal`.
 */
export function startPaper(main: HTMLElement, toTitle: () => string, signal: AbortSignal): void {
  const undo: (() => void)[] = []
  const leave = () => {
    for (const step of undo.splice(0)) step()
  }
  const enter = () => {
    const { title } = document
    undo.push(() => {
      document.title = title
    })
    document.title = toTitle()
    for (const section of main.querySelectorAll('.group, .slide')) undo.push(...show(section))
  }
  addEventListener('beforeprint', enter, { signal })
  addEventListener('afterprint', leave, { signal })
  signal.addEventListener('abort', leave)
}

/** Lets readers reach a section; what it gives takes that back. */
function show(section: Element): (() => void)[] {
  return ['hidden', 'aria-hidden', 'inert'].flatMap((name) => {
    const value = section.getAttribute(name)
    if (value === null) return []
    section.removeAttribute(name)
    return [() => section.setAttribute(name, value)]
  })
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
