import type { Story } from '../diagrams/kit/story.ts'
import { countFragments, findSlides, type Slide, toSessionTitle, toTitle } from '../stage/slides.ts'
import type { WalkStop } from './walk.ts'

/** A slide as the presenter's page knows it. */
export interface DeskSlide extends WalkStop {
  readonly title: string
  readonly session: string
  /** The slide as it was written; shown are copies. */
  readonly element: HTMLElement
  /** How many presses each of its stories takes. */
  readonly stories: readonly number[]
  /** What its stories tell at each step; empty without stories. */
  readonly told: readonly string[]
  /** Its speaker notes; undefined when it has none. */
  readonly notes: Element | undefined
}

/** The deck that stands in the document's templates. */
export interface Outline {
  readonly slides: readonly DeskSlide[]
  /** The minutes of each group of slides; null where the notes say none. */
  readonly minutes: readonly (number | null)[]
  /** Whether this build holds speaker notes at all. */
  readonly hasNotes: boolean
}

/** Reads the templates of the presenter's page. */
export function readOutline(page: ParentNode): Outline {
  const slides = page.querySelector<HTMLTemplateElement>('template#slides')?.content
  const notes = page.querySelector<HTMLTemplateElement>('template#notes')?.content
  if (slides === undefined) throw new Error('the page holds no slides')
  const groups = [...slides.querySelectorAll<HTMLElement>('.slides > .group')]
  return {
    slides: findSlides(slides).map((slide) => toDeskSlide(slide, notes)),
    minutes: groups.map(({ dataset }) => (dataset.minutes === undefined ? null : Number(dataset.minutes))),
    hasNotes: notes !== undefined,
  }
}

function toDeskSlide(slide: Slide, notes: DocumentFragment | undefined): DeskSlide {
  const { id, element, group, routes } = slide
  const told = [...element.querySelectorAll<HTMLElement>('figure[data-diagram]')].map(readSentences)
  const stories = told.map((sentences) => sentences.length - 1)
  return {
    ...{ id, element, group, routes, stories },
    presses: stories.length > 0 ? stories.reduce((sum, count) => sum + count, 0) : countFragments(element),
    told: told.flatMap((sentences, index) => sentences.slice(index === 0 ? 0 : 1)),
    title: toTitle(slide),
    session: toSessionTitle(slide),
    notes: notes?.querySelector(`[data-slide="${CSS.escape(id)}"]`) ?? undefined,
  }
}

function readSentences({ dataset }: HTMLElement): string[] {
  const story: Story = JSON.parse(dataset.story ?? '')
  return story.steps.map(({ text }) => text)
}
