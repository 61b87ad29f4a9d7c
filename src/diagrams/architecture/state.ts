import type { Graph } from './graph.ts'

/** What was done to an architecture. Names are ids of nodes and groups. */
export interface State {
  readonly failed: readonly string[]
  readonly highlighted: readonly string[]
  /** Flows under way, each from one name to another. */
  readonly flows: readonly (readonly [from: string, to: string])[]
  /** Percent of the work a service can do. */
  readonly loads: Readonly<Record<string, number>>
  readonly lens: boolean
  /** Milliseconds since the start: what flows is drawn at it. */
  readonly clock: number
}

export const initial: State = { failed: [], highlighted: [], flows: [], loads: {}, lens: false, clock: 0 }

/** The groups around a node or a group, the nearest first. */
export function findAround(graph: Graph, id: string): string[] {
  const group = [...graph.nodes, ...graph.groups].find((item) => item.id === id)?.group
  return group === undefined ? [] : [group, ...findAround(graph, group)]
}

/** Whether a node or a group is down: it failed, or a group around it did. */
export function isDown(graph: Graph, { failed }: Pick<State, 'failed'>, id: string): boolean {
  return failed.length > 0 && [id, ...findAround(graph, id)].some((name) => failed.includes(name))
}
