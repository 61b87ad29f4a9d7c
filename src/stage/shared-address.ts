/** Where a visitor stands, as `Location` has it. */
export type Here = Pick<Location, 'protocol' | 'origin' | 'pathname' | 'search' | 'hash'>

/**
 * The address to pass on: the one that is open, or for a page from a disk the deck's place on the web, if it has one
 * (`canonical`). Always the whole page, never the embedded one.
 */
export function maybeSharedAddress(here: Here, canonical: string | undefined): string | undefined {
  if (!/^https?:$/.test(here.protocol)) return canonical && canonical + here.hash
  return here.origin + here.pathname + toSearch(here.search, false) + here.hash
}

/** The line that puts the deck at `address` into another page, at the size of a slide. */
export function renderEmbedLine(address: string, title: string): string {
  const url = new URL(address)
  url.search = toSearch(url.search, true)
  const toAttribute = (text: string) => text.replace(/[&"<]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  return `<iframe src="${toAttribute(url.href)}" title="${toAttribute(title)}" width="960" height="540" allow="fullscreen" loading="lazy"></iframe>`
}

function toSearch(search: string, isEmbedded: boolean): string {
  const asked = new URLSearchParams(search)
  asked.delete('embed')
  const others = asked.toString()
  if (!isEmbedded) return others && `?${others}`
  return others === '' ? '?embed' : `?${others}&embed`
}

/** Whether an address names the machine itself, as that of a server under development does. */
export function isOfThisMachine(address: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname)
}
