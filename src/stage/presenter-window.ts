import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'
import { maybePlacement, type ScreenPlace } from './screens.ts'
import type { Status } from './status.ts'

/** The part of the Window Management API that is used; only Chromium has it. */
interface ManagedWindow {
  getScreenDetails?(): Promise<{ readonly screens: readonly ManagedScreen[]; readonly currentScreen: ManagedScreen }>
}
type ManagedScreen = ScreenPlace & Screen

/** Large enough for slide, next step and notes side by side. */
const size = 'popup,width=1280,height=800'

/**
 * Opens the presenter's page in a window of its own, one for each deck. With a second screen, and the person's leave
 * to use it, the deck fills the projector and the page the other screen. A browser that opens no windows gets a link.
 */
export async function openPresenterWindow(status: Status, language: Language): Promise<void> {
  if ('single' in document.documentElement.dataset) {
    status.notify(say(language, 'presenterAbsent'))
    return
  }
  const href = new URL(`presenter.html${location.search}`, location.href).href
  const placement = await findPlacement()
  const opened = window.open(href, `presenter ${location.pathname}`, placement?.presenter ?? size)
  if (opened === null) {
    const link = createElement('a', { href, target: '_blank' }, say(language, 'actionPresenter'))
    status.notify(say(language, 'presenterBlocked'), link)
  }
  opened?.focus()
  if (placement !== undefined) await fillScreen(placement.deck)
}

/** Where the two windows belong, or undefined with one screen, without leave, or in a browser that cannot tell. */
async function findPlacement() {
  const { getScreenDetails } = window as ManagedWindow
  const isExtended = (screen as Screen & { readonly isExtended?: boolean }).isExtended === true
  if (getScreenDetails === undefined || !isExtended) return undefined
  try {
    const { screens, currentScreen } = await getScreenDetails.call(window)
    return maybePlacement(screens, currentScreen)
  } catch {
    return undefined
  }
}

async function fillScreen(target: Screen): Promise<void> {
  const options: FullscreenOptions & { readonly screen: Screen } = { screen: target }
  await document.documentElement.requestFullscreen(options).catch(() => {})
}
