import { createHash } from 'node:crypto'
import { build, type Rollup } from 'vite'
import { inProject } from './project.ts'

/** Bundles the service worker that keeps these files, by address relative to it. */
export async function bundleServiceWorker(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const kept = [...files].map(([url, bytes]) => {
    const hash = createHash('sha256').update(bytes).digest('base64')
    return { url, revision: url.startsWith('assets/') ? null : hash, integrity: `sha256-${hash}` }
  })
  const output = await build({
    configFile: false,
    root: inProject('.'),
    logLevel: 'error',
    publicDir: false,
    // Workbox leaves its words for developers out; what runs the build calls itself development.
    define: { FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
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
