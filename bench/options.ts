import { parseArgs } from 'node:util'
import { UsageError } from '../src/cli/options.ts'

/** Parts of the bench, in the order in which they run. */
export const parts = [
  ...(['html', 'build', 'bytes', 'paint', 'next'] as const),
  ...(['diagrams', 'windows', 'edit', 'lighthouse', 'pdf'] as const),
] as const

export type Part = (typeof parts)[number]

export interface BenchOptions {
  readonly parts: readonly Part[]
  readonly withMarp: boolean
  /** How often each figure is measured; undefined leaves it to the part. */
  readonly runs: number | undefined
}

const usage = `npm run bench -- [--only ${parts.join(',')}] [--runs N] [--peers marp]`

/** Reads the words after `bench`. Throws `UsageError` for what it does not know. */
export function parseBenchOptions(words: readonly string[]): BenchOptions {
  const values = readWords(words)
  const wanted = values.only?.split(',') ?? parts
  const strange = wanted.find((name) => !parts.some((part) => part === name))
  if (strange !== undefined) throw new UsageError(`no part “${strange}”; ${usage}`)
  if (values.peers !== undefined && values.peers !== 'marp') throw new UsageError(`no peer “${values.peers}”; ${usage}`)
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new UsageError(`not a count: ${values.runs}`)
  return { parts: parts.filter((part) => wanted.includes(part)), withMarp: values.peers === 'marp', runs }
}

function readWords(words: readonly string[]) {
  const options = { only: { type: 'string' }, peers: { type: 'string' }, runs: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}; ${usage}`)
  }
}
