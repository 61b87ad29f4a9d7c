import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder with a `package.json`: the commands run from the sources and, bundled, from the cache. */
function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder))
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** Path of a file of this project, from its root. */
export function inProject(path: string): string {
  return join(root, path)
}

/** How Preact's JSX is compiled, for every Vite that reads our sources. */
export const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
