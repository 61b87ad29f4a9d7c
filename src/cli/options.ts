import { parseArgs } from 'node:util'

/** The deck that is shown when no notes are named. */
export const shippedNotes = 'slides/aws-summit-korea-2015.md'

/** What a command line asked for. */
export interface Options {
  /** Path of the notes, as typed. */
  readonly notes: string
  readonly host: boolean
  readonly port: number | undefined
  readonly out: string | undefined
}

/** The user's mistake on the command line. */
export class UsageError extends Error {}

/** Reads the words after a command. Throws `UsageError` for an unknown option or more than one notes file. */
export function parseOptions(words: readonly string[]): Options {
  const { values, positionals } = readWords(words)
  if (positionals.length > 1) throw new UsageError(`one notes file at a time: ${positionals.join(', ')}`)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new UsageError(`not a port: ${values.port}`)
  }
  return { notes: positionals[0] ?? shippedNotes, host: values.host === true, port, out: values.out }
}

function readWords(words: readonly string[]) {
  try {
    const options = { host: { type: 'boolean' }, port: { type: 'string' }, out: { type: 'string' } } as const
    return parseArgs({ args: [...words], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
