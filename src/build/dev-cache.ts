import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withRoom } from './browser-error.ts'
import { finishFirst } from './interruption.ts'
import { inProject } from './project.ts'

/** Bytes that the bundled packages take, several times over. */
const room = 16e6

/**
 * The folder for the packages that the dev server bundles for the browser: in the project, or, where nothing can be
 * written there, a temporary one that goes when the process is interrupted. Throws `BrowserError` when none has room.
 */
export async function findDevCache(): Promise<string> {
  const usual = inProject('node_modules/.vite')
  if (await takesFiles(usual)) return usual
  return await withRoom('The page has no scripts', async () => {
    if (!(await hasRoom(tmpdir()))) throw new Error('there is no room for the packages that they are bundled from')
    const folder = await mkdtemp(join(tmpdir(), 'summit-deck-'))
    void finishFirst(async (signal) => {
      await once(signal, 'abort')
      await rm(folder, { recursive: true, force: true })
    })
    return folder
  })
}

async function takesFiles(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return existsSync(join(folder, 'deps/_metadata.json')) || (await hasRoom(folder))
  } catch {
    return false
  }
}

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > room
}
