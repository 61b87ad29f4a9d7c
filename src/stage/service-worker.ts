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

setCacheNameDetails({ prefix: 'summit-deck' })
// The document that was just read is only asked whether it is still the same; its hash refuses any other.
addPlugins([
  {
    requestWillFetch: async ({ request }) =>
      request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
  },
])
precacheAndRoute([...FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false })
