import { execFileSync } from 'node:child_process'
import { relative } from 'node:path'

const root = import.meta.dirname

/** Paths of the compiler, the models and the channel: what is type-checked without the DOM library, and nothing else. */
export function findPureFiles() {
  const words = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--listFilesOnly']
  const paths = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).split('\n')
  return paths.map((path) => relative(root, path)).filter((path) => path.startsWith('src/'))
}
