import { createHash } from 'node:crypto'

/** Tells the bundled service worker which files to keep, by address relative to it. */
export function tellServiceWorker(worker: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const kept = [...files].map(([url, bytes]) => {
    const hash = createHash('sha256').update(bytes).digest('base64')
    return { url, revision: url.startsWith('assets/') ? null : hash, integrity: `sha256-${hash}` }
  })
  return `const FILES=${JSON.stringify(kept)};${worker}`
}
