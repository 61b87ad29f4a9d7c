import { type ParseArgsConfig, parseArgs } from 'node:util'
import { maybeNearest } from '../deck/problem.ts'

type Known = NonNullable<ParseArgsConfig['options']>

/** The deck that is shown when no notes are named. */
export const shippedNotes = 'slides/aws-summit-korea-2015.md'

/** The user's mistake on the command line. */
export class UsageError extends Error {}

/** The user asks for the commands and their options. */
export class HelpWanted extends Error {}

/**
 * Reads the words after a command that takes one notes file, `shippedNotes` without one, and the named options.
 * Throws `UsageError` for an option it does not know or more than one notes file,
 * `HelpWanted` for `--help` and `-h`.
 */
export function parseOptions<const Options extends Known>(words: readonly string[], known: Options) {
  const { values, positionals } = readWords(words, known)
  if (positionals.length > 1) throw new UsageError(`one notes file at a time: ${positionals.join(', ')}`)
  return { ...values, notes: positionals[0] ?? shippedNotes }
}

function readWords<const Options extends Known>(words: readonly string[], options: Options) {
  checkOptions(words, options)
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Node tells an unknown option in words about positional arguments, and knows no help. */
function checkOptions(words: readonly string[], options: Known): void {
  const { tokens } = parseArgs({ args: [...words], allowPositionals: true, strict: false, tokens: true, options })
  const typed = tokens.filter((token) => token.kind === 'option').map(({ rawName }) => rawName)
  if (typed.some(isHelp)) throw new HelpWanted()
  const known = Object.keys(options)
  checkSwallowed(typed, known)
  const unknown = typed.find((name) => !known.some((option) => name === `--${option}`))
  if (unknown === undefined) return
  const nearest = maybeNearest(unknown.replace(/^-+/, ''), known)
  throw new UsageError(`unknown option “${unknown}”${nearest === undefined ? '' : `: did you mean --${nearest}?`}`)
}

/** What stands before `--` npm takes for itself, silently, and tells its scripts in variables: `npm run pdf --steps`. */
function checkSwallowed(typed: readonly string[], known: readonly string[]): void {
  const { env } = process
  if (env.npm_lifecycle_event === undefined) return
  const isTaken = (name: string) =>
    env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined && !typed.includes(`--${name}`)
  const taken = known.filter(isTaken)
  if (taken.length === 0) return
  const options = taken.map((name) => `--${name}`).join(' ')
  throw new UsageError(`npm kept ${options} for itself: write -- before it, as in npm run … -- ${options}`)
}

export function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** A TCP port as typed, 0 for any free one; throws `UsageError` for anything else. */
export function parsePort(typed: string): number {
  const port = Number(typed)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new UsageError(`not a port: ${typed}`)
}

/** The address of a site as typed, with a slash at its end; throws `UsageError` for what is none. */
export function parseSiteUrl(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new UsageError(`not a web address: ${typed}`)
  const folder = url.pathname.replace(/index\.html$/, '').replace(/\/?$/, '/')
  return url.origin + folder
}
