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

/** What is told about one request; times in seconds of one clock. */
export interface Request {
  isScript: boolean
  isStrange: boolean
  /** Bytes of the answer's head. */
  head: number
  /** Parts of the body as they came, in bytes after decompression: of compressed ones little else is told in between. */
  readonly parts: { readonly at: number; readonly size: number }[]
  /** The end, and bytes of head and body as they came; undefined while it has not ended. */
  end: { readonly at: number; readonly bytes: number } | undefined
}

/** Watches the requests of a page of `host` from now on; the function it gives tells those until so many ms after the first. */
export async function watchTraffic(page: Page, host: string): Promise<(until?: number) => Traffic> {
  const session = await page.context().newCDPSession(page)
  const requests = new Map<string, Request>()
  let start: number | undefined
  session.on('Network.requestWillBeSent', ({ requestId, type, request: { url }, timestamp }) => {
    start ??= timestamp
    const isStrange = /^(https?|wss?):/.test(url) && new URL(url).host !== host
    requests.set(requestId, { isScript: type === 'Script', isStrange, head: 0, parts: [], end: undefined })
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId)
    if (request !== undefined) request.head = response.encodedDataLength
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    requests.get(requestId)?.parts.push({ at: timestamp, size: dataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request !== undefined) request.end = { at: timestamp, bytes: encodedDataLength }
  })
  await session.send('Network.enable')
  return (until = Number.POSITIVE_INFINITY) => sumTraffic([...requests.values()], (start ?? 0) + until / 1000)
}

/** What had come by a moment, in seconds: of an answer on its way, the share of its decompressed bytes. */
export function sumTraffic(requests: readonly Request[], moment: number): Traffic {
  const sum = (list: readonly Request[]) => list.reduce((total, request) => total + countBytes(request, moment), 0)
  return {
    bytes: sum(requests),
    scripts: sum(requests.filter(({ isScript }) => isScript)),
    strangers: requests.filter(({ isStrange }) => isStrange).length,
  }
}

function countBytes({ head, parts, end }: Request, moment: number): number {
  if (end !== undefined && end.at <= moment) return end.bytes
  const sizeOf = (list: Request['parts']) => list.reduce((total, { size }) => total + size, 0)
  const come = sizeOf(parts.filter(({ at }) => at <= moment))
  if (come === 0) return 0
  // Without an end nothing tells how far it was compressed.
  return end === undefined ? head + come : head + ((end.bytes - head) * come) / sizeOf(parts)
}
