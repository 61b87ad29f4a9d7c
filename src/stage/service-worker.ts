// A program of its own: keeps one version of the deck, whole, and answers from it without a network.
import { setCacheNameDetails } from 'workbox-core'
import { addPlugins, precacheAndRoute } from 'workbox-precaching'

/** What this file uses of a service worker's global scope. */
interface Scope {
  readonly registration: { readonly scope: string }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(response: Response): void
}

declare const self: Scope

/** The files of this version, with the hash of each; the build fills it in. */
declare const FILES: readonly { url: string; revision: string | null; integrity: string }[]

/** A visitor who saw the notice asks for the new version now. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})

/** A session's page is only for chats: a visitor goes to the deck at once, with or without a network. */
self.addEventListener('fetch', (event) => {
  const { scope } = self.registration
  const [, id] = /^session\/([\w-]+)\.html$/.exec(event.request.url.replace(scope, '')) ?? []
  if (id !== undefined && event.request.mode === 'navigate')
    event.respondWith(Response.redirect(`${scope}index.html#${id}`))
})

/**
 * The document that the visitor has just read is only asked whether it is still the same, at the address at which it was
 * read; its hash refuses any other.
 */
async function toRequest(request: Request): Promise<Request> {
  if (request.cache !== 'reload') return request
  const { scope } = self.registration
  const { integrity, url } = request
  const isRead = url === `${scope}index.html` && (await isInBrowser(scope))
  return new Request(isRead ? scope : url, { integrity, cache: 'no-cache' })
}

/** Whether the browser has the answer of an address without asking for it. */
async function isInBrowser(url: string): Promise<boolean> {
  const answer = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined)
  return answer?.ok === true
}

setCacheNameDetails({ prefix: 'summit-deck' })
addPlugins([{ requestWillFetch: ({ request }) => toRequest(request) }])
precacheAndRoute([...FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false })
