import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { finishFirst } from './interruption.ts'
import type { Site } from './site.ts'
import { ForeignFolder, withWriteErrors } from './write-error.ts'

/**
 * Writes a site into `folder`, in place of what a build left there: everything goes into a folder beside it first,
 * and takes its name only when it is whole. Throws `WriteError`, also when `folder` holds something that no build made.
 */
export async function writeSite(site: Site, folder: string): Promise<void> {
  const target = resolve(folder)
  await withWriteErrors(target, async () => {
    await refuseForeign(site, target)
    await finishFirst((signal) => replace(site, target, signal))
  })
}

async function replace(site: Site, target: string, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  // A temporary folder is its owner's alone; a site is for everyone who may pass the folder around it.
  await chmod(fresh, 0o755)
  const old = `${fresh}-old`
  try {
    for (const [path, content] of site) {
      signal.throwIfAborted()
      await mkdir(dirname(join(fresh, path)), { recursive: true })
      await writeFile(join(fresh, path), content)
    }
    await rename(target, old).catch(ignoreMissing)
    await rename(fresh, target)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

/** What builds and prints put at the top of their folder, whatever their deck. */
const ours = /^(?:assets|session|downloads|(?:index|notes|presenter)\.html|manifest\.webmanifest|sw\.js|[^.].*\.png)$/

/** A build takes the place of the whole folder: what somebody else keeps there must not go with it. */
async function refuseForeign(site: Site, folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const known = new Set([...site.keys()].map((path) => path.split('/')[0]))
  const [foreign] = names.filter((name) => !known.has(name) && !ours.test(name))
  if (foreign !== undefined) throw new ForeignFolder(folder, foreign)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
