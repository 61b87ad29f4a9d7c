import { h, render } from 'preact'
import { type DiagramTable, diagrams } from '../diagrams/index.ts'
import { toLanguage } from '../messages.ts'
import { renderAddress } from '../stage/address.ts'
import { createElement } from '../stage/element.ts'
import { toggleFullscreen } from '../stage/fullscreen.ts'
import { createHelp } from '../stage/help.ts'
import { LetterKeys, startKeyboard } from '../stage/keyboard.ts'
import type { Action } from '../stage/keys.ts'
import { startStatus } from '../stage/status.ts'
import { store } from '../stage/storage.ts'
import { startSwipes } from '../stage/swipe.ts'
import { startWakeLock } from '../stage/wake-lock.ts'
import { steadyNow } from './clock.ts'
import { Desk } from './desk.ts'
import { readOutline } from './outline.ts'
import { DeskPage } from './page.tsx'
import { startPointing } from './pointing.ts'
import { tell } from './words.ts'

/** The clock is looked at so often (ms): a second is never skipped. */
const tick = 250

/** Starts the presenter's page in `page`, which holds the deck in its templates. Ends with `signal`. */
export function startDesk(page: Document, signal: AbortSignal, table: DiagramTable = diagrams): Desk {
  const root = page.querySelector<HTMLElement>('#desk')
  if (root === null) throw new Error('the page has no room for a desk')
  const language = toLanguage(page.documentElement.lang)
  const status = startStatus(signal)
  if (!store('browser', 'probe', '')) status.notify(tell(language, 'nothingKept'))
  const letters = new LetterKeys()
  const help = createHelp(letters, status, language, signal)
  let request = 0
  let isLogOpen = false

  const schedule = () => {
    if (request === 0) request = requestAnimationFrame(draw)
  }
  const route = new URLSearchParams(location.search).get('route') ?? ''
  const desk = new Desk(readOutline(page), language, route, schedule, signal)
  const openDeck = () => {
    const { slide, place } = desk
    const query = desk.route === '' ? '' : `?route=${encodeURIComponent(desk.route)}`
    const href = new URL(`./${query}${renderAddress({ id: slide.id, step: place.step })}`, location.href).href
    if (window.open(href, '_blank') !== null) return
    const link = createElement('a', { href, target: '_blank' }, tell(language, 'openDeck'))
    status.notify(tell(language, 'openDeckBlocked'), link)
  }
  const pointing = startPointing(root, desk, signal)
  const own: Readonly<Record<string, () => unknown>> = {
    laser: pointing.toggle,
    fullscreen: () => toggleFullscreen(() => {}),
    help: help.toggle,
    presenter: openDeck,
  }
  const perform = (action: Action) => (own[action] ?? (() => desk.perform(action)))()
  const today = () => desk.today
  const present = {
    ...{ table, language, today, idPrefix: 'present' },
    send: (index: number, order: Parameters<Desk['touch']>[1]) => desk.touch(index, order),
  }
  const coming = { table, language, today, idPrefix: 'coming' }
  const showLog = (isOpen: boolean) => {
    isLogOpen = isOpen
    schedule()
  }
  function draw(): void {
    request = 0
    const now = steadyNow()
    render(h(DeskPage, { desk, now, present, coming, isLogOpen, perform, openDeck, showLog }), root!) // looked up above
  }

  draw()
  startKeyboard(perform, letters, signal)
  startSwipes(root, perform, signal)
  followLinks(root, desk, signal)
  startWakeLock(() => true, signal)
  const timer = setInterval(schedule, tick)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    cancelAnimationFrame(request)
    render(null, root)
  })
  return desk
}

/** A link to a slide, in a picture or in the notes, moves the deck and not this page. */
function followLinks(root: HTMLElement, desk: Desk, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href') ?? ''
      if (href.startsWith('#')) desk.go(href.slice(1).replace(/\/.*$/, ''))
      if (link !== null && /^[#?]/.test(href)) event.preventDefault()
    },
    { signal },
  )
}
