import type { Graph } from './graph.ts'
import { findAround, isDown, type State } from './state.ts'

/** What can be reached from the entries: where nothing has failed, and as things are. */
export interface Reach {
  readonly entries: readonly string[]
  readonly reached: ReadonlySet<string>
  /** Up, but cut off from every entry. */
  readonly lost: readonly string[]
}

/** The nodes that a node leads to. */
export type Ways = ReadonlyMap<string, readonly string[]>

/** Where each node leads, by the links' heads; without a head both ways. A link to a group leads to all that is in it. */
export function findWays(graph: Graph): Ways {
  const ways = new Map(graph.nodes.map(({ id }) => [id, [] as string[]]))
  for (const { from, to, heads } of graph.links) {
    for (const one of membersOf(graph, from)) {
      for (const other of membersOf(graph, to)) {
        if (heads !== 'from') ways.get(one)?.push(other)
        if (heads !== 'to') ways.get(other)?.push(one)
      }
    }
  }
  return ways
}

/** A node itself, or the nodes in a group. */
function membersOf(graph: Graph, id: string): string[] {
  if (graph.nodes.some((node) => node.id === id)) return [id]
  return graph.nodes.filter((node) => findAround(graph, node.id).includes(id)).map((node) => node.id)
}

/** Where work comes in: what links lead away from and none leads to; else the first node. */
export function findEntries(graph: Graph): string[] {
  const ways = findWays(graph)
  const targets = new Set([...ways.values()].flat())
  const sources = graph.nodes.filter(({ id }) => !targets.has(id) && (ways.get(id)?.length ?? 0) > 0)
  return (sources.length > 0 ? sources : graph.nodes.slice(0, 1)).map(({ id }) => id)
}

/** Everything that can be reached from `starts` over nodes that are open. */
export function findReached(ways: Ways, starts: readonly string[], isOpen: (id: string) => boolean): Set<string> {
  const reached = new Set(starts.filter(isOpen))
  // A set grows while it is walked: what is found on the way is walked as well.
  for (const id of reached) for (const next of ways.get(id) ?? []) if (isOpen(next)) reached.add(next)
  return reached
}

export function toReach(graph: Graph, state: Pick<State, 'failed'>): Reach {
  const ways = findWays(graph)
  const entries = findEntries(graph)
  const isUp = (id: string) => !isDown(graph, state, id)
  const whole = findReached(ways, entries, () => true)
  const reached = findReached(ways, entries, isUp)
  const lost = graph.nodes.map(({ id }) => id).filter((id) => whole.has(id) && !reached.has(id) && isUp(id))
  return { entries, reached, lost }
}

/** The nodes of a shortest way, both ends among them; undefined when there is none. Ends may be groups. */
export function maybeWay(graph: Graph, state: Pick<State, 'failed'>, from: string, to: string): string[] | undefined {
  const ways = findWays(graph)
  const goals = membersOf(graph, to)
  const before = new Map<string, string>()
  const isUp = (id: string) => !isDown(graph, state, id)
  const starts = membersOf(graph, from).filter(isUp)
  const seen = new Set(starts)
  for (const id of seen) {
    if (goals.includes(id)) return trace(before, id)
    for (const next of ways.get(id) ?? []) {
      if (!isUp(next) || seen.has(next)) continue
      seen.add(next)
      before.set(next, id)
    }
  }
  return undefined
}

function trace(before: ReadonlyMap<string, string>, id: string): string[] {
  const last = before.get(id)
  return last === undefined ? [id] : [...trace(before, last), id]
}
