import type { Report } from '../problem.ts'
import { findProse, mapProse } from '../prose.ts'
import { isMeantAsRule, toHeading, writesHashes } from './headings.ts'
import { type Cleaned, cleanTemplates, toFences } from './templates.ts'
import { toTitles } from './titles.ts'
import { cleanBlockNames, toComments } from './vault.ts'

/**
 * Rewrites what people and other tools write beside Markdown as Markdown, line by line: a line keeps its number. What
 * cannot be shown is told. `firstLine` is the number of the first of `lines` in the notes.
 */
export function toPlainMarkdown(lines: readonly string[], firstLine: number, report: Report): string[] {
  const fenced = toFences(lines)
  const commented = toComments(fenced, findProse(fenced))
  const cleaned = mapProse(commented, (line, index) => clean(line, firstLine + index, report))
  const hasHashes = writesHashes(cleaned)
  const headed = mapProse(cleaned, (line) => toHeading(line, hasHashes))
  const ruled = mapProse(headed, (line, index) => (isMeantAsRule(headed, index) ? '***' : line))
  return toTitles(ruled, findProse(ruled))
}

const cleaners: readonly ((line: string) => Cleaned)[] = [cleanTemplates, cleanBlockNames]

function clean(line: string, number: number, report: Report): string {
  return cleaners.reduce((text, cleaner) => {
    const cleaned = cleaner(text)
    if (cleaned.left.length > 0) {
      const column = Math.max(0, line.indexOf(cleaned.left[0] ?? '')) + 1
      report.note(
        { line: number, column },
        `left out: ${cleaned.left.join(' ')}`,
        'It is a command to another tool.',
        'other-tools',
      )
    }
    return cleaned.text
  }, line)
}
