import { createHash } from 'node:crypto'
import { hashName } from './hash.ts'

/** Files by address relative to the service worker. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** Tells the bundled service worker which files to keep, and those of the presenter's page, kept when it is asked to. */
export function tellServiceWorker(worker: string, deck: Files, desk: Files): string {
  const presenter = { version: hashName(Buffer.from([...desk.values()].join())), files: toKept(desk) }
  return `const FILES=${JSON.stringify(toKept(deck))},DESK=${JSON.stringify(presenter)};${worker}`
}

/** What the worker knows of each file. */
function toKept(files: Files) {
  return [...files].map(([url, bytes]) => {
    const hash = createHash('sha256').update(bytes).digest('base64')
    return { url, revision: url.startsWith('assets/') ? null : hash, integrity: `sha256-${hash}` }
  })
}
