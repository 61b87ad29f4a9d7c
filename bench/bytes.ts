import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import { labels } from './figures.ts'
import { findFiles } from './static-server.ts'
import { summitDeck } from './summit-deck.ts'

/** What the files of a built site are for. `stage scripts` come with the page, `lazy scripts` when they are needed. */
export type Kind = 'document' | 'style' | 'stage scripts' | 'lazy scripts' | 'fonts' | 'pictures'

/** The bytes of the project's own deck by kind: raw, and as a static host sends them. */
export async function measureBytes({ workshop, builds, figures }: Bench): Promise<void> {
  const deck = builds.toShipped(summitDeck)
  const { gap } = await attempt(workshop, summitDeck.name, () => builds.serve(deck))
  if (gap !== undefined) return
  const files = new Map(findFiles(deck.site).map((path) => [path, readFileSync(join(deck.site, path))]))
  for (const [kind, parts] of sortByKind(files)) {
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / 1000
    const gzip = sum(parts.map((part) => (kind === 'fonts' ? part.length : gzipSync(part).length)))
    figures.set(labels.bytes(kind, 'gzip'), 'KB', summitDeck.name, gzip)
    figures.set(labels.bytes(kind, 'raw'), 'KB', summitDeck.name, sum(parts.map(({ length }) => length)))
  }
}

/** Parts of a site by kind. The document holds its style and the head's script inline; they are counted by themselves. */
export function sortByKind(files: ReadonlyMap<string, Buffer>): Map<Kind, Buffer[]> {
  const html = files.get('index.html')?.toString() ?? ''
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)
  const headScript = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const first = findFirstScripts(html, files)
  const ending = (...endings: string[]) =>
    [...files].filter(([path]) => endings.some((end) => path.endsWith(end))).map(([path, bytes]) => ({ path, bytes }))
  const scripts = ending('.js')
  const bytesOf = (list: readonly { bytes: Buffer }[]) => list.map(({ bytes }) => bytes)
  return new Map([
    ['document', [Buffer.from([...styles, headScript].reduce((rest, part) => rest.replace(part, ''), html))]],
    ['style', styles.map((style) => Buffer.from(style))],
    ['stage scripts', [Buffer.from(headScript), ...bytesOf(scripts.filter(({ path }) => first.has(path)))]],
    ['lazy scripts', bytesOf(scripts.filter(({ path }) => !first.has(path)))],
    ['fonts', bytesOf(ending('.woff2'))],
    ['pictures', bytesOf(ending('.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif'))],
  ])
}

/** The scripts that the document asks for, and those that they import at once; all lie in `assets`. */
function findFirstScripts(html: string, files: ReadonlyMap<string, Buffer>): Set<string> {
  const found = new Set([...html.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map(([, path = '']) => path))
  for (const path of found) {
    const code = files.get(path)?.toString() ?? ''
    // `import"./x.js"` and `from"./x.js"`; a parenthesis before the name would be a lazy import.
    for (const [, name = ''] of code.matchAll(/\b(?:import|from)\s*["']\.\/([^"']+)["']/g)) found.add(`assets/${name}`)
  }
  return found
}
