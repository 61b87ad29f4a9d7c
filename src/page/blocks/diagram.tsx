import type { VNode } from 'preact'
import type { Fence } from '../../deck/blocks.ts'
import type { Json } from '../../deck/deck.ts'
import { adviseName, type Report } from '../../deck/problem.ts'
import type { DiagramTable } from '../../diagrams/index.ts'
import type { Story } from '../../diagrams/kit/story.ts'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import type { Page } from '../page.ts'
import { defineFence, type FenceKind } from './fence.ts'
import { findPrefix, LivingFigure } from './living-figure.tsx'
import { maybeStory } from './story.ts'

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
  const story = maybeStory(declaration, fence, report)
  return story === undefined ? undefined : { name: declaration.name, story }
}

/** The drawing that the stage brings to life, and the storyboard that stands where no script runs. */
function Figure({ diagram, data, page }: { diagram: AnyDiagram; data: Data; page: Page }): VNode {
  const idPrefix = findPrefix(data, page)
  // `readStory` made it
  return <LivingFigure {...{ diagram, page, idPrefix, name: data.name }} story={data.story as unknown as Story} />
}
