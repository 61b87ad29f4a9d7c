import type { VNode } from 'preact'
import type { Block, Deck, Json, Slide } from '../../deck/deck.ts'
import { insideOf } from '../../deck/walk.ts'
import { renderDrawing } from '../../diagrams/kit/drawing.tsx'
import { type Story, statesOf } from '../../diagrams/kit/story.ts'
import { Telling } from '../../diagrams/kit/telling.tsx'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import { findPlaces, type Page } from '../page.ts'
import { countStepsBefore } from '../steps.ts'
import { Storyboard } from './storyboard.tsx'

interface LivingFigureProps {
  readonly diagram: AnyDiagram
  readonly name: string
  /** What is kept of the fence, with its `Story`. */
  readonly data: { readonly story: Json }
  readonly page: Page
  /** What the diagram is made of, as JSON, where its name does not say it. */
  readonly picture?: string
}

/** The drawing that the stage brings to life, and the storyboard that stands where no script runs. */
export function LivingFigure({ diagram, name, data, page, picture }: LivingFigureProps): VNode {
  const { language } = page.deck
  const written = data.story as unknown as Story // the fences' readers made it
  const story = written.steps.length > 0 ? written : tellStill(diagram, written, page)
  const states = statesOf(diagram.model, story)
  const slide = findHomes(page.deck).get(data)?.slide
  const idPrefix = findPrefix(data, page)
  const before = slide === undefined ? 0 : countStepsBefore(slide, data)
  const at = Math.min(Math.max(0, (page.step ?? 0) - before), story.steps.length - 1)
  const step = story.steps[at]
  const ids = page.step === undefined ? idPrefix : `${idPrefix}-at-${page.step}`
  const toLink = (frame: number) => toMoment(page, slide, before + frame)
  return (
    <figure
      class="diagram"
      data-diagram={name}
      {...(picture === undefined ? {} : { 'data-picture': picture })}
      data-story={JSON.stringify(story)}
    >
      <div class="player">
        <div class="picture">{renderDrawing(diagram, states[at], { language, layout: 'wide', idPrefix: ids })}</div>
        <Telling text={step?.text ?? ''} isQuestion={step?.kind === 'ask'} place={at} count={story.steps.length} />
      </div>
      {page.step === undefined && (
        <Storyboard
          {...{ diagram, states, language, idPrefix, toLink }}
          steps={story.steps}
          isPanned={picture !== undefined}
        />
      )}
    </figure>
  )
}

/** Where a step of a slide lives, when the deck's address is known. */
function toMoment({ address }: Page, slide: Slide | undefined, step: number): string | undefined {
  if (address === undefined || slide === undefined) return undefined
  return `${address}#${slide.id}${step === 0 ? '' : `/${step}`}`
}

/** A diagram without a story tells what it shows. */
function tellStill({ model }: AnyDiagram, story: Story, { deck }: Page): Story {
  const text = model.describe(model.initial(story.values, story.seed), deck.language)
  return { ...story, steps: [{ kind: 'say', text, events: [], paper: true }] }
}

/** Where a fence stands: its slide, and its place among the fences there, from 1. */
interface Home {
  readonly slide: Slide
  readonly place: number
}

const known = new WeakMap<Deck, ReadonlyMap<Json, Home>>()

/** The home of every fence of a deck, by what is kept of it: looked for once, and not by each figure. */
function findHomes(deck: Deck): ReadonlyMap<Json, Home> {
  const homes = known.get(deck) ?? new Map(findPlaces(deck).flatMap(({ slide }) => toHomes(slide)))
  known.set(deck, homes)
  return homes
}

function toHomes(slide: Slide): (readonly [Json, Home])[] {
  return slide.blocks.flatMap(findData).map((data, index) => [data, { slide, place: index + 1 }] as const)
}

/** Different for every figure of the deck, and the same as long as its slide keeps its id. */
export function findPrefix(data: Json, page: Page): string {
  const home = findHomes(page.deck).get(data)
  return home === undefined ? 'diagram' : `${home.slide.id}-${home.place}`
}

function findData(block: Block): readonly Json[] {
  return block.kind === 'fence' ? [block.data] : insideOf(block).flatMap(findData)
}
