import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Writes a file that is there whole or not at all: beside its place first, then by its name. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path)
  await mkdir(dirname(target), { recursive: true })
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}`)
  try {
    await writeFile(fresh, bytes)
    await rename(fresh, target)
  } finally {
    await rm(fresh, { force: true })
  }
}
