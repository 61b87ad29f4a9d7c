import type { VNode } from 'preact'
import type { Block, Json } from '../../deck/deck.ts'
import { insideOf } from '../../deck/walk.ts'
import { renderDrawing } from '../../diagrams/kit/drawing.tsx'
import { type Story, statesOf } from '../../diagrams/kit/story.ts'
import { Telling } from '../../diagrams/kit/telling.tsx'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import { findPlaces, type Page } from '../page.ts'
import { Storyboard } from './storyboard.tsx'

interface LivingFigureProps {
  readonly diagram: AnyDiagram
  readonly name: string
  readonly story: Story
  readonly idPrefix: string
  readonly page: Page
  /** What the diagram is made of, as JSON, where its name does not say it. */
  readonly picture?: string
}

/** The drawing that the stage brings to life, and the storyboard that stands where no script runs. */
export function LivingFigure({ diagram, name, story: written, idPrefix, page, picture }: LivingFigureProps): VNode {
  const { language } = page.deck
  const story = written.steps.length > 0 ? written : tellStill(diagram, written, page)
  const states = statesOf(diagram.model, story)
  const [first] = story.steps
  return (
    <figure
      class="diagram"
      data-diagram={name}
      {...(picture === undefined ? {} : { 'data-picture': picture })}
      data-story={JSON.stringify(story)}
    >
      <div class="player">
        <div class="picture">{renderDrawing(diagram, states[0], { language, layout: 'wide', idPrefix })}</div>
        <Telling text={first?.text ?? ''} isQuestion={first?.kind === 'ask'} place={0} count={story.steps.length} />
      </div>
      <Storyboard
        {...{ diagram, states, language, idPrefix }}
        steps={story.steps}
        framesOnSheet={picture === undefined ? 4 : 1}
      />
    </figure>
  )
}

/** A diagram without a story tells what it shows. */
function tellStill({ model }: AnyDiagram, story: Story, { deck }: Page): Story {
  const text = model.describe(model.initial(story.values, story.seed), deck.language)
  return { ...story, steps: [{ kind: 'say', text, events: [], paper: true }] }
}

/** Different for every diagram of the deck, and the same as long as its slide keeps its id. */
export function findPrefix(data: Json, { deck }: Page): string {
  for (const { slide } of findPlaces(deck)) {
    const index = slide.blocks.flatMap(findData).indexOf(data)
    if (index >= 0) return `${slide.id}-${index + 1}`
  }
  return 'diagram'
}

function findData(block: Block): readonly Json[] {
  return block.kind === 'fence' ? [block.data] : insideOf(block).flatMap(findData)
}
