/** Widths of Pretendard's letters in em, on the wide side; measured in Chromium at 24 px. */
function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0xac00 && code <= 0xd7a3) return 0.89
  if (code >= 0x1f000) return 1.35
  if (code >= 0x1100) return 1.02
  if (" .,:;'|!ijl".includes(letter)) return 0.28
  if ('()[]{}"`frtI-/'.includes(letter)) return 0.4
  if ('mwMW@%—…'.includes(letter)) return 0.92
  if (/[A-Z]/.test(letter)) return 0.7
  return 0.6
}

const known = new Map<string, number>()

/** Width of a text on one line, in em. */
export function emsOf(text: string): number {
  let ems = 0
  for (const letter of text) {
    let width = known.get(letter)
    if (width === undefined) {
      width = widthOf(letter)
      known.set(letter, width)
    }
    ems += width
  }
  return ems
}

/** Lines that a text takes in a column `width` em wide: words stay whole unless one is wider than the column. */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + countWrapped(line, Math.max(1, width)), 0)
}

function countWrapped(line: string, width: number): number {
  let lines = 1
  let filled = 0
  for (const word of line.split(/\s+/)) {
    const ems = emsOf(word)
    const needed = filled === 0 ? ems : filled + 0.28 + ems
    if (needed <= width) filled = needed
    else {
      lines += (filled === 0 ? 0 : 1) + Math.ceil(ems / width) - 1
      filled = ems > width ? ems % width : ems
    }
  }
  return lines
}

/** The widest word, in em: a column of a table gets no narrower. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(emsOf))
}
