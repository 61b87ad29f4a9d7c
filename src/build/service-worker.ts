import { createHash } from 'node:crypto'
import { build, type Rollup } from 'vite'
import { hashName } from './hash.ts'
import { inProject } from './project.ts'

/** Files by address relative to the service worker. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** Bundles the service worker that keeps the deck's files, and those of the presenter's page when it is asked to. */
export async function bundleServiceWorker(deck: Files, desk: Files): Promise<string> {
  const define = {
    FILES: JSON.stringify(toKept(deck)),
    DESK: JSON.stringify({ version: hashName(Buffer.from([...desk.values()].join())), files: toKept(desk) }),
  }
  const output = await build({
    configFile: false,
    root: inProject('.'),
    logLevel: 'error',
    publicDir: false,
    // Workbox leaves its words for developers out; what runs the build calls itself development.
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: inProject('src/stage/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  const [result] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]
  const [chunk] = result?.output ?? []
  if (chunk === undefined) throw new Error('the service worker is empty')
  return chunk.code
}

/** What the worker knows of each file. */
function toKept(files: Files) {
  return [...files].map(([url, bytes]) => {
    const hash = createHash('sha256').update(bytes).digest('base64')
    return { url, revision: url.startsWith('assets/') ? null : hash, integrity: `sha256-${hash}` }
  })
}
