import type { Json } from '../../deck/deck.ts'
import type { Fence } from '../../deck/kinds.ts'
import type { Report } from '../../deck/problem.ts'
import type { Declaration } from '../../diagrams/kit/contract.ts'
import { toValues } from '../../diagrams/kit/parameters.ts'
import { parseStory, type Story } from '../../diagrams/kit/story.ts'
import { readYaml } from './yaml.ts'

/** The story in a fence's YAML: `steps` and what goes with them, or only the list of steps. An empty fence tells none. */
export function maybeStory(declaration: Declaration, fence: Fence, report: Report): Json | undefined {
  const yaml = readYaml(fence, report)
  if (yaml === undefined) return undefined
  if (yaml.data === null) return tellNothing(declaration)
  const isList = fence.name === 'steps' && Array.isArray(yaml.data)
  const { story, mistakes } = parseStory(declaration, isList ? { steps: yaml.data } : yaml.data)
  for (const { path, message, advice } of mistakes)
    report.error(yaml.placeOf(isList ? path.slice(1) : path), message, advice)
  return mistakes.length === 0 ? toJson(story) : undefined
}

/** A story without a step: the diagram as it is at the start. */
export function tellNothing(declaration: Declaration): Json {
  return toJson({ seed: 1, values: toValues(declaration, {}), steps: [] })
}

function toJson(story: Story): Json {
  return JSON.parse(JSON.stringify(story))
}
