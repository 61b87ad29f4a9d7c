/** Headings of wikis (`== Title ==`), of Textile (`h2. Title`), and `##Title` with its space forgotten, as Markdown's. */
export function toHeading(line: string, hasHashes: boolean): string {
  const wiki = /^(={1,6})\s+(\S.*?)\s+\1\s*$/.exec(line)
  if (wiki !== null) return `${'#'.repeat(wiki[1]?.length ?? 1)} ${wiki[2]}`
  const textile = /^h([1-6])\.\s+(\S.*)$/.exec(line)
  if (textile !== null) return `${'#'.repeat(Number(textile[1]))} ${textile[2]}`
  if (/^##{1,5}[^\s#!]/.test(line) || (hasHashes && /^#[^\s#!](?!.*\s#\S)/.test(line)))
    return line.replace(/^#+/, '$& ')
  return line
}

/** True when hashes stand before words without a space as headings, and not as tags. */
export function writesHashes(lines: readonly string[]): boolean {
  const glued = lines.filter((line) => /^#{1,6}[^\s#!]/.test(line) && !/\s#\S/.test(line))
  const spaced = lines.some((line) => /^#{1,6}\s+\S/.test(line))
  return glued.some((line) => line.startsWith('##')) || (!spaced && glued.length > 1)
}

/** Longer than this is no title, whatever is drawn under it. */
const longestTitle = 120

/** True for a line of dashes or equals signs under prose that is too long for a title or ends in a full stop: a rule was meant. */
export function isMeantAsRule(lines: readonly string[], index: number): boolean {
  if (!/^ {0,3}(?:-{2,}|={2,})\s*$/.test(lines[index] ?? '')) return false
  const above = lines[index - 1] ?? ''
  if (!isPlain(above)) return false
  if (/[^.]\.\s*$/.test(above)) return true
  return above.length > longestTitle || isPlain(lines[index - 2] ?? '')
}

/** True for a line that can only be part of a paragraph. */
function isPlain(line: string): boolean {
  return (
    line.trim() !== '' && !/^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||`{3}|~{3}|<|\[[^\]]+\]:|(?:-|=)+\s*$)/.test(line)
  )
}
