import { type Problem, renderProblem } from '../deck/problem.ts'

/** Prints every problem to the error stream, then how many there are. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`${renderProblem(problem)}\n`)
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => countOf(problems.filter((problem) => problem.severity === severity).length, severity))
    .filter(Boolean)
  if (counts.length > 0) console.error(counts.join(', '))
}

/** 1 when a problem makes the command fail: an error does, a warning only where it is `strict`. */
export function toExitCode(problems: readonly Problem[], strict: boolean): 0 | 1 {
  const fails = ({ severity }: Problem) => severity === 'error' || (strict && severity === 'warning')
  return problems.some(fails) ? 1 : 0
}

/** A count with its word, in the plural for all but one; nothing for none. */
export function countOf(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`
}
