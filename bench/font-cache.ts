import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../src/build/project.ts'
import { findFiles } from './static-server.ts'
import type { Workshop } from './workshop.ts'

const folder = inProject('node_modules/.cache/summit-deck')

/** The builds' cache of cut fonts, which is left as it was found. */
export interface FontCache {
  /** Puts the fonts of a built site back to how they were before the run, when the run ends. */
  follow(site: string): void
  /** Takes the fonts of a built site out of the cache, so that the next build cuts them anew. */
  forget(site: string): void
}

/** Remembers the cache as it is now. */
export function openFontCache(workshop: Workshop): FontCache {
  const before = readCache()
  const followed = new Set<string>()
  workshop.keep(() => {
    for (const name of followed) {
      const bytes = before.get(name)
      if (bytes === undefined) rmSync(join(folder, name), { force: true })
      else writeFileSync(join(folder, name), bytes)
    }
  })
  const follow = (site: string) => {
    for (const name of findCached(site)) followed.add(name)
  }
  return {
    follow,
    forget: (site) => {
      follow(site)
      for (const name of findCached(site)) rmSync(join(folder, name), { force: true })
    },
  }
}

function readCache(): Map<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.woff2')) : []
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

/** Names in the cache that hold a font of the site. */
function findCached(site: string): string[] {
  const fonts = findFiles(site)
    .filter((path) => path.endsWith('.woff2'))
    .map((path) => readFileSync(join(site, path)))
  return [...readCache()].filter(([, bytes]) => fonts.some((font) => font.equals(bytes))).map(([name]) => name)
}
