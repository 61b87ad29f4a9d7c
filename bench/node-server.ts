import { spawn } from 'node:child_process'
import { endTree } from './process-end.ts'
import type { Workshop } from './workshop.ts'

/** How long a server may take until it is ready, ms. */
const readyWithin = 60_000

/**
 * Starts a Node (ours unless told otherwise) with these words; once its output matches `pattern`, resolves with what ends
 * it. It ends with the workshop at the latest.
 */
export async function startNode(
  workshop: Workshop,
  words: readonly string[],
  pattern: RegExp,
  { node = process.execPath, env = {} }: { node?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<() => Promise<void>> {
  const child = spawn(node, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...workshop.environment, ...env } })
  const end = () => endTree(child)
  workshop.keep(end)
  return await new Promise((resolve, reject) => {
    let output = ''
    const fail = (reason: string) => void end().then(() => reject(new Error(`${reason} ${output}`.trim())))
    const timer = setTimeout(() => fail(`its server was not ready within ${readyWithin / 1000} s`), readyWithin)
    const read = (chunk: Buffer) => {
      output += chunk
      if (!pattern.test(output)) return
      clearTimeout(timer)
      resolve(end)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', () => {
      clearTimeout(timer)
      fail('its server ended:')
    })
    child.on('error', reject)
  })
}
