import { readFileSync, realpathSync } from 'node:fs'
import { basename, extname, resolve, sep } from 'node:path'
import { imageSize } from 'image-size'
import type { Picture } from '../page/page.ts'
import { hashName } from './hash.ts'

/** The local pictures of a notes file: by path as written, and by the address the page asks for. */
export interface Pictures {
  find(path: string): Picture | undefined
  /** True for a file that is there and is refused: an SVG that would run a script when somebody opens it alone. */
  isRefused(path: string): boolean
  /** Address relative to the page → bytes, for every picture found so far. */
  readonly files: ReadonlyMap<string, Buffer>
}

const kinds = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg']

/** Pictures under `folder`, and nothing outside it, not by `..` and not by a link. */
export function toPictures(folder: string): Pictures {
  const files = new Map<string, Buffer>()
  const found = new Map<string, Picture | undefined>()
  const refused = new Set<string>()
  const find = (path: string) => {
    if (!found.has(path)) found.set(path, read(path))
    return found.get(path)
  }
  function read(path: string): Picture | undefined {
    const bytes = maybeRead(folder, path)
    if (bytes === undefined) return undefined
    const ending = extname(path).toLowerCase()
    if (ending === '.svg' && isActive(bytes.toString('utf8'))) {
      refused.add(path)
      return undefined
    }
    const name = basename(path, extname(path)).replace(/[^\w-]+/g, '-')
    const url = `assets/${name}-${hashName(bytes)}${ending}`
    files.set(url, bytes)
    return { url, ...sizeOf(bytes) }
  }
  return { find, files, isRefused: (path) => refused.has(path) }
}

/** Whether an SVG holds anything that runs or loads; entities could hide it. */
function isActive(svg: string): boolean {
  return /<script|<foreignObject|<iframe|<!ENTITY|\son[a-z]+\s*=|javascript:|data:text/i.test(svg)
}

function maybeRead(folder: string, path: string): Buffer | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path) || !kinds.includes(extname(path).toLowerCase())) return undefined
  try {
    const root = realpathSync(folder)
    const file = realpathSync(resolve(root, decodeURI(path)))
    return file.startsWith(root + sep) ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

function sizeOf(bytes: Buffer): { width: number; height: number } {
  try {
    const { width, height } = imageSize(bytes)
    return { width, height }
  } catch {
    return { width: 0, height: 0 }
  }
}
