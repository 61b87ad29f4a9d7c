import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { toMain } from '../../src/cli/main.ts'
import { UsageError } from '../../src/cli/options.ts'
import { notes } from '../deck/arbitrary.ts'
import { grammaticalNotes } from './grammar.ts'
import { maybeBroken } from './laws.ts'

const known = { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } as const

/** `fuzz`: tries random notes against the laws for some seconds; prints the seed of each round, 1 when a law was broken. */
export const main = toMain(async (words) => {
  const { values } = parseArgs({ args: [...words], options: known })
  const seconds = Number(values.seconds)
  const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
  if (!(seconds > 0) || !Number.isInteger(first)) throw new UsageError('npm run fuzz -- [--seconds N] [--seed N]')
  const end = Date.now() + seconds * 1000
  let tried = 0
  for (let seed = first; seed === first || Date.now() < end; seed += 1) {
    const found = fc.check(fc.property(fc.oneof(notes, grammaticalNotes), isLawful), { seed, numRuns: 200 })
    tried += found.numRuns
    console.log(`seed ${seed}: ${found.failed ? 'a law is broken' : `${found.numRuns} notes`}`)
    if (found.counterexample === null) continue
    const [text] = found.counterexample
    console.error(
      `${describe(text)}\n\nthe smallest notes:\n${text}\n\nagain: npm run fuzz -- --seconds 1 --seed ${seed}`,
    )
    return 1
  }
  console.log(`${tried} notes, no law broken`)
  return 0
})

function isLawful(text: string): boolean {
  return maybeBroken(text) === undefined
}

function describe(text: string): string {
  try {
    return maybeBroken(text) ?? 'the law holds now: it depends on time or chance'
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
