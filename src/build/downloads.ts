import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserError, withRoom } from './browser-error.ts'
import { finishFirst } from './interruption.ts'
import type { Reading } from './notes-file.ts'
import { inProject } from './project.ts'
import { buildSingle } from './single.ts'

type Drawn = NonNullable<Reading['drawn']>

/**
 * What the share sheet offers, by address relative to the site: the deck as one file and as a PDF. `path` and `name` are
 * the notes'. Throws `BrowserError` when the PDF cannot be printed; its reason stands on the error stream.
 */
export async function makeDownloads(
  drawn: Drawn,
  path: string,
  name: string,
  url: string | undefined,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const [single, pdf] = await Promise.all([buildSingle(drawn, url), printPdf(path, url)])
  return new Map<string, string | Uint8Array>([
    [`downloads/${name}.html`, single],
    [`downloads/${name}.pdf`, pdf],
  ])
}

/** By the command that prints, in a process of its own: a build without downloads loads none of its libraries. */
async function printPdf(path: string, url: string | undefined): Promise<Uint8Array> {
  return await finishFirst((signal) => printApart(path, url, signal))
}

async function printApart(path: string, url: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  const folder = await withRoom('The PDF is not printed', () => mkdtemp(join(tmpdir(), 'summit-deck-')))
  try {
    signal.throwIfAborted()
    const file = join(folder, 'deck.pdf')
    const words = ['pdf', path, '--out', file, ...(url === undefined ? [] : ['--url', url])]
    const child = spawn(process.execPath, [inProject('bin/summit-deck.mjs'), ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    signal.addEventListener('abort', () => child.kill())
    const code = await new Promise((resolve) => child.on('exit', resolve))
    if (code !== 0) throw new BrowserError('the PDF could not be printed, and the old output was left as it is')
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}
