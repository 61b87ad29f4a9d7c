import { renderAddress } from '../stage/address.ts'
import { createElement } from '../stage/element.ts'
import type { Status } from '../stage/status.ts'
import type { Desk } from './desk.ts'
import { tell } from './words.ts'

/** Opens a deck's window where the talk is. A browser that opens no windows gets a link. */
export function openDeck(desk: Desk, status: Status): void {
  const { language, address, route } = desk
  const query = route === '' ? '' : `?route=${encodeURIComponent(route)}`
  const href = new URL(`./${query}${renderAddress(address)}`, location.href).href
  if (window.open(href, '_blank') !== null) return
  const link = createElement('a', { href, target: '_blank' }, tell(language, 'openDeck'))
  status.notify(tell(language, 'openDeckBlocked'), link)
}
