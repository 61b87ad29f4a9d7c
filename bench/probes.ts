// Functions that run in the page under measurement, of any tool: they use nothing from outside themselves.

/** What the page keeps for the bench. */
declare global {
  interface Window {
    benchLoad: Promise<{ paint: number; slide: number }>
    benchPress: Promise<number>
  }
}

/**
 * Before any script of the page: `benchLoad` gets the first paint and the first slide's, in ms since navigation began.
 * Paint Timing and Element Timing give both, for the first frame in which a heading of a `slide` (selector) is painted:
 * a tool may make the slides that it keeps hidden before the one that it shows, so all headings are watched until then.
 */
export function watchLoad(slide: string): void {
  const parsing = new MutationObserver(() => {
    const headings = document.querySelectorAll(`${slide} :is(h1, h2, h3):not([elementtiming])`)
    for (const heading of headings) heading.setAttribute('elementtiming', 'heading')
  })
  parsing.observe(document, { childList: true, subtree: true })
  window.benchLoad = new Promise((resolve) => {
    let paint: number | undefined
    let slide: number | undefined
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-paint') paint = entry.startTime
        if (entry.entryType === 'element') slide ??= entry.startTime
      }
      if (slide !== undefined) parsing.disconnect()
      if (paint !== undefined && slide !== undefined) resolve({ paint, slide })
    })
    for (const type of ['paint', 'element']) observer.observe({ type, buffered: true })
  })
}

/**
 * Before a press: `benchPress` gets the milliseconds from the key event's time stamp to the animation frame after the one
 * that found another `slide` (selector) in the middle of the window: it has then been painted, as far as the page can tell.
 */
export function watchPress(slide: string): void {
  const read = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(slide)?.textContent ?? ''
  const before = read()
  window.benchPress = new Promise((resolve, reject) => {
    const watch = ({ timeStamp }: KeyboardEvent) => {
      const look = () => {
        if (![before, ''].includes(read())) requestAnimationFrame(() => resolve(performance.now() - timeStamp))
        else if (performance.now() - timeStamp < 10_000) requestAnimationFrame(look)
        else reject(new Error('Next showed no other slide'))
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', watch, { once: true, capture: true })
  })
}

/** The words of the slide (selector) in the middle of the window. */
export function readSlide(slide: string): string {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(slide)?.textContent ?? ''
}

/**
 * In every document of an edited deck: tells `benchRevision` which revision is on screen and since when (ms of the
 * system's clock, after the frame that showed it first), by looking at the `slide` (selector) in each frame.
 */
export function watchRevisions(slide: string): void {
  let shown = ''
  const look = () => {
    requestAnimationFrame(look)
    const words = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(slide)?.textContent
    const revision = /revision (\d+)/.exec(words ?? '')?.[1] ?? shown
    if (revision === shown) return
    shown = revision
    requestAnimationFrame(() => (window as unknown as Teller).benchRevision({ revision, at: Date.now() }))
  }
  interface Teller {
    benchRevision(seen: { revision: string; at: number }): void
  }
  look()
}
