// A program of its own: keeps one version of the deck, whole, and answers from it without a network.
import { setCacheNameDetails } from 'workbox-core'
import { addPlugins, precacheAndRoute } from 'workbox-precaching'

/** What this file uses of a service worker's global scope. */
interface Scope {
  readonly registration: { readonly scope: string }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent & LongEvent) => void): void
  addEventListener(type: 'activate', listener: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(response: Response | Promise<Response>): void
}

declare const self: Scope

/** A file by its address, with its hash. */
interface KeptFile {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}

/** The files of this version, and those of its presenter's page; the build fills them in. */
declare const FILES: readonly KeptFile[]
declare const DESK: { readonly version: string; readonly files: readonly KeptFile[] }

const { version, files: deskFiles } = DESK

/** A visitor who saw the notice asks for the new version now; a stage asks for the presenter's page, as no phone does. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
  if (event.data === 'keep-presenter') event.waitUntil(keepDesk())
})

/** One cache for each version of the presenter's page: this worker never answers from another's. */
const toDeskCache = (build: string) => `summit-deck-presenter-${build}-${self.registration.scope}`

/** Keeps the presenter's page, whole or not at all; where the server has another version by now, not at all. */
async function keepDesk(): Promise<void> {
  const name = toDeskCache(version)
  if (await caches.has(name)) return
  const requests = deskFiles.map(({ url, integrity }) => new Request(url, { integrity, cache: 'no-cache' }))
  const cache = await caches.open(name)
  await cache.addAll(requests).catch(() => caches.delete(name))
}

/** The presenter's page as it was kept; while it is not, the server's. */
self.addEventListener('fetch', (event) => {
  const path = event.request.url.replace(self.registration.scope, '').replace(/[?#].*/, '')
  if (deskFiles.some(({ url }) => url === path)) event.respondWith(answerDesk(event.request))
})

async function answerDesk(request: Request): Promise<Response> {
  const cacheName = toDeskCache(version)
  return (await caches.match(request, { cacheName, ignoreSearch: true })) ?? (await fetch(request))
}

self.addEventListener('activate', (event) => event.waitUntil(forgetOldDesks()))

async function forgetOldDesks(): Promise<void> {
  const [start, end] = ['summit-deck-presenter-', `-${self.registration.scope}`]
  const desks = (await caches.keys()).filter((name) => name.startsWith(start) && name.endsWith(end))
  await Promise.all(desks.filter((name) => name !== toDeskCache(version)).map((name) => caches.delete(name)))
}

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
