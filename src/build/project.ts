import { fileURLToPath } from 'node:url'

/** Path of a file of this project, from its root. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** How Preact's JSX is compiled, for every Vite that reads our sources. */
export const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
