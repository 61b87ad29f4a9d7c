import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js'

/** What the plugin below reaches of reveal's inner object. Optional, because no release promises any of it. */
interface Inner {
  readonly slideContent?: object
  readonly backgrounds?: object
  readonly controls?: object
}

const nothing = () => {}

/**
 * Keeps reveal from visiting every slide on every move: our slides have no backgrounds, no lazy media and none of its
 * controls, and CSS alone hides what is not present. At 1,000 slides that is 7 ms instead of 22, and half the start. Nor
 * does it read each fragment and its styles for a live region: ours tells what was revealed.
 */
const lean = {
  id: 'lean',
  init: (reveal: RevealApi) => {
    const { slideContent = {}, backgrounds = {}, controls = {} } = reveal as Inner
    Object.assign(slideContent, { load: nothing, unload: nothing })
    Object.assign(backgrounds, { create: nothing, update: nothing, sync: nothing })
    Object.assign(controls, { update: nothing })
    Object.assign(reveal, { announceStatus: nothing, getStatusText: nothing })
  },
}

const options: RevealConfig = {
  plugins: [lean],
  // Ours: keys, addresses, swipes, overview, black screen, help, scale.
  keyboard: false,
  hash: false,
  respondToHashChanges: false,
  touch: false,
  overview: false,
  pause: false,
  help: false,
  jumpToSlide: false,
  disableLayout: true,
  center: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  hideInactiveCursor: false,
  focusBodyOnPageVisibilityChange: false,
  // Not wanted: its scroll view on phones, messages from other windows, motion, timers, media it starts itself.
  scrollActivationWidth: 0,
  postMessage: false,
  postMessageEvents: false,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  autoSlide: false,
  autoPlayMedia: false,
  preloadIframes: false,
  // No inline `display` on slides: theme and print sheet decide.
  display: '',
  viewDistance: Number.POSITIVE_INFINITY,
  mobileViewDistance: Number.POSITIVE_INFINITY,
}

/**
 * Starts reveal.js over `main`, which keeps its own role and gets none of reveal's buttons, notes panel and live
 * region. No event reaches reveal afterwards: it moves only when told.
 */
export async function startReveal(main: HTMLElement): Promise<RevealApi> {
  const own = new Set(main.children)
  main.classList.add('reveal')
  const reveal = new Reveal(main, options)
  await reveal.initialize()
  main.removeAttribute('role')
  for (const child of [...main.children]) if (!own.has(child)) child.remove()
  reveal.removeEventListeners()
  return reveal
}

/**
 * Shows a slide and so many of its fragments. Reveal asks for a frame in which it reads the slide, node by node, for the
 * live region that it has no more; the browser would keep what it looked at, for every slide seen. It gets no frame.
 */
export function showSlide(reveal: RevealApi, group: number, place: number, fragment: number): void {
  const { requestAnimationFrame } = window
  window.requestAnimationFrame = () => 0
  try {
    reveal.slide(group, place, fragment)
  } finally {
    window.requestAnimationFrame = requestAnimationFrame
  }
}

/** Tells reveal that slides were added, removed or replaced. */
export function syncReveal(reveal: RevealApi): void {
  reveal.sync()
  reveal.removeEventListeners()
}

/** Ends reveal and takes back the classes its own `destroy` leaves. */
export function stopReveal(reveal: RevealApi, main: HTMLElement): void {
  reveal.destroy()
  main.classList.remove('reveal', 'none', 'focused', 'is-vertical-slide')
  main.removeAttribute('role')
  for (const section of main.querySelectorAll('.group, .slide')) {
    section.classList.remove('past', 'present', 'future', 'stack')
  }
}
