/** Follows ``` and ~~~ fences line by line. */
export function toFenceState() {
  let open = ''
  return {
    isInside(line: string): boolean {
      const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)/.exec(line)
      if (open === '') {
        open = mark?.[1] ?? ''
        return open !== ''
      }
      const closes = mark?.[1]?.startsWith(open) === true && (mark[2] ?? '').trim() === ''
      if (closes) open = ''
      return true
    },
  }
}

/** For each line, whether it stands outside fenced code and does not begin inside a comment. */
export function findProse(lines: readonly string[]): boolean[] {
  const fences = toFenceState()
  let inComment = false
  return lines.map((line) => {
    if (fences.isInside(line)) return false
    const wasComment = inComment
    const lastOpen = line.lastIndexOf('<!--')
    if (lastOpen >= 0 || inComment) inComment = line.indexOf('-->', Math.max(0, lastOpen)) < 0
    return !wasComment
  })
}

/** Changes the lines of prose and leaves code and comments; lines keep their numbers. */
export function mapProse(lines: readonly string[], change: (line: string, index: number) => string): string[] {
  const isProse = findProse(lines)
  return lines.map((line, index) => (isProse[index] === true ? change(line, index) : line))
}

/** Changes what stands outside inline code in a line. */
export function mapOutsideCode(line: string, change: (text: string) => string): string {
  return line
    .split(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))/)
    .map((part, index) => (index % 3 === 0 ? change(part) : index % 3 === 1 ? part : ''))
    .join('')
}
