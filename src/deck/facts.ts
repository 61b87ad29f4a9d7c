import type { Block, Inline } from './deck.ts'
import { toText } from './inline.ts'
import { toLines } from './lines.ts'

/** What a talk's programme says of it: who, when, where. */
export interface Facts {
  /** One paragraph, a line for each fact as it was written. */
  readonly block: Block
  /** From the hours, when both are given. */
  readonly minutes: number | null
}

const label =
  /^(?:speakers?|presenters?|presented by|hosts?|by|time|when|where|room|track|venue|place|date|level|duration|slot|author|created|updated|status|tags?|발표자?|발표 ?자|연사|강연자|강사|진행|시간|일시|일자|날짜|장소|트랙|룸|소속|작성자|작성일시?|태그)\s*[:：]\s*\S/i
const hours = /(\d{1,2})[:.시](\d{2})분?\s*(?:-|–|—|~|〜|to|부터)\s*(\d{1,2})[:.시](\d{2})/

/** The facts with which a session opens, or undefined when its first block says something else. */
export function maybeFacts(blocks: readonly Block[]): Facts | undefined {
  const [first] = blocks
  const lines = first === undefined ? [] : findLines(first)
  if (first === undefined || lines.length === 0 || lines.length > 8 || !lines.every(isFact)) return undefined
  const children = lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]))
  const minutes = lines.map((line) => toMinutes(toText(line))).find((count) => count !== null) ?? null
  return { block: { kind: 'paragraph', at: first.at, children }, minutes }
}

function findLines(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'paragraph') return toLines(block.children)
  if (block.kind !== 'list') return []
  const lines = block.items.map(({ blocks: [only, ...others] }) =>
    only?.kind === 'paragraph' && others.length === 0 ? toLines(only.children) : [],
  )
  return lines.every((found) => found.length === 1) ? lines.flat() : []
}

function isFact(line: readonly Inline[]): boolean {
  const text = toText(line)
  if (text.length > 120) return false
  return label.test(text) || /^by\s+\S.{0,60}$/i.test(text) || (text.length < 50 && hours.exec(text)?.index === 0)
}

/** Minutes between two hours of a day, or null without them. */
function toMinutes(text: string): number | null {
  const [, ...numbers] = hours.exec(text) ?? []
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = numbers.map(Number)
  const minutes = (toHour - fromHour) * 60 + toMinute - fromMinute
  return minutes > 0 && minutes < 600 ? minutes : null
}
