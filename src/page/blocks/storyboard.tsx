import type { VNode } from 'preact'
import { renderDrawing } from '../../diagrams/kit/drawing.tsx'
import type { Step } from '../../diagrams/kit/story.ts'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import type { Language } from '../../messages.ts'
import { type Size, toSheets } from './sheets.ts'

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
  const drawn = frames.map(({ state, step, said }, index) => {
    const options = { language, layout: 'frame', idPrefix: `${idPrefix}-${index + 1}` } as const
    return { step, said, drawing: renderDrawing(diagram, state, options) }
  })
  const sheets = toSheets(drawn, sizeOf(drawn[0]?.drawing))
  return (
    <div class="storyboard">
      {sheets.map((sheet) => (
        <div class={`sheet ${sheet.grid}`}>
          {sheet.frames.map(({ step, said, drawing }) => (
            // A phone scrolls a wide frame, so the keyboard must reach it.
            <figure {...(isPanned ? { tabIndex: 0 } : {})}>
              <Linked to={toLink(step)}>{drawing}</Linked>
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

/** A view gives a `Drawing`, which knows its size. */
function sizeOf(drawing: VNode | undefined): Size {
  const { width = 560, height = 200 } = (drawing?.props ?? {}) as Partial<Size>
  return { width, height }
}

/** The same boxes with and without an address: what is linked looks the same. */
function Linked({ to, children }: { to: string | undefined; children: VNode }): VNode {
  return (
    <a class="moment" {...(to === undefined ? {} : { href: to })}>
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
