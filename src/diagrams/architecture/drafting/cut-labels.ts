import type { Picture } from '../graph.ts'
import { wrap } from './measure.ts'
import type { Plan, Spot } from './plan.ts'
import { linkRoom } from './style.ts'

/** A label that ends in an ellipsis, because its place has no room for all of it. */
interface CutLabel {
  readonly label: string
  readonly spot: Spot
}

/** The labels of services and links whose words a picture of the plan does not show to their end. */
export function findCutLabels({ items, links }: Plan, { graph }: Picture): CutLabel[] {
  const last = new Map(graph.nodes.map(({ id, lines }) => [id, lines.at(-1) ?? '']))
  const isCut = ({ id, label }: Plan['items'][number]) =>
    last.get(id)?.endsWith('…') === true && !label.trim().endsWith('…')
  return [...items.filter(isCut), ...links.filter(({ label }) => wrap(label, linkRoom, 2, 15, 400).isCut)]
}
