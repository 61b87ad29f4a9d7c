import { type Language, say } from '../messages.ts'
import { addTo, createElement } from './element.ts'
import { isEmbedded } from './embed.ts'
import { whenIdle } from './idle.ts'

/**
 * Keeps the deck for later without a network, where the build made it so: a document with a web app manifest has a
 * service worker beside it. A new version waits until the visitor asks for it. Ends with `signal`.
 */
export function startOffline(language: Language, signal: AbortSignal): void {
  if (!isKept() || isEmbedded()) return
  const begin = () => {
    const register = async () => followVersions(await navigator.serviceWorker.register('sw.js'), language, signal)
    // A browser that keeps nothing is no error: the deck works without.
    register().catch(() => {})
  }
  // Not before the page has what it needs itself.
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { signal, once: true })
}

function isKept(): boolean {
  return document.querySelector('link[rel=manifest]') !== null && 'serviceWorker' in navigator
}

function followVersions(registration: ServiceWorkerRegistration, language: Language, signal: AbortSignal): void {
  const { serviceWorker } = navigator
  // The first version of all does not wait: nobody is shown another.
  const look = () => {
    if (registration.waiting !== null && serviceWorker.controller !== null && !signal.aborted)
      tell(registration.waiting)
  }
  const tell = (waiting: ServiceWorker) => {
    if (document.querySelector('.stage-update') === null) showNotice(waiting, language, signal)
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look, { signal })
  })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) void registration.update().catch(() => {})
    },
    { signal },
  )
  look()
}

/**
 * Has the service worker keep the presenter's page too, once the deck itself is kept: for those who may present from here,
 * because it weighs as much as the deck's own pages.
 */
export function keepPresenter(): void {
  if (!isKept() || isEmbedded()) return
  const ask = ({ active }: ServiceWorkerRegistration) => active?.postMessage('keep-presenter')
  const begin = async () => ask(await navigator.serviceWorker.ready)
  // A browser may refuse the very question.
  whenIdle(() => void begin().catch(() => {}))
}

/** Says that there is a new version; other windows of the deck stay as they are. */
function showNotice(waiting: ServiceWorker, language: Language, signal: AbortSignal): void {
  const open = createElement('button', { type: 'button' }, say(language, 'updateOpen'))
  const later = createElement('button', { type: 'button' }, say(language, 'updateLater'))
  const notice = createElement('div', { className: 'stage-update', role: 'status' }, say(language, 'updateFound'))
  open.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  })
  later.addEventListener('click', () => notice.remove())
  notice.append(open, later)
  addTo(document.body, notice, signal)
}
