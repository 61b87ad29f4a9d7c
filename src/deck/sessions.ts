import type { Tokens } from 'marked'
import { type Attributes, parseAttributes } from './attributes.ts'
import type { Inline, Session, Slide } from './deck.ts'
import { fitSlide, shortenTitle } from './fit/slides.ts'
import { isId, toId, toIdSource } from './ids.ts'
import { toInlines, toText } from './inline.ts'
import type { Placed } from './markdown.ts'
import { joinCrumbs, type Opened, openSession, splitOpening, takeTitles, titleSlides } from './opening.ts'
import type { Outline, SessionDraft, SlideDraft } from './outline.ts'
import type { Position, Report } from './problem.ts'
import { type Context, nameSlide, readSlide, toMinutes, type Unnamed, withLeftFootnotes } from './slide-reader.ts'
import { inlinesOfDeck } from './walk.ts'

type Heading = Placed<Tokens.Heading>

/** Reads the outline: the lead with the title slide first, then one group for each session. */
export function toSessions(outline: Outline, context: Context): Session[] {
  const setIds = findSetIds(outline, context.report)
  const nextId = toIdSource(setIds)
  const renamed: Renamed[] = []
  const toSlide: ToSlide = (kind, draft, fallback) => readSlide(kind, draft, fallback, context)
  const lead: Opened = { slides: readLead(outline, context.title, toSlide), minutes: null }
  const groups = [lead, ...outline.sessions.map((draft) => readSession(draft, toSlide))]
  let count = 0
  const named = groups.map(({ slides, minutes }, index) => {
    const all = index === groups.length - 1 ? withLast(slides, (slide) => withLeftFootnotes(slide, context)) : slides
    const { classes, values } = attributesOf(outline.sessions[index - 1]?.heading)
    return {
      title: index === 0 ? [] : (slides[0]?.title ?? []),
      number: index === 0 || classes.includes('unnumbered') ? null : ++count,
      minutes: toMinutes(values.minutes) ?? minutes,
      slides: toWhole(all)
        .flatMap(fitSlide)
        .map((slide) => {
          const whole = nameSlide(slide, nextId)
          renamed.push(...findRenamed(slide, whole.id))
          return whole
        }),
    }
  })
  tellRenamed(renamed, named, setIds, context.report)
  return named
}

/** Slides with their titles, before they are fitted. */
function toWhole(slides: readonly Unnamed[]): Unnamed[] {
  return titleSlides(joinCrumbs(takeTitles(slides.map(shortenTitle))))
}

function withLast<T>(list: readonly T[], change: (last: T) => T): T[] {
  return list.map((element, index) => (index === list.length - 1 ? change(element) : element))
}

type ToSlide = (kind: Slide['kind'], draft: SlideDraft, fallback: string) => Unnamed

function readLead({ title, lead }: Outline, deckTitle: string, toSlide: ToSlide): Unnamed[] {
  const [first, ...others] = lead.slides
  const joins = lead.tokens.length === 0 && first !== undefined && first.heading === undefined
  const draft = { heading: title, tokens: joins ? first.tokens : lead.tokens }
  const opening = splitOpening(toSlide('title', draft, 'title'))
  const titled = opening.map((slide, index) =>
    index === 0 && slide.title.length === 0 ? { ...slide, title: textOnly(deckTitle) } : slide,
  )
  return [...titled, ...(joins ? others : lead.slides).map((slide) => toSlide('content', slide, deckTitle))]
}

function readSession(draft: SessionDraft, toSlide: ToSlide): Opened {
  const opener = toSlide('opener', draft, 'session')
  const fallback = toText(opener.title)
  return openSession(
    opener,
    draft.slides.map((slide) => toSlide('content', slide, fallback)),
  )
}

/** A slide whose heading makes an id that another slide has. */
interface Renamed {
  readonly id: string
  readonly wanted: string
  readonly at: Position
}

function findRenamed({ setId, idFrom, title, continues, at }: Unnamed, id: string): Renamed[] {
  const wanted = toId(idFrom)
  const isNamed = title.length > 0 && toText(title) === idFrom
  return setId !== undefined || !isNamed || continues === true || id === wanted ? [] : [{ id, wanted, at }]
}

/** Two headings with the same words do no harm, until somebody means one of them by its address. */
function tellRenamed(
  renamed: readonly Renamed[],
  sessions: readonly Session[],
  set: Set<string>,
  report: Report,
): void {
  const links = [...inlinesOfDeck(sessions)].flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))
  for (const { id, wanted, at } of renamed) {
    if (!set.has(wanted) && !links.includes(`#${wanted}`)) continue
    report.warning(
      at,
      `another slide has the id “${wanted}”, so this one has “${id}”`,
      'Write `{#name}` after the heading for an id of your own.',
      'ids-and-links',
    )
  }
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
      report.error(
        heading.at,
        `“${id}” is no id`,
        'Use letters a–z, digits and hyphens; begin with a letter.',
        'ids-and-links',
      )
    else if (earlier)
      report.error(
        heading.at,
        `the id “${id}” is set twice`,
        `Line ${earlier.line} has it too; rename one.`,
        'ids-and-links',
      )
    else first.set(id, heading.at)
  }
  return new Set(first.keys())
}
