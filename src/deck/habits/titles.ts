/** A way to write titles without Markdown's headings. `levels` counts, deeper marks being longer. */
interface Style {
  readonly name: string
  /** The title's words as Markdown, or undefined for another line. */
  readonly read: (line: string) => string | undefined
}

const styles: readonly Style[] = [
  { name: 'bold', read: (line) => maybeGroup(/^(?:\*\*|__)(?=\S)([^*_]{1,80}?)(?:\*\*|__)\s*:?\s*$/, line) },
  { name: 'sign', read: (line) => maybeGroup(/^[■◆▶★▣◈▷☆※]\s*(\S.{0,80})$/u, line) },
  { name: 'bracket', read: (line) => maybeGroup(/^(【[^】]{1,80}】|\[[^\]^!]{1,80}\]|<<?[^<>/]{1,80}>>?)$/u, line) },
  { name: 'number', read: (line) => maybeGroup(/^(\d{1,2}[.)]\s+\S.{0,60})$/, line) },
  {
    name: 'word',
    read: (line) => maybeGroup(/^((?:session|talk|part|day|track|세션|강연|발표|트랙)\s*#?\d{1,2}\b.{0,80})$/i, line),
  },
]

function maybeGroup(pattern: RegExp, line: string): string | undefined {
  return pattern.exec(line.trimEnd())?.[1]?.trim()
}

/**
 * Titles of notes without one heading: bold lines, signs, brackets, or numbers that stand over text of their own. The
 * style that comes first and at least twice makes the sessions, the next the slides; a lone line above is the title.
 */
export function toTitles(lines: readonly string[], isProse: readonly boolean[]): string[] {
  if (lines.some((line, index) => isProse[index] === true && isHeading(line, lines[index + 1]))) return [...lines]
  const found = styles
    .map((style) => ({ style, at: findTitles(style, lines, isProse) }))
    .filter(({ at }) => at.length >= 2)
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .slice(0, 2)
  const marks = new Map(found.flatMap(({ style, at }, depth) => at.map((index) => [index, { style, depth }] as const)))
  const title = findTitle(lines, found[0]?.at ?? [])
  let count = 0
  return lines.map((line, index) => {
    if (index === title) return `# ${styles[0]?.read(line) ?? line.trim()}`
    const mark = marks.get(index)
    if (mark === undefined) return line
    const words = mark.style.read(line) ?? ''
    if (mark.depth > 0) return `### ${words}`
    count += 1
    return `## ${withoutNumber(words, count)}`
  })
}

/** A session's opener shows its number. */
function withoutNumber(words: string, count: number): string {
  const number = /^(\d{1,2})[.)]\s+(?=\S)/.exec(words)
  return Number(number?.[1]) === count ? words.slice(number?.[0].length) : words
}

function isHeading(line: string, next = ''): boolean {
  return /^ {0,3}#{1,6}\s+\S/.test(line) || (/^\S/.test(line) && /^ {0,3}(?:=+|-{2,})\s*$/.test(next))
}

function findTitles(style: Style, lines: readonly string[], isProse: readonly boolean[]): number[] {
  const at = lines.flatMap((line, index) => (isProse[index] === true && style.read(line) !== undefined ? [index] : []))
  if (style.name !== 'number') return at
  // A list is numbered as well: only numbers that count up over lines at the margin are titles.
  const numbers = at.map((index) => Number.parseInt(lines[index] ?? '', 10))
  const counts = numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1)
  const over = at.filter((index) =>
    /^[^\s\d]/.test(lines[index + 1]?.trim() === '' ? (lines[index + 2] ?? '') : (lines[index + 1] ?? '')),
  )
  return counts && over.length * 2 > at.length ? at : []
}

/** The only line above the first session, or a first title with nothing under it; -1 without one. */
function findTitle(lines: readonly string[], sessions: readonly number[]): number {
  const [first = 0, second = 0] = sessions
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  if (sessions.length > 2 && filled[0] === first && filled[1] === second) return first
  const above = filled.filter((index) => index < first)
  const [only = -1] = above
  return above.length === 1 && /^[^\s>|`~<-].{0,80}$/.test(lines[only] ?? '') ? only : -1
}
