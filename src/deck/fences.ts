import type { Tokens } from 'marked'
import type { Block } from './deck.ts'
import type { Fence, Kinds } from './kinds.ts'
import type { Placed } from './markdown.ts'
import { maybeNearest, type Position, type Report } from './problem.ts'
import type { Reading } from './reading.ts'
import { columnOf, type Source } from './source.ts'

/** A fence of ours with what it holds, any other as code. */
export function readCode({ source, kinds, report }: Reading, token: Tokens.Code, at: Position): Block {
  const fence = toFence(source, token, at)
  const { name } = fence
  const reader = Object.hasOwn(kinds.fences, name) ? kinds.fences[name] : undefined
  if (reader !== undefined) {
    const data = reader(fence, report)
    if (data !== undefined) return { kind: 'fence', at, name, data }
  } else warnUnknownFence(kinds, report, name, at)
  return toCode({ token, at })
}

/** A fence and the one before it as one block, where it goes on with that. */
export function maybeJoined(
  { source, kinds, report }: Reading,
  before: Block | undefined,
  { token, at }: Placed,
): Block | undefined {
  if (token.type !== 'code' || before?.kind !== 'fence') return undefined
  const fence = toFence(source, token as Tokens.Code, at)
  const sequels = kinds.sequels[before.name] ?? {}
  const sequel = Object.hasOwn(sequels, fence.name) ? sequels[fence.name] : undefined
  if (sequel === undefined) return undefined
  const data = sequel(before.data, fence, report)
  return data === undefined ? before : { ...before, data }
}

/** True for a fence that would go on with the one before it, had that been read: its author was told of that one. */
export function followsBroken({ kinds }: Reading, before: Block | undefined, { token }: Placed): boolean {
  if (token.type !== 'code' || before?.kind !== 'code') return false
  const sequels = Object.hasOwn(kinds.sequels, before.language) ? kinds.sequels[before.language] : undefined
  return Object.hasOwn(sequels ?? {}, toFenceName(token as Tokens.Code))
}

/** A fence as it stands. */
export function toCode({ token, at }: Placed): Block {
  const code = token as Tokens.Code
  return { kind: 'code', at, language: toFenceName(code), text: code.text }
}

function toFence(source: Source, token: Tokens.Code, at: Position): Fence {
  const [name = '', ...options] = (token.lang ?? '').trim().split(/\s+/)
  const lines = token.text.split('\n').map((text, index) => {
    const line = at.line + 1 + index
    return { text, at: { line, column: columnOf(source, line, text) } }
  })
  return { name, options: options.join(' '), lines, at }
}

function warnUnknownFence(kinds: Kinds, report: Report, name: string, at: Position): void {
  if (name === '' || kinds.isCodeLanguage(name)) return
  const nearest = maybeNearest(name, Object.keys(kinds.fences))
  if (nearest !== undefined) report.warning(at, `“${name}” is no code language`, `Did you mean “${nearest}”?`, 'blocks')
}

function toFenceName({ lang = '' }: Tokens.Code): string {
  return /^\S*/.exec(lang.trim())?.[0] ?? ''
}
