import { type Attributes, parseAttributes } from './attributes.ts'
import { toBlockReader } from './blocks.ts'
import type { Block, Inline, Slide } from './deck.ts'
import type { Footnotes } from './footnotes.ts'
import { isId } from './ids.ts'
import { findInlines, toText } from './inline.ts'
import type { Kinds } from './kinds.ts'
import { isNoteMark, type Placed } from './markdown.ts'
import type { SlideDraft } from './outline.ts'
import { adviseName, type Position, type Report } from './problem.ts'
import { toSlideBlocks } from './rough.ts'
import type { Source } from './source.ts'
import { inlinesOf } from './walk.ts'

/** What it takes to read drafts into slides. */
export interface Context {
  readonly source: Source
  readonly kinds: Kinds
  readonly report: Report
  /** The deck's title, for the title slide without a heading of its own. */
  readonly title: string
  /** Each is taken by the first slide that refers to it. */
  readonly footnotes: Footnotes
}

/** A slide before it has an id: the one its author set, or what an id is made from. */
export interface Unnamed extends Omit<Slide, 'id'> {
  readonly setId: string | undefined
  readonly idFrom: string
  /** Only a blank line parts it from the slide before. */
  readonly joins: boolean
}

/** Reads a draft: its heading with attributes, its blocks, and what is said and not shown. */
export function readSlide(kind: Slide['kind'], draft: SlideDraft, fallback: string, context: Context): Unnamed {
  const { source, kinds, report } = context
  const { heading, tokens } = draft
  const notes: Block[] = []
  const reader = toBlockReader(source, kinds, report, (blocks) => notes.push(...blocks))
  const written = heading === undefined ? [] : reader.readInlines(heading.token.tokens, heading.at)
  const { title, attributes } = parseAttributes(written)
  if (heading !== undefined) checkAttributes(attributes, kind, heading.at, report)
  const noteIndex = tokens.findIndex(({ token }) => isNoteMark(token))
  const shown = reader.read(noteIndex < 0 ? tokens : tokens.slice(0, noteIndex))
  const referred = [...findInlines(title), ...inlinesOf(shown)].flatMap((inline) => takeFootnote(inline, context))
  const blocks = [...toSlideBlocks(shown), ...reader.read(referred)]
  if (noteIndex >= 0) notes.push(...reader.read(tokens.slice(noteIndex + 1).filter(({ token }) => !isNoteMark(token))))
  const setId = attributes.id !== undefined && isId(attributes.id) ? attributes.id : undefined
  const at = heading?.at ?? tokens[0]?.at ?? { line: 1, column: 1 }
  return { setId, idFrom: toText(title) || fallback, joins: draft.joins === true, kind, title, blocks, notes, at }
}

/** The slide with its id, made by `nextId` unless its author set one; of what is split only the first part keeps that. */
export function nameSlide({ setId, idFrom, joins: _, ...slide }: Unnamed, nextId: (title: string) => string): Slide {
  const id = setId === undefined || slide.continues === true ? nextId(setId ?? idFrom) : setId
  return { id, ...slide }
}

function takeFootnote(inline: Inline, { footnotes }: Context): Placed[] {
  const footnote = inline.kind === 'reference' ? footnotes.get(inline.label) : undefined
  if (inline.kind !== 'reference' || footnote === undefined) return []
  footnotes.delete(inline.label)
  return [footnote]
}

/** The slide with the footnotes that no slide refers to. */
export function withLeftFootnotes(slide: Unnamed, { source, kinds, report, footnotes }: Context): Unnamed {
  if (footnotes.size === 0) return slide
  for (const [label, { at }] of footnotes) {
    report.note(at, `no slide refers to the footnote “${label}”`, 'It stands on the last slide.', 'footnotes')
  }
  const notes: Block[] = []
  const left = toBlockReader(source, kinds, report, (blocks) => notes.push(...blocks)).read([...footnotes.values()])
  return { ...slide, blocks: [...slide.blocks, ...left], notes: [...slide.notes, ...notes] }
}

function checkAttributes({ classes, values }: Attributes, kind: Slide['kind'], at: Position, report: Report): void {
  const known = kind === 'opener' ? { classes: ['unnumbered'], keys: ['minutes'] } : { classes: [], keys: [] }
  const unknown = [
    ...classes.filter((name) => !known.classes.includes(name)),
    ...Object.keys(values).filter((key) => !known.keys.includes(key)),
  ]
  for (const name of unknown) {
    report.warning(
      at,
      `a ${kind === 'opener' ? 'session' : 'slide'} has no setting “${name}”`,
      adviseName(name, ['unnumbered', 'minutes']),
      'ids-and-links',
    )
  }
  if (values.minutes !== undefined && toMinutes(values.minutes) === null) {
    report.warning(at, `“${values.minutes}” is no number of minutes`, 'Write `minutes=7`.', 'ids-and-links')
  }
}

/** Minutes as an author sets them on a session, or null. */
export function toMinutes(text: string | undefined): number | null {
  const minutes = Number(text)
  return text !== undefined && minutes > 0 && minutes < 1000 ? minutes : null
}
