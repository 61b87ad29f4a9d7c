import { stripVTControlCharacters } from 'node:util'
import type { Workshop } from './workshop.ts'

/** What came of measuring: the values, and why there are not more of them; undefined when none is missing. */
export interface Outcome<T> {
  readonly values: readonly T[]
  readonly gap: string | undefined
}

/** The one value that `measure` gives, or none and the reason, which goes to the error stream too. */
export async function attempt<T>(
  { isOpen, folder }: Workshop,
  name: string,
  measure: () => T | Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { values: [await measure()], gap: undefined }
  } catch (error) {
    // What was interrupted goes no further: the process is about to end.
    if (!isOpen()) return await new Promise(() => {})
    const said = error instanceof Error ? error.message : String(error)
    const lines = said.split('\n').filter((line) => line.trim() !== '')
    console.error(`${name}: ${lines.slice(0, 10).join('\n  ')}`)
    return { values: [], gap: toReason(said, folder) }
  }
}

/** Joins several attempts at one figure: the first reason, and beside values of how many they are left. */
export function joinOutcomes<T>(outcomes: readonly Outcome<T>[], wanted: number): Outcome<T> {
  const values = outcomes.flatMap((outcome) => outcome.values)
  const [reason] = outcomes.flatMap(({ gap }) => gap ?? [])
  const isPartial = reason !== undefined && values.length > 0
  return { values, gap: isPartial ? `${values.length} of ${wanted} measurements; ${reason}` : reason }
}

/** The most a reason says, in letters. */
const longest = 160

/** The line of an error's words that says what went wrong, without colours and without paths of this one run. */
export function toReason(said: string, folder: string): string {
  const plain = stripVTControlCharacters(said).replaceAll(folder, '…')
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [telling = 'no reason given'] = [...lines.filter((line) => /^\w*Error\b.*: /.test(line)), ...lines]
  return telling.length > longest ? `${telling.slice(0, longest)}…` : telling
}
