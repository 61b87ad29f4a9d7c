import { mapOutsideCode } from '../prose.ts'
import type { Cleaned } from './templates.ts'

/** Obsidian's `%%remarks%%` become comments, which are speaker notes; lines keep their numbers. */
export function toComments(lines: readonly string[], isProse: readonly boolean[]): string[] {
  const marks = lines.map((line, index) => isProse[index] === true && line.trim() === '%%')
  const lastMark = marks.filter(Boolean).length % 2 === 0 ? -1 : marks.lastIndexOf(true)
  let opens = true
  return lines.map((line, index) => {
    if (marks[index] === true && index !== lastMark) {
      opens = !opens
      return opens ? '-->' : '<!--'
    }
    if (isProse[index] !== true) return line
    return mapOutsideCode(line, (part) => part.replace(/%%((?:(?!%%|-->).)+)%%/g, '<!--$1-->'))
  })
}

/** Takes the names of blocks (`^name` at a line's end) out, to which only a vault can link. */
export function cleanBlockNames(line: string): Cleaned {
  const name = /(?<=\S)\s+(\^[a-zA-Z][\w-]*)$/.exec(line)
  if (name?.[1] === undefined) return { text: line, left: [] }
  return { text: line.slice(0, name.index), left: [name[1]] }
}
