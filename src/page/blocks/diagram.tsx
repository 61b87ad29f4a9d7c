import type { Json } from '../../deck/deck.ts'
import type { Fence } from '../../deck/kinds.ts'
import { adviseName, type Report } from '../../deck/problem.ts'
import type { DiagramTable } from '../../diagrams/index.ts'
import type { AnyDiagram } from '../../diagrams/kit/view.ts'
import { defineFence, type FenceKind } from './fence.ts'
import { LivingFigure } from './living-figure.tsx'
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
      return diagram === undefined ? null : <LivingFigure {...{ diagram, data, page, name: data.name }} />
    },
  })
}

function readStory({ declaration }: AnyDiagram, fence: Fence, report: Report): Data | undefined {
  const story = maybeStory(declaration, fence, report)
  return story === undefined ? undefined : { name: declaration.name, story }
}
