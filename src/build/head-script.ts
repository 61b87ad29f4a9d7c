import { readFile } from 'node:fs/promises'
import { minifySync, transformWithOxc } from 'vite'
import { inProject } from './project.ts'

/** The inline script of the head as plain, small JavaScript; it imports nothing. */
export async function buildHeadScript(): Promise<string> {
  const file = inProject('src/stage/head.ts')
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
  return minifySync('head.js', code, {
    compress: true,
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true },
  }).code.trim()
}
