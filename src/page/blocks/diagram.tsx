import type { VNode } from 'preact'
import type { Fence } from '../../deck/blocks.ts'
import type { Json, Slide } from '../../deck/deck.ts'
import { adviseName, type Report } from '../../deck/problem.ts'
import type { DiagramTable } from '../../diagrams/index.ts'
import { renderDrawing } from '../../diagrams/kit/drawing.tsx'
import { toValues } from '../../diagrams/kit/parameters.ts'
import { parseStory, type Story, statesOf } from '../../diagrams/kit/story.ts'
import { Telling } from '../../diagrams/kit/telling.tsx'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import { findPlaces, type Page } from '../page.ts'
import { countStepsBefore, findDiagrams } from '../steps.ts'
import { defineFence, type FenceKind } from './fence.ts'
import { Storyboard } from './storyboard.tsx'
import { readYaml } from './yaml.ts'

/** What is kept of a fence: the diagram's name, and a `Story`. */
type Data = { readonly name: string; readonly story: Json }

/** ` ```diagram NAME `: a living diagram with its story in YAML; without one, its state at the start. */
export async function createDiagramFence(table: DiagramTable): Promise<FenceKind> {
  const loaded = Object.entries(table).map(async ([name, load]) => [name, (await load()).diagram] as const)
  const known: ReadonlyMap<string, AnyDiagram> = new Map(await Promise.all(loaded))
  return defineFence<Data>({
    read(fence, report) {
      const diagram = known.get(fence.options)
      if (diagram !== undefined) return readStory(diagram, fence, report)
      const message = fence.options === '' ? 'a diagram needs a name' : `there is no diagram “${fence.options}”`
      report.error(fence.at, message, adviseName(fence.options, [...known.keys()]))
      return undefined
    },
    View: ({ data, page }) => {
      const diagram = known.get(data.name)
      return diagram === undefined ? null : <Figure diagram={diagram} data={data} page={page} />
    },
  })
}

function readStory({ declaration }: AnyDiagram, fence: Fence, report: Report): Data | undefined {
  const { name } = declaration
  const yaml = readYaml(fence, report)
  if (yaml === undefined) return undefined
  const still: Story = { seed: 1, values: toValues(declaration, {}), steps: [] }
  if (yaml.data === null) return { name, story: toJson(still) }
  const { story, mistakes } = parseStory(declaration, yaml.data)
  for (const { path, message, advice } of mistakes) report.error(yaml.placeOf(path), message, advice)
  return mistakes.length === 0 ? { name, story: toJson(story) } : undefined
}

function toJson(story: Story): Json {
  return JSON.parse(JSON.stringify(story))
}

/** The drawing that the stage brings to life, and the storyboard that stands where no script runs. */
function Figure({ diagram, data, page }: { diagram: AnyDiagram; data: Data; page: Page }): VNode {
  const { language } = page.deck
  const written = data.story as unknown as Story // `readStory` made it
  const story = written.steps.length > 0 ? written : tellStill(diagram, written, page)
  const states = statesOf(diagram.model, story)
  const slide = maybeSlide(data, page)
  const idPrefix = toPrefix(slide, data)
  const before = slide === undefined ? 0 : countStepsBefore(slide, data)
  const at = Math.min(Math.max(0, (page.step ?? 0) - before), story.steps.length - 1)
  const step = story.steps[at]
  const ids = page.step === undefined ? idPrefix : `${idPrefix}-at-${page.step}`
  const toLink = (frame: number) => toMoment(page, slide, before + frame)
  return (
    <figure class="diagram" data-diagram={data.name} data-story={JSON.stringify(story)}>
      <div class="player">
        <div class="picture">{renderDrawing(diagram, states[at], { language, layout: 'wide', idPrefix: ids })}</div>
        <Telling text={step?.text ?? ''} isQuestion={step?.kind === 'ask'} place={at} count={story.steps.length} />
      </div>
      {page.step === undefined && (
        <Storyboard {...{ diagram, states, language, idPrefix, toLink }} steps={story.steps} />
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

function maybeSlide(data: Data, { deck }: Page): Slide | undefined {
  return findPlaces(deck).find(({ slide }) => slide.blocks.flatMap(findDiagrams).includes(data))?.slide
}

/** Different for every diagram of the deck, and the same as long as its slide keeps its id. */
function toPrefix(slide: Slide | undefined, data: Data): string {
  return slide === undefined ? 'diagram' : `${slide.id}-${slide.blocks.flatMap(findDiagrams).indexOf(data) + 1}`
}
