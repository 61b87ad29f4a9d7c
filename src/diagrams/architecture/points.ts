import type { Graph } from './graph.ts'
import { findEntries, findReached, findWays } from './reach.ts'
import { isDown, type State } from './state.ts'

/**
 * Single points of failure as things are: a node that is no entry, and whose failure cuts another node off that the
 * entries reach now.
 */
export function findPoints(graph: Graph, state: Pick<State, 'failed'>): Set<string> {
  const ways = findWays(graph)
  const entries = findEntries(graph)
  const isUp = (id: string) => !isDown(graph, state, id)
  const reached = findReached(ways, entries, isUp)
  const isPoint = (id: string) =>
    findReached(ways, entries, (other) => other !== id && isUp(other)).size < reached.size - 1
  return new Set([...reached].filter((id) => !entries.includes(id) && isPoint(id)))
}
