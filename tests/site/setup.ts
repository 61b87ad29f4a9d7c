import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { inProject } from '../../src/build/project.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built deck, under a sub-path, with a slash at its end. */
    siteUrl: string
    /** Folder of the built deck. */
    siteFolder: string
  }
}

/** Address that the build is told; nothing is ever asked there. */
export const publicUrl = 'https://example.org/talks/summit/'

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, folder, stop } = await startSite()
  provide('siteUrl', url)
  provide('siteFolder', folder)
  return stop
}

/** Builds the shipped deck as a user would and serves it under a sub-path, as a static server does. */
export async function startSite(): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'summit-deck-site-'))
  const { status, stderr } = spawnSync(
    process.execPath,
    [inProject('bin/summit-deck.mjs'), 'build', '--out', join(folder, 'dist'), '--url', publicUrl],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the build failed: ${stderr}`)
  const base = '/talks/summit/'
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    logLevel: 'error',
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0 },
  })
  const stop = async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  }
  return { url: server.resolvedUrls?.local[0] ?? '', folder: join(folder, 'dist'), stop }
}
