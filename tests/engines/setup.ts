import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startSite } from '../site/setup.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built deck where no script may run. */
    scriptlessUrl: string
  }
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.woff2': 'font/woff2' }

/** Serves the built deck as it is, and once more with a header that forbids scripts: no driver of all engines can. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, folder, stop } = await startSite()
  provide('siteUrl', url)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, pathname === '/' ? 'index.html' : pathname)
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    response.setHeader('content-security-policy', "script-src 'none'")
    createReadStream(path)
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provide('scriptlessUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return async () => {
    server.close()
    server.closeAllConnections()
    await stop()
  }
}
