/** Sentences in lines, each beginning a line, at most `width` wide at a size of type; how wide a character is is a cautious guess. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const isNew = line === undefined || line.endsWith('.') || measure(`${line} ${word}`) * size > width
    if (isNew) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** In sizes of type. */
function measure(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u1100' ? 0.89 : letter === ' ' ? 0.25 : 0.57), 0)
}
