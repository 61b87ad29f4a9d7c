import { type DiagramTable, diagrams } from '../diagrams/index.ts'
import { say, toLanguage } from '../messages.ts'
import { maybeNearestId, maybePlace, renderAddress } from './address.ts'
import { type AddressBar, createAddressBar, recoverAddress } from './address-bar.ts'
import { Diagrams } from './diagrams.ts'
import { createElement } from './element.ts'
import type { Surroundings } from './figure.ts'
import { switchMode } from './mode.ts'
import { startOffline } from './offline.ts'
import { createShare } from './share.ts'
import { findSlides } from './slides.ts'
import { startStatus } from './status.ts'
import { startUnfolding } from './unfold.ts'

/** How long figures may take to come alive after a link was opened (ms). */
const settling = 3000

/**
 * Starts the reading page: a button to the slides, diagrams that live where they are read, and addresses of steps,
 * of moments and of lost ids lead somewhere. Ends with `signal`.
 */
export function startReading(main: HTMLElement, signal: AbortSignal, table: DiagramTable = diagrams): Diagrams {
  recoverAddress()
  const language = toLanguage(document.documentElement.lang)
  const status = startStatus(signal)
  const addressBar = createAddressBar(signal)
  const keep = () => {
    addressBar.flush()
    keepPlace(figures)
  }
  const share = createShare(keep, status, language, signal)
  const toShare = createElement('button', { type: 'button' }, say(language, 'actionShare'))
  const toSlides = createElement('button', { type: 'button' }, say(language, 'showSlides'))
  toShare.addEventListener('click', share.toggle)
  toSlides.addEventListener('click', () => {
    keep()
    switchMode('slides')
  })
  const buttons = createElement('p', { className: 'stage-switch' }, toShare, toSlides)
  // Before the first slide: the last is far for a keyboard, and for who has zoomed in.
  main.prepend(buttons)
  signal.addEventListener('abort', () => buttons.remove())
  const figures = createDiagrams(main, { table, language, place: 'flow', status }, addressBar, signal)

  const unfold = startUnfolding(main, signal)
  // The browser itself finds `#id`, where everything has its height; it knows nothing of steps and of ids that are gone.
  const open = () => {
    const place = maybePlace(location.hash)
    if (place === undefined) return
    const ids = findSlides(main).map(({ id }) => id)
    const known = document.getElementById(place.id)
    const target = known ?? document.getElementById(maybeNearestId(place.id, ids) ?? '')
    if (unfold() || location.hash !== `#${target?.id}`) target?.scrollIntoView()
    if (target !== null && !isReturn()) keepAt(target, main, signal)
    if (known === null) status.notify(say(language, 'linkUnknown', { id: place.id }))
    else figures.at(place.id)?.open(place)
  }
  addEventListener('hashchange', open, { signal })
  figures.refresh()
  open()
  openAfterSwitch()
  startOffline(language, signal)
  return figures
}

/** Diagrams come to life when they are nearly in sight, and the address tells what was done to the last one touched. */
function createDiagrams(
  main: HTMLElement,
  around: Surroundings,
  addressBar: AddressBar,
  signal: AbortSignal,
): Diagrams {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) diagrams.at(target.closest('.slide')?.id ?? '')?.load()
      }
    },
    { rootMargin: '50%' },
  )
  const diagrams: Diagrams = new Diagrams(
    main,
    around,
    {
      onGroup: (_, group) => {
        for (const { element } of group?.figures ?? []) nearby.observe(element)
      },
      onChange: (id) => addressBar.replace(() => addressOf(id, diagrams)),
    },
    signal,
  )
  signal.addEventListener('abort', () => nearby.disconnect())
  return diagrams
}

function addressOf(id: string, diagrams: Diagrams): string {
  const group = diagrams.at(id)
  return renderAddress({ id, step: group?.step ?? 0, moment: group?.moment })
}

/** Whether the browser brings the reader back to where the page was, by a reload or through its history. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}

/** Keeps a slide at the top while figures above it come alive and change their height, until somebody moves the page. */
function keepAt(slide: HTMLElement, main: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => slide.scrollIntoView())
  const end = () => observer.disconnect()
  observer.observe(main)
  for (const sign of ['wheel', 'pointerdown', 'keydown', 'hashchange']) {
    addEventListener(sign, end, { once: true, passive: true, signal })
  }
  setTimeout(end, settling)
  signal.addEventListener('abort', end)
}

/** After `switchMode` a browser neither restores a scroll position nor goes to the address; from now on it does. */
function openAfterSwitch(): void {
  if (history.scrollRestoration === 'auto') return
  document.getElementById(maybePlace(location.hash)?.id ?? '')?.scrollIntoView()
  // Earlier the browser would still restore where it was.
  addEventListener('load', () => setTimeout(() => (history.scrollRestoration = 'auto')), { once: true })
}

/** Puts the slide that is being read into the address, so that the slides begin there. */
function keepPlace(diagrams: Diagrams): void {
  const slide = document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest('.slide')
  if (slide) history.replaceState(history.state, '', addressOf(slide.id, diagrams))
}
