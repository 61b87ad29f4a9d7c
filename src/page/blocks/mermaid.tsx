import type { VNode } from 'preact'
import type { Json } from '../../deck/deck.ts'
import type { Fence } from '../../deck/kinds.ts'
import { adviseName, type Position, type Report } from '../../deck/problem.ts'
import { findCutLabels } from '../../diagrams/architecture/drafting/cut-labels.ts'
import { maybeDrawn } from '../../diagrams/architecture/drafting/drawn.ts'
import { adviseIcon } from '../../diagrams/architecture/drafting/icons.ts'
import { type Complain, parseArchitecture } from '../../diagrams/architecture/drafting/parse.ts'
import type { Spot } from '../../diagrams/architecture/drafting/plan.ts'
import type { Picture } from '../../diagrams/architecture/graph.ts'
import { createPicture } from '../../diagrams/architecture/picture.ts'
import { say } from '../../messages.ts'
import { drawPlain, plainKinds } from '../mermaid/plain.ts'
import { defineFence } from './fence.ts'
import { findPrefix, LivingFigure } from './living-figure.tsx'
import { maybeStory, tellNothing } from './story.ts'

/** What is kept of an architecture: a `Picture`, and a `Story` about it. */
type Living = { readonly picture: Json; readonly story: Json }

/** What is kept of another drawing: its text, of which it is drawn anew for its place. */
type Plain = { readonly text: string }

type Data = Living | Plain

/**
 * ` ```mermaid `: an architecture as a living picture, other kinds as plain ones. A ` ```steps ` fence right after an
 * architecture tells its story.
 */
export const mermaid = defineFence<Data>({
  read: readMermaid,
  sequels: {
    steps: (before, fence, report) => {
      if ('text' in before) {
        report.warning(
          fence.at,
          'only an architecture takes steps',
          'Draw it as `architecture-beta`, or take the steps out.',
        )
        return undefined
      }
      const { declaration } = createPicture(toPicture(before))
      const story = maybeStory(declaration, fence, report)
      return story === undefined ? undefined : { ...before, story }
    },
  },
  View: ({ data, page }) =>
    'text' in data ? (
      <PlainFigure text={data.text} idPrefix={findPrefix(data, page)} name={say(page.deck.language, 'drawing')} />
    ) : (
      <LivingFigure
        {...{ page, data, name: 'architecture', diagram: createPicture(toPicture(data)) }}
        picture={JSON.stringify(data.picture)}
      />
    ),
})

function PlainFigure({ text, idPrefix, name }: { text: string; idPrefix: string; name: string }): VNode | null {
  const drawn = drawPlain(text, idPrefix)
  if (!drawn.ok) return null
  // A phone scrolls a wide one, so the keyboard must reach it.
  const panned = { tabIndex: 0 }
  return <figure class="mermaid" {...panned} dangerouslySetInnerHTML={{ __html: nameDrawing(drawn.svg, name) }} />
}

/** The drawing with all its words as its name: as a graphic it has no other. */
function nameDrawing(svg: string, name: string): string {
  const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, ' ').trim(),
  )
  const label = `${name}: ${words.filter(Boolean).join(', ')}`
  return svg.replace('role="img"', () => `role="img" aria-label="${label.replaceAll('"', '&quot;')}"`)
}

/** The fence begins with the kind of its drawing, after front matter and remarks. What cannot be drawn stays as code. */
function readMermaid(fence: Fence, report: Report): Data | undefined {
  const text = fence.lines.map((line) => line.text).join('\n')
  const body = text.replace(/^\s*---\n[\s\S]*?\n---/, '').replace(/^(?:\s*%%.*\n|\s*\n)*/, '')
  const kind = /^\s*([\w-]+)/.exec(body)?.[1] ?? ''
  if (kind === 'architecture-beta') return readArchitecture(fence, text, report)
  if (!(plainKinds as readonly string[]).includes(kind)) {
    const advice = adviseName(kind, ['architecture-beta', ...plainKinds])
    report.warning(fence.lines[0]?.at ?? fence.at, `this kind of Mermaid drawing is not known: “${kind}”`, advice)
    return undefined
  }
  const drawn = drawPlain(text, 'm')
  if (drawn.ok) return { text }
  const isSize = drawn.reason === 'size'
  report.warning(
    fence.at,
    isSize ? 'this drawing does not fit a slide at a size that can be read' : `this is no ${kind}: ${drawn.message}`,
    isSize
      ? 'Take parts out, shorten labels, or turn it: `LR` runs across, `TD` down.'
      : 'Mend the drawing; the Mermaid live editor shows where it breaks.',
  )
  return undefined
}

function toPicture({ picture }: Living): Picture {
  return picture as unknown as Picture // `readArchitecture` made it
}

function readArchitecture(fence: Fence, text: string, report: Report): Living | undefined {
  const complain: Complain = (spot, message, advice) => report.error(toPosition(fence, spot), message, advice)
  const plan = parseArchitecture(text, complain)
  if (plan === undefined) return undefined
  for (const { icon, spot } of plan.items) {
    const advice = adviseIcon(icon)
    if (advice !== undefined) report.warning(toPosition(fence, spot), `there is no icon “${icon}”`, advice)
  }
  const picture = maybeDrawn(plan)
  if (picture === undefined) {
    const advice = 'Shorten labels, take services out, or draw a group as one service and its inside on another slide.'
    report.error(fence.at, 'this picture does not fit a slide at a size that can be read', advice)
    return undefined
  }
  for (const { label, spot } of findCutLabels(plan, picture)) {
    const advice = 'Shorten it: two lines of about fifteen Latin or eight Korean letters have room.'
    report.warning(toPosition(fence, spot), `the picture does not show all of “${label.slice(0, 60)}”`, advice)
  }
  return { picture: JSON.parse(JSON.stringify(picture)), story: tellNothing(createPicture(picture).declaration) }
}

/** A place in a fence as a place in the notes. */
function toPosition({ lines, at }: Fence, { line, character }: Spot): Position {
  const found = lines[line]
  if (found === undefined) return at
  // The line's place is that of its first letter.
  const indent = found.text.length - found.text.trimStart().length
  return { line: found.at.line, column: Math.max(1, found.at.column + character - indent) }
}
