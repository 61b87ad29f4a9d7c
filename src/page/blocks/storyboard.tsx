import type { VNode } from 'preact'
import { renderDrawing } from '../../diagrams/kit/drawing.tsx'
import type { Step } from '../../diagrams/kit/story.ts'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import type { Language } from '../../messages.ts'

/** How many frames share a printed page at most; fewer are drawn larger. */
const framesOnSheet = 9

/** One frame: the state after a step, and what was said since the frame before. */
export interface Frame {
  readonly state: unknown
  /** Index of the step it shows. */
  readonly step: number
  readonly said: readonly Step[]
}

/** The frames of a story, one for each step flagged for paper or else for the last, and what is said after them. */
function findFrames(steps: readonly Step[], states: readonly unknown[]): { frames: Frame[]; after: Step[] } {
  const flagged = steps.flatMap(({ paper }, index) => (paper ? [index] : []))
  const shown = flagged.length > 0 ? flagged : [steps.length - 1]
  const frames = shown.map((index, place) => ({
    state: states[index],
    step: index,
    said: steps.slice((shown[place - 1] ?? -1) + 1, index + 1),
  }))
  return { frames, after: steps.slice((shown.at(-1) ?? 0) + 1) }
}

interface StoryboardProps {
  readonly diagram: AnyDiagram
  readonly steps: readonly Step[]
  readonly states: readonly unknown[]
  readonly language: Language
  readonly idPrefix: string
  /** Whether a phone scrolls a frame, which the keyboard then has to reach. */
  readonly isPanned: boolean
  /** Address of a step of the story, when the deck has one. */
  readonly toLink: (step: number) => string | undefined
}

/** A story as pictures with their sentences: what stands on paper, and where no script runs. */
export function Storyboard(props: StoryboardProps): VNode {
  const { diagram, steps, states, language, idPrefix, isPanned, toLink } = props
  const { frames, after } = findFrames(steps, states)
  const sheets = Array.from({ length: Math.ceil(frames.length / framesOnSheet) }, (_, sheet) =>
    frames.slice(sheet * framesOnSheet, (sheet + 1) * framesOnSheet),
  )
  return (
    <div class="storyboard">
      {sheets.map((sheet, page) => (
        <div class="sheet">
          {sheet.map(({ state, step, said }, index) => (
            // A frame with a sheet to itself is wide: a phone scrolls it, so the keyboard must reach it.
            <figure {...(isPanned ? { tabIndex: 0 } : {})}>
              <Linked to={toLink(step)}>
                {renderDrawing(diagram, state, {
                  language,
                  layout: 'frame',
                  idPrefix: `${idPrefix}-${page * framesOnSheet + index + 1}`,
                })}
              </Linked>
              <figcaption>
                <Sentences of={said} />
              </figcaption>
            </figure>
          ))}
        </div>
      ))}
      <Sentences of={after} />
    </div>
  )
}

function Linked({ to, children }: { to: string | undefined; children: VNode }): VNode {
  if (to === undefined) return children
  return (
    <a class="moment" href={to}>
      {children}
    </a>
  )
}

/** The last sentence and the question it answers are the frame's own; paper has no room for those before. */
function Sentences({ of }: { of: readonly Step[] }): VNode {
  const own = of.length - (of.at(-2)?.kind === 'ask' ? 2 : 1)
  return (
    <>
      {of.map(({ kind, text }, index) => (
        <p class={index < own ? 'before' : kind === 'ask' ? 'question' : undefined}>{text}</p>
      ))}
    </>
  )
}
