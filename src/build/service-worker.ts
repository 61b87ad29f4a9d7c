import { build, type Rollup } from 'vite'
import { inProject } from './project.ts'

/** Bundles the service worker; `FILES`, what it keeps, is for `tellServiceWorker` to fill in. */
export async function bundleServiceWorker(): Promise<string> {
  const output = await build({
    configFile: false,
    root: inProject('.'),
    logLevel: 'error',
    publicDir: false,
    // Workbox leaves its words for developers out; what runs the build calls itself development.
    define: { 'process.env.NODE_ENV': '"production"' },
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
