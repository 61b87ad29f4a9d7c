import { parseArgs } from 'node:util'
import { UsageError } from '../src/cli/options.ts'

/** Parts of the bench, in the order in which they run. */
export const parts = [
  ...(['html', 'build', 'bytes', 'paint', 'next'] as const),
  ...(['diagrams', 'windows', 'edit', 'lighthouse', 'pdf'] as const),
] as const

export type Part = (typeof parts)[number]

/** The parts that measure the peers too. */
const sharedParts: readonly Part[] = ['build', 'paint', 'next', 'edit', 'pdf']

export interface BenchOptions {
  readonly parts: readonly Part[]
  readonly withPeers: boolean
  /** The README gets the side by side. */
  readonly writesReadme: boolean
  /** How often each figure is measured; undefined leaves it to the part. */
  readonly runs: number | undefined
}

const usage = `npm run bench -- [--only ${parts.join(',')}] [--runs N] [--peers [--readme]]`

/** Reads the words after `bench`. Throws `UsageError` for what it does not know. */
export function parseBenchOptions(words: readonly string[]): BenchOptions {
  const { only, peers: withPeers = false, readme: writesReadme = false, runs: typed } = readWords(words)
  const wanted = only?.split(',') ?? parts
  const strange = wanted.find((name) => !parts.some((part) => part === name))
  if (strange !== undefined) throw new UsageError(`no part “${strange}”; ${usage}`)
  const runs = typed === undefined ? undefined : Number(typed)
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new UsageError(`not a count: ${typed}`)
  if (writesReadme && !(withPeers && sharedParts.every((part) => wanted.includes(part))))
    throw new UsageError(`--readme needs --peers and the parts ${sharedParts.join(',')}`)
  return { parts: parts.filter((part) => wanted.includes(part)), withPeers, writesReadme, runs }
}

function readWords(words: readonly string[]) {
  const switches = { peers: { type: 'boolean' }, readme: { type: 'boolean' } } as const
  const options = { ...switches, only: { type: 'string' }, runs: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}; ${usage}`)
  }
}
