import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Fence } from '../../deck/kinds.ts'
import type { Position, Report } from '../../deck/problem.ts'
import { maybePlain } from '../../deck/yaml-data.ts'

/** The YAML of a fence's body: its plain data, null when it is empty, and where in the notes each part of it stands. */
export interface Yaml {
  readonly data: unknown
  /** Keys and indexes from the top, as in `['steps', 2, 'do', 0]`; the nearest part around it when there is no such one. */
  placeOf(path: readonly (string | number)[]): Position
}

/** Reads the body of a fence; what is not YAML is reported, and the answer is then undefined. */
export function readYaml({ lines, at }: Fence, report: Report): Yaml | undefined {
  const counter = new LineCounter()
  const text = lines.map((line) => line.text).join('\n')
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })

  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    const found = lines[line - 1]
    if (found === undefined) return at
    // The line's place is that of its first letter, and what a list or quote puts before the body is not in its text.
    const indent = found.text.length - found.text.trimStart().length
    return { line: found.at.line, column: Math.max(1, found.at.column + col - 1 - indent) }
  }
  const placeOf = (path: readonly (string | number)[]): Position => {
    let node: unknown = document.contents
    let place = at
    for (const segment of path) {
      const [start, inner] = stepInto(node, segment)
      if (start === undefined) break
      place = toPosition(start)
      node = inner
    }
    return place
  }

  for (const { pos, message } of document.errors) {
    const reason = (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')
    report.error(toPosition(pos[0]), `this is not YAML: ${reason}`, 'Mend this line; quote a sentence that holds “: ”.')
  }
  if (document.errors.length > 0) return undefined
  const plain = maybePlain(document)
  if (plain === undefined) report.error(at, 'the aliases of this YAML cannot be read', 'Write the values out.')
  return plain === undefined ? undefined : { ...plain, placeOf }
}

/** Where a key or an item begins in the text, and what it holds. */
function stepInto(node: unknown, segment: string | number): [start: number | undefined, inner?: unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment)
    return [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, pair?.value]
  }
  const item: unknown = isSeq(node) ? node.items[Number(segment)] : undefined
  return [isScalar(item) || isMap(item) || isSeq(item) ? item.range?.[0] : undefined, item]
}
