import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Workshop } from './workshop.ts'

/** Serves folders to the browser as a plain static host does, each at the root of a host of its own. */
export interface StaticServer {
  /** Serves the files of `folder` from now on; gives their address, with a slash at its end. */
  add(folder: string): Promise<string>
}

interface File {
  readonly headers: Record<string, string>
  readonly body: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Texts are compressed beforehand, so that no answer waits for it. */
export function openStaticServer(workshop: Workshop): StaticServer {
  return {
    add: async (folder) => {
      const files = new Map(findFiles(folder).map((path) => [`/${path}`, readFile(join(folder, path))]))
      return `http://127.0.0.1:${await serve(workshop, files)}/`
    },
  }
}

/** Gives the port. */
async function serve(workshop: Workshop, files: ReadonlyMap<string, File>): Promise<number> {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url.replace(/[?#].*$/, '').replace(/\/$/, '/index.html'))
    response.writeHead(file === undefined ? 404 : 200, file?.headers).end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  workshop.keep(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** Paths of all files under a folder, from there, with slashes. */
export function findFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function readFile(path: string): File {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const body = readFileSync(path)
  if (/^font\/|png$/.test(type)) return { headers: { 'Content-Type': type }, body }
  return { headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' }, body: gzipSync(body) }
}
