import { type Problem, renderProblem } from '../deck/problem.ts'

/** Prints every problem to the error stream, then how many there are. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`${renderProblem(problem)}\n`)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const counts = [countOf(errors, 'error'), countOf(warnings, 'warning')].filter(Boolean)
  if (counts.length > 0) console.error(counts.join(', '))
}

function countOf(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`
}
