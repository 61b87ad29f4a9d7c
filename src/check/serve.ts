import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { Site } from '../build/site.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a site from memory to this machine alone, until `stop`. */
export async function serveSite(site: Site): Promise<{ url: string; stop(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, '')).slice(1) || 'index.html'
    const content = site.get(path)
    response.statusCode = content === undefined ? 404 : 200
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close().closeAllConnections() }
}
