import type { Plan, PlannedLink } from './plan.ts'
import { findClusters, type Relation, toRelation } from './relations.ts'

/**
 * How far along the picture's way each item stands: links along its main axis lead one further, the others stay. Levels whose items have no links among them take their order from it.
 */
export function toRanks({ items, links }: Plan, main: Relation['axis']): ReadonlyMap<string, number> {
  const relations = links.map((link: PlannedLink) => toRelation(link, link.from.id, link.to.id))
  const clusters = findClusters(
    items.map(({ id }) => id),
    relations.filter(({ axis }) => axis !== main),
  )
  const placeOf = new Map(clusters.flatMap((members, place) => members.map((id) => [id, place] as const)))
  const ahead = clusters.map((): Set<number> => new Set())
  for (const { first, second } of relations.filter(({ axis }) => axis === main)) {
    const [a, b] = [placeOf.get(first.item) ?? 0, placeOf.get(second.item) ?? 0]
    // A way back to what leads here says nothing of the order.
    if (a !== b && !leads(ahead, b, a)) ahead[a]?.add(b)
  }
  const ranks = clusters.map(() => 0)
  const raise = (place: number, rank: number) => {
    if (rank < (ranks[place] ?? 0)) return
    ranks[place] = rank
    for (const next of ahead[place] ?? []) raise(next, rank + 1)
  }
  for (const place of clusters.keys()) raise(place, ranks[place] ?? 0)
  return new Map([...placeOf].map(([id, place]) => [id, ranks[place] ?? 0]))
}

function leads(ahead: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const seen = new Set([from])
  for (const place of seen) for (const next of ahead[place] ?? []) seen.add(next)
  return seen.has(to)
}
