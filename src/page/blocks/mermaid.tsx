import type { Fence } from '../../deck/blocks.ts'
import type { Json } from '../../deck/deck.ts'
import type { Position, Report } from '../../deck/problem.ts'
import { maybePicture } from '../../diagrams/architecture/drafting/draft.ts'
import { adviseIcon } from '../../diagrams/architecture/drafting/icons.ts'
import { type Complain, parseArchitecture } from '../../diagrams/architecture/drafting/parse.ts'
import type { Spot } from '../../diagrams/architecture/drafting/plan.ts'
import type { Picture } from '../../diagrams/architecture/graph.ts'
import { createPicture } from '../../diagrams/architecture/picture.ts'
import type { Story } from '../../diagrams/kit/story.ts'
import { defineFence } from './fence.ts'
import { findPrefix, LivingFigure } from './living-figure.tsx'
import { maybeStory, tellNothing } from './story.ts'

/** What is kept of a fence: a `Picture`, and a `Story` about it. */
type Data = { readonly picture: Json; readonly story: Json }

/** ` ```mermaid `: an architecture as a living picture. A ` ```steps ` fence right after it tells its story. */
export const mermaid = defineFence<Data>({
  read: readArchitecture,
  sequels: {
    steps: (before, fence, report) => {
      const { declaration } = createPicture(toPicture(before))
      const story = maybeStory(declaration, fence, report)
      return story === undefined ? undefined : { ...before, story }
    },
  },
  View: ({ data, page }) => (
    <LivingFigure
      {...{ page, name: 'architecture', diagram: createPicture(toPicture(data)) }}
      idPrefix={findPrefix(data, page)}
      story={data.story as unknown as Story} // the readers made it
      picture={JSON.stringify(data.picture)}
    />
  ),
})

function toPicture({ picture }: Data): Picture {
  return picture as unknown as Picture // `readArchitecture` made it
}

function readArchitecture(fence: Fence, report: Report): Data | undefined {
  const text = fence.lines.map((line) => line.text).join('\n')
  const complain: Complain = (spot, message, advice) => report.error(toPosition(fence, spot), message, advice)
  const plan = parseArchitecture(text, complain)
  if (plan === undefined) return undefined
  for (const { icon, spot } of plan.items) {
    const advice = adviseIcon(icon)
    if (advice !== undefined) report.warning(toPosition(fence, spot), `there is no icon “${icon}”`, advice)
  }
  const picture = maybePicture(plan)
  if (picture === undefined) {
    const advice = 'Shorten labels, take services out, or draw a group as one service and its inside on another slide.'
    report.error(fence.at, 'this picture does not fit a slide at a size that can be read', advice)
    return undefined
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
