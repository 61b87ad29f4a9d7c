import type { Tokens } from 'marked'
import { type Attributes, parseAttributes } from './attributes.ts'
import { type Kinds, toBlockReader } from './blocks.ts'
import type { Block, Inline, Session, Slide } from './deck.ts'
import { isId, toIdSource } from './ids.ts'
import { toInlines, toText } from './inline.ts'
import { isNoteMark, type Placed } from './markdown.ts'
import type { Outline, SessionDraft, SlideDraft } from './outline.ts'
import { adviseName, type Position, type Report } from './problem.ts'
import type { Source } from './source.ts'
import { textOfBlocks } from './walk.ts'

/** What it takes to read an outline into sessions. */
export interface Context {
  readonly source: Source
  readonly kinds: Kinds
  readonly report: Report
  /** The deck's title, for the title slide without a heading of its own. */
  readonly title: string
}

type Heading = Placed<Tokens.Heading>

/** Reads the outline: the lead with the title slide first, then one group for each session. */
export function toSessions(outline: Outline, context: Context): Session[] {
  const nextId = toIdSource(findSetIds(outline, context.report))
  const toSlide = (kind: Slide['kind'], draft: SlideDraft, fallback: string) =>
    readSlide(kind, draft, fallback, nextId, context)
  const lead = readLead(outline, context.title, toSlide)
  let count = 0
  const sessions = outline.sessions.map((draft) => {
    const { classes, values } = attributesOf(draft.heading)
    const number = classes.includes('unnumbered') ? null : ++count
    return readSession(draft, number, toMinutes(values.minutes), toSlide)
  })
  return [lead, ...sessions]
}

type ToSlide = (kind: Slide['kind'], draft: SlideDraft, fallback: string) => Slide

function readLead({ title, lead }: Outline, deckTitle: string, toSlide: ToSlide): Session {
  const [first, ...others] = lead.slides
  const joins = lead.tokens.length === 0 && first !== undefined && first.heading === undefined
  const draft = { heading: title, tokens: joins ? first.tokens : lead.tokens }
  const opening = splitOpening(toSlide('title', draft, 'title'), toSlide)
  const titled = opening.map((slide, index) =>
    index === 0 && slide.title.length === 0 ? { ...slide, title: textOnly(deckTitle) } : slide,
  )
  const slides = (joins ? others : lead.slides).map((slide) => toSlide('content', slide, deckTitle))
  return { title: [], number: null, minutes: null, slides: [...titled, ...slides] }
}

function readSession(draft: SessionDraft, number: number | null, minutes: number | null, toSlide: ToSlide): Session {
  const opening = splitOpening(toSlide('opener', draft, 'session'), toSlide)
  const title = opening[0]?.title ?? []
  const slides = draft.slides.map((slide) => toSlide('content', slide, toText(title)))
  return { title, number, minutes, slides: [...opening, ...slides] }
}

/** An opener with more than a few short lines hands them to a slide of their own. */
function splitOpening(slide: Slide, toSlide: ToSlide): Slide[] {
  if (isShort(slide.blocks)) return [slide]
  const rest = toSlide('content', { heading: undefined, tokens: [] }, toText(slide.title))
  return [
    { ...slide, blocks: [] },
    { ...rest, blocks: slide.blocks, at: slide.blocks[0]?.at ?? slide.at },
  ]
}

function isShort(blocks: readonly Block[]): boolean {
  const isPlain = blocks.every(
    (block) => block.kind === 'paragraph' || (block.kind === 'list' && block.items.length <= 4),
  )
  return isPlain && blocks.length <= 3 && textOfBlocks(blocks).length <= 220
}

function readSlide(
  kind: Slide['kind'],
  { heading, tokens }: SlideDraft,
  fallback: string,
  nextId: (title: string) => string,
  { source, kinds, report }: Context,
): Slide {
  const notes: Block[] = []
  const reader = toBlockReader(source, kinds, report, (blocks) => notes.push(...blocks))
  const written = heading === undefined ? [] : reader.readInlines(heading.token.tokens, heading.at)
  const { title, attributes } = parseAttributes(written)
  if (heading !== undefined) checkAttributes(attributes, kind, heading.at, report)
  const noteIndex = tokens.findIndex(({ token }) => isNoteMark(token))
  const blocks = reader.read(noteIndex < 0 ? tokens : tokens.slice(0, noteIndex))
  if (noteIndex >= 0) notes.push(...reader.read(tokens.slice(noteIndex + 1).filter(({ token }) => !isNoteMark(token))))
  const id = attributes.id !== undefined && isId(attributes.id) ? attributes.id : nextId(toText(title) || fallback)
  return { id, kind, title, blocks, notes, at: heading?.at ?? tokens[0]?.at ?? { line: 1, column: 1 } }
}

function textOnly(text: string): Inline[] {
  return [{ kind: 'text', text }]
}

function attributesOf(heading: Heading | undefined): Attributes {
  const nowhere = { onComment: () => {}, onClean: () => {}, find: () => ({ line: 1, column: 1 }) }
  return parseAttributes(toInlines(heading?.token.tokens ?? [], nowhere)).attributes
}

/** The ids the author set, each reported that is malformed or set twice. */
function findSetIds({ title, lead, sessions }: Outline, report: Report): Set<string> {
  const headings = [
    title,
    ...[lead, ...sessions].flatMap((draft) => [draft.heading, ...draft.slides.map(({ heading }) => heading)]),
  ]
  const first = new Map<string, Position>()
  for (const heading of headings) {
    const id = attributesOf(heading).id
    if (heading === undefined || id === undefined) continue
    const earlier = first.get(id)
    if (!isId(id))
      report.error(heading.at, `“${id}” is no id`, 'Use letters a–z, digits and hyphens; begin with a letter.')
    else if (earlier)
      report.error(heading.at, `the id “${id}” is set twice`, `Line ${earlier.line} has it too; rename one.`)
    else first.set(id, heading.at)
  }
  return new Set(first.keys())
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
    )
  }
  if (values.minutes !== undefined && toMinutes(values.minutes) === null) {
    report.warning(at, `“${values.minutes}” is no number of minutes`, 'Write `minutes=7`.')
  }
}

function toMinutes(text: string | undefined): number | null {
  const minutes = Number(text)
  return text !== undefined && minutes > 0 && minutes < 1000 ? minutes : null
}
