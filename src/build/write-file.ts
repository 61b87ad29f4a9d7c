import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { finishFirst } from './interruption.ts'
import { withWriteErrors } from './write-error.ts'

/**
 * Writes a file beside its place and gives it its name when it is whole: what stood there is never half of it. Throws
 * `WriteError`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(path)
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}`)
  await withWriteErrors(target, () =>
    finishFirst(async () => {
      await mkdir(dirname(target), { recursive: true })
      try {
        await writeFile(fresh, content)
        await rename(fresh, target)
      } finally {
        await rm(fresh, { force: true })
      }
    }),
  )
}
