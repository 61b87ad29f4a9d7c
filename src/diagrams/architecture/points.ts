import type { Graph } from './graph.ts'
import { findEntries, findReached, findWays, type Ways } from './reach.ts'
import { isDown, type State } from './state.ts'

/**
 * Single points of failure as things are: a node between the entries and what they need, whose failure alone cuts that
 * off. Needed is where the ways end: nodes that lead nowhere else, those that lead to each other counted as one.
 */
export function findPoints(graph: Graph, state: Pick<State, 'failed'>): Set<string> {
  const ways = findWays(graph)
  const entries = findEntries(graph)
  const isUp = (id: string) => !isDown(graph, state, id)
  const reached = findReached(ways, entries, isUp)
  const needs = findNeeds(ways, entries, reached)
  const isPoint = (id: string) => {
    const left = findReached(ways, entries, (other) => other !== id && isUp(other))
    return needs.some((need) => need.some((one) => one !== id) && !need.some((one) => left.has(one)))
  }
  return new Set([...reached].filter((id) => !entries.includes(id) && isPoint(id)))
}

/** Where the ways end. What leads back to an entry is needed one by one. */
function findNeeds(ways: Ways, entries: readonly string[], reached: ReadonlySet<string>): string[][] {
  const ahead = new Map([...reached].map((id) => [id, findReached(ways, [id], (other) => reached.has(other))]))
  const isEnd = (id: string) => [...(ahead.get(id) ?? [])].every((other) => ahead.get(other)?.has(id))
  const needs = new Map<string, string[]>()
  for (const id of [...reached].filter(isEnd)) {
    const together = [...(ahead.get(id) ?? [])].sort()
    const isOpen = together.some((other) => entries.includes(other))
    needs.set(isOpen ? id : together.join(' '), isOpen ? [id] : together)
  }
  return [...needs.values()]
}
