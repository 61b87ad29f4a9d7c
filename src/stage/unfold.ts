/**
 * Lays out what the head script left folded, a slide at a time while the browser has nothing better to do, so that no
 * touch has to wait. What it gives lays out the rest at once, and says whether there was any. Ends with `signal`.
 */
export function startUnfolding(main: HTMLElement, signal: AbortSignal): () => boolean {
  const { dataset } = document.documentElement
  if (dataset.folded === undefined) return () => false
  const slides = [...main.querySelectorAll<HTMLElement>('.group + .group > .slide')]
  const unfold = () => {
    const wasFolded = dataset.folded !== undefined
    delete dataset.folded
    for (const slide of slides) delete slide.dataset.unfolded
    return wasFolded
  }
  let count = 0
  const unfoldNext = () => {
    const slide = slides[count]
    if (slide === undefined) unfold()
    if (slide === undefined || dataset.folded === undefined) return
    slide.dataset.unfolded = ''
    count += 1
    requestIdleCallback(unfoldNext)
  }
  // In its own font, so that nothing is laid out twice.
  void document.fonts.ready.then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(unfoldNext)
    else setTimeout(unfold, 2000)
  })
  addEventListener('beforeprint', unfold, { signal })
  signal.addEventListener('abort', unfold)
  return unfold
}
