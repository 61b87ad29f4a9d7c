import type { Deck } from '../deck/deck.ts'
import { adviseName, type Report } from '../deck/problem.ts'
import type { Source } from '../deck/source.ts'
import { findRanges } from './ranges.ts'
import { isRuleName, type RuleName, rules } from './rules.ts'

/** Slide's id → the rules that its author excused it from. */
export type Excuses = ReadonlyMap<string, ReadonlySet<RuleName>>

/**
 * Finds `<!-- check: allow overflow, words: the law is quoted whole -->`. It holds for the slide it stands on and for those
 * that continue it; after a colon or a dash may stand the reason.
 */
export function findExcuses(source: Source, deck: Deck, report: Report): Excuses {
  const ranges = findRanges(deck, source.lines.length)
  const excuses = new Map<string, Set<RuleName>>()
  for (const [index, line] of source.lines.entries()) {
    for (const match of line.matchAll(/<!--\s*check:\s*allow\s+([a-z, ]+)/g)) {
      const at = { line: index + 1, column: match.index + 1 }
      const range = ranges.findLast(({ from }) => from <= at.line)
      for (const name of (match[1] ?? '').split(/[, ]+/).filter(Boolean)) {
        if (!isRuleName(name)) report.warning(at, `no check is named “${name}”`, adviseName(name, Object.keys(rules)))
        else for (const id of range?.ids ?? []) excuses.set(id, (excuses.get(id) ?? new Set()).add(name))
      }
    }
  }
  return excuses
}
