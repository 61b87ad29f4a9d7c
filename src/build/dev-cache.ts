import { once } from 'node:events'
import { access, constants, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishFirst } from './interruption.ts'
import { inProject } from './project.ts'

/**
 * The folder for the packages that the dev server bundles for the browser: in the project, or, where nobody may write
 * there, a temporary one that goes when the process is interrupted.
 */
export async function findDevCache(): Promise<string> {
  const usual = inProject('node_modules/.vite')
  if (await takesFiles(usual)) return usual
  const folder = await mkdtemp(join(tmpdir(), 'summit-deck-'))
  void finishFirst(async (signal) => {
    await once(signal, 'abort')
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

async function takesFiles(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
