/** What an architecture is: services in nested groups, and the links between them. Plain JSON. */
export interface Graph {
  readonly title: string
  readonly nodes: readonly Node[]
  readonly groups: readonly Group[]
  readonly links: readonly Link[]
}

/** A service, or a junction where links meet. */
export interface Node {
  readonly id: string
  /** The label, broken into lines; a junction has none. */
  readonly lines: readonly string[]
  /** The id of its symbol in the document; empty for a junction. */
  readonly icon: string
  readonly group?: string
}

export interface Group {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly group?: string
}

/** Where a link has an arrowhead. A link without one carries both ways. */
export type Heads = 'none' | 'to' | 'from' | 'both'

export interface Link {
  readonly from: string
  readonly to: string
  readonly heads: Heads
  readonly label: string
}

export type Point = readonly [x: number, y: number]
export type Rectangle = readonly [x: number, y: number, width: number, height: number]

/** A picture drawn: in the order of the graph's nodes, groups and links, in units of the drawing. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** `tall`: the icon stands over the label; `row`: before it. */
  readonly look: 'tall' | 'row'
  readonly nodes: readonly Rectangle[]
  readonly groups: readonly Rectangle[]
  /** Groups whose title stands at the right end of the frame, by their place. */
  readonly right: readonly number[]
  /** The corners of each link. */
  readonly links: readonly (readonly Point[])[]
  /** The middle of each link's label; null where it has none. */
  readonly labels: readonly (Point | null)[]
}

/** A graph with its drawings: what the document carries. */
export interface Picture {
  readonly graph: Graph
  readonly wide: Sheet
  /** For 360 px; absent where the graph is too wide for that, and then the wide one is panned. */
  readonly narrow?: Sheet
}

/** The node's own label as one line; a junction's id stands for it. */
export function nameOf({ id, lines }: Node): string {
  return lines.length > 0 ? lines.join(' ') : id
}
