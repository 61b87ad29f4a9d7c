import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))

/**
 * A file of an installed package, loaded at its first use: reading notes without a picture waits for none of them.
 * Node 20.19 and newer loads ES modules this way as well; a path passes the packages' `exports`, which name no `require`.
 */
export function loadPackage<T>(path: string): T {
  return require(modules + path)
}
