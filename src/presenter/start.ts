import { type DiagramTable, diagrams } from '../diagrams/index.ts'
import { toLanguage } from '../messages.ts'
import { maybePlace } from '../stage/address.ts'
import { LetterKeys, startKeyboard } from '../stage/keyboard.ts'
import { startStatus } from '../stage/status.ts'
import { store } from '../stage/storage.ts'
import { startSwipes } from '../stage/swipe.ts'
import { startWakeLock } from '../stage/wake-lock.ts'
import { createActions } from './actions.ts'
import { Desk } from './desk.ts'
import { readOutline } from './outline.ts'
import { startView, type View } from './view.ts'
import { tell } from './words.ts'

/** Starts the presenter's page in `page`, which holds the deck in its templates. Ends with `signal`. */
export function startDesk(page: Document, signal: AbortSignal, table: DiagramTable = diagrams): Desk {
  const root = page.querySelector<HTMLElement>('#desk')
  if (root === null) throw new Error('the page has no room for a desk')
  const language = toLanguage(page.documentElement.lang)
  const status = startStatus(signal)
  if (!store('browser', 'probe', '')) status.notify(tell(language, 'nothingKept'))
  const letters = new LetterKeys()
  const route = new URLSearchParams(location.search).get('route') ?? ''
  let view: View | undefined
  const desk = new Desk(readOutline(page), language, route, () => view?.request(), signal)
  const actions = createActions(root, desk, status, letters, signal)
  view = startView(root, desk, actions, table, signal)
  startKeyboard(actions.perform, letters, signal)
  startSwipes(root, actions.perform, signal)
  followLinks(root, desk, signal)
  startWakeLock(() => true, signal)
  return desk
}

/** A link to a slide, in a picture or in the notes, moves the deck and not this page. */
function followLinks(root: HTMLElement, desk: Desk, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href') ?? ''
      const place = maybePlace(href)
      if (place !== undefined && href.startsWith('#')) desk.go(place)
      if (link !== null && /^[#?]/.test(href)) event.preventDefault()
    },
    { signal },
  )
}
