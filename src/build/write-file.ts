import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file beside its place and gives it its name when it is whole: what stood there is never half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(fresh, content)
    await rename(fresh, path)
  } finally {
    await rm(fresh, { force: true })
  }
}
