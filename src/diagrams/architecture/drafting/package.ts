import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * A file of an installed package, loaded at its first use: reading notes without a picture waits for none of them.
 * Node 20.19 and newer loads ES modules this way as well; a path passes the packages' `exports`, which name no `require`.
 */
export function loadPackage<T>(path: string): T {
  const folders = require.resolve.paths(path) ?? []
  return require(folders.map((folder) => join(folder, path)).find((file) => existsSync(file)) ?? path)
}
