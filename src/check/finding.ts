import type { Position, Problem } from '../deck/problem.ts'
import { type Severity, toReport } from '../deck/problem.ts'
import type { Source } from '../deck/source.ts'
import type { Excuses } from './excuses.ts'
import { type RuleName, rules } from './rules.ts'

/** What a check found on a slide. */
export interface Finding {
  readonly rule: RuleName
  /** The slide's id. */
  readonly slide: string
  readonly at: Position
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string
}

/** Findings as problems, those that the author excused left out; in the order of the notes. */
export function toProblems(findings: readonly Finding[], excuses: Excuses, source: Source): Problem[] {
  const problems: Problem[] = []
  const report = toReport(source, problems)
  for (const { rule, slide, at, message } of findings) {
    if (excuses.get(slide)?.has(rule)) continue
    const { severity, why, mend }: { severity: Severity; why: string; mend: string } = rules[rule]
    const add = severity === 'error' ? report.error : report.warning
    add(at, `${rule}: ${message}`, `${why} ${mend} To keep it, write <!-- check: allow ${rule} --> on the slide.`)
  }
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
