import type { Page } from 'playwright'

/** What a page has asked for so far. */
export interface Traffic {
  /** Bytes that came, headers among them, as they came: compressed. */
  readonly bytes: number
  /** Those of scripts in files of their own. */
  readonly scripts: number
  /** Requests to other hosts than the page's own. */
  readonly strangers: number
}

/** Watches the requests of a page of `host` from now on; the function it gives tells what there were until its call. */
export async function watchTraffic(page: Page, host: string): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page)
  const received = new Map<string, number>()
  const scripts = new Set<string>()
  let strangers = 0
  const add = (id: string, bytes: number) => received.set(id, (received.get(id) ?? 0) + bytes)
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (type === 'Script') scripts.add(requestId)
    if (/^(https?|wss?):/.test(request.url) && new URL(request.url).host !== host) strangers += 1
  })
  session.on('Network.responseReceived', ({ requestId, response }) => add(requestId, response.encodedDataLength))
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength))
  // The final figure, wherever parts were not told.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    received.set(requestId, encodedDataLength),
  )
  await session.send('Network.enable')
  const sum = (list: readonly [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0)
  return () => ({
    bytes: sum([...received]),
    scripts: sum([...received].filter(([id]) => scripts.has(id))),
    strangers,
  })
}
