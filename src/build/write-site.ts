import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Site } from './site.ts'

/**
 * Writes a site into `folder`, in place of what a build left there: everything goes into a folder beside it first,
 * and takes its name only when it is whole. Throws when `folder` holds something that no build made.
 */
export async function writeSite(site: Site, folder: string): Promise<void> {
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  // A temporary folder is its owner's alone; a site is for everyone who may pass the folder around it.
  await chmod(fresh, 0o755)
  const old = `${fresh}-old`
  try {
    for (const [path, content] of site) {
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

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
