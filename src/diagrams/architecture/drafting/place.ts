import type { Point } from '../graph.ts'
import { type Block, frame, merge, toLeaf } from './blocks.ts'
import { type ElkBox, type ElkEdge, layOut } from './elk.ts'
import { snap } from './grid.ts'
import type { Plan, PlannedItem, PlannedLink, Side } from './plan.ts'
import { toRanks } from './ranks.ts'
import { findClusters, type Relation, toRelation } from './relations.ts'
import { maybeChain, stackFrames } from './stack.ts'
import type { Style } from './style.ts'

/** Places every item of a plan: level by level, from the innermost groups outwards. */
export function placePlan(plan: Plan, style: Style): Block {
  return new Placer(plan, style).placeLevel(undefined)
}

class Placer {
  readonly #plan: Plan
  readonly #style: Style
  readonly #items: ReadonlyMap<string, PlannedItem>
  readonly #ranks: ReadonlyMap<string, number>

  constructor(plan: Plan, style: Style) {
    this.#plan = plan
    this.#style = style
    this.#items = new Map(plan.items.map((item) => [item.id, item]))
    this.#ranks = toRanks(plan, style.main)
  }

  placeLevel(group: string | undefined): Block {
    const children = this.#plan.items.filter((item) => item.group === group)
    if (children.length === 0) return { width: 0, height: 0, rectangles: new Map() }
    const blocks = new Map(children.map((child) => [child.id, this.#blockOf(child)]))
    const relations = this.#relationsAt(group)
    const ids = children.map(({ id }) => id)
    if (relations.length === 0) return this.#placeUnrelated(group, ids, blocks)
    const down = relations.filter(({ axis }) => axis === 'down')
    const across = relations.filter(({ axis }) => axis === 'across')
    const isDown = down.length > across.length
    const [major, minor] = isDown ? [down, across] : [across, down]
    const clusters = findClusters(ids, minor)
    const merged = clusters.map((members) => this.#placeCluster(members, blocks, minor, isDown ? 'RIGHT' : 'DOWN'))
    return this.#placeParts(clusters, merged, major, isDown ? 'DOWN' : 'RIGHT')
  }

  /** Parts that no link joins stand under each other where the picture runs across, and beside each other where down. */
  #placeParts(
    clusters: readonly (readonly string[])[],
    blocks: readonly Block[],
    relations: readonly Relation[],
    direction: 'RIGHT' | 'DOWN',
  ): Block {
    const placeOf = (child: string) => clusters.findIndex((members) => members.includes(child))
    const heads = clusters.map(([head = '']) => head)
    const joined = relations.map(({ first, second, ...rest }) => ({
      ...rest,
      first: { ...first, child: heads[placeOf(first.child)] ?? '' },
      second: { ...second, child: heads[placeOf(second.child)] ?? '' },
    }))
    const parts = findClusters(heads, joined)
    if (parts.length === 1) return this.#arrange(clusters, blocks, relations, direction)
    let at = 0
    const placed = parts.map((part) => {
      const places = part.map(placeOf)
      const own = relations.filter(({ first }) => places.includes(placeOf(first.child)))
      const pick = <T>(list: readonly T[]) => list.filter((_, index) => places.includes(index))
      const block = this.#arrange(pick(clusters), pick(blocks), own, direction)
      const corner: Point = direction === 'RIGHT' ? [0, at] : [at, 0]
      at += (direction === 'RIGHT' ? block.height : block.width) + this.#style.gaps.within + 8
      return { block, corner }
    })
    return merge(
      placed.map(({ block }) => block),
      placed.map(({ corner }) => corner),
    )
  }

  #blockOf(item: PlannedItem): Block {
    if (item.kind !== 'group') return toLeaf(item.id, this.#style.sizeOf(item))
    return frame(item, this.placeLevel(item.id), this.#style)
  }

  /** Links between two children of a group, and what `align` says of them. */
  #relationsAt(group: string | undefined): Relation[] {
    const said = this.#plan.links.flatMap((link) => this.#maybeRelation(link, group))
    const isKnown = (a: string, b: string) =>
      said.some(({ first, second }) => [first.child, second.child].sort().join() === [a, b].sort().join())
    const aligned = this.#plan.alignments.flatMap(({ direction, members }) =>
      members.slice(1).flatMap((to, index): Relation[] => {
        const sides = direction === 'row' ? (['R', 'L'] as const) : (['B', 'T'] as const)
        const ends = { from: { id: members[index] ?? to, side: sides[0] }, to: { id: to, side: sides[1] } }
        const link = { ...ends, heads: 'none' as const, label: '', spot: { line: 0, character: 0 } }
        return this.#maybeRelation(link, group).filter(({ first, second }) => !isKnown(first.child, second.child))
      }),
    )
    const known = [...said, ...aligned]
    return known.length === 0 ? [] : [...known, ...this.#relateParts(group, known)]
  }

  /** Parts of a level that no link joins stand in the order of their ranks, where those do not overlap. */
  #relateParts(group: string | undefined, known: readonly Relation[]): Relation[] {
    const children = this.#plan.items.filter((item) => item.group === group).map(({ id }) => id)
    const rankOf = (id: string) => this.#rankOf(id)
    const parts = findClusters(children, known)
      .map((part) => part.toSorted((a, b) => rankOf(a) - rankOf(b)))
      .toSorted((a, b) => rankOf(a[0] ?? '') - rankOf(b[0] ?? ''))
    return parts.slice(1).flatMap((part, index): Relation[] => {
      const [last, first] = [parts[index]?.at(-1) ?? '', part[0] ?? '']
      if (rankOf(first) <= rankOf(last)) return []
      const tie = (child: string, side: Side) => ({ child, item: child, side })
      const [out, into] = this.#style.main === 'across' ? (['R', 'L'] as const) : (['B', 'T'] as const)
      return [{ axis: this.#style.main, first: tie(last, out), second: tie(first, into), label: '' }]
    })
  }

  /** The rank of an item, of a group the least of what is in it. */
  #rankOf(id: string): number {
    const inside = this.#plan.items.filter(
      (item) => item.kind !== 'group' && (item.id === id || this.#childOf(id, item.id) !== undefined),
    )
    return Math.min(...inside.map((item) => this.#ranks.get(item.id) ?? 0))
  }

  #maybeRelation(link: PlannedLink, group: string | undefined): Relation[] {
    const [from, to] = [this.#childOf(group, link.from.id), this.#childOf(group, link.to.id)]
    return from === undefined || to === undefined || from === to ? [] : [toRelation(link, from, to)]
  }

  /** The child of a group that is an item or holds it. */
  #childOf(group: string | undefined, id: string): string | undefined {
    let item = this.#items.get(id)
    while (item !== undefined && item.group !== group)
      item = item.group === undefined ? undefined : this.#items.get(item.group)
    return item?.id
  }

  /** Children without links among them: a column where links come from the side, else rows. */
  #placeUnrelated(group: string | undefined, ids: readonly string[], blocks: ReadonlyMap<string, Block>): Block {
    const all = ids.map((id) => blocks.get(id)!) // made for every child
    const outer = this.#plan.links.filter(
      ({ from, to }) => (this.#childOf(group, from.id) === undefined) !== (this.#childOf(group, to.id) === undefined),
    )
    const across = outer.filter(({ from, to }) => toRelation({ from, to } as PlannedLink, '', '').axis === 'across')
    const isColumn = group !== undefined && across.length * 2 > outer.length
    const square = Math.ceil(Math.sqrt(all.length * 1.6))
    const long = Math.min(this.#style.bound ?? 5, all.length <= (isColumn ? 5 : 3) ? all.length : square)
    const columns = isColumn ? Math.ceil(all.length / long) : long
    const gap = this.#style.gaps.within
    const width = Math.max(...all.map((block) => block.width)) + gap
    const height = Math.max(...all.map((block) => block.height)) + gap
    return merge(
      all,
      all.map(
        (block, index): Point => [
          (index % columns) * width + (width - gap - block.width) / 2,
          Math.floor(index / columns) * height,
        ],
      ),
    )
  }

  #placeCluster(
    members: readonly string[],
    blocks: ReadonlyMap<string, Block>,
    relations: readonly Relation[],
    direction: 'RIGHT' | 'DOWN',
  ): Block {
    const own = members.map((id) => blocks.get(id)!) // made for every child
    if (own.length === 1) return own[0]! // there is one
    const inside = relations.filter(({ first }) => members.includes(first.child))
    return this.#arrange(
      members.map((id) => [id]),
      own,
      inside,
      direction,
    )
  }

  /** Frames that follow each other in one line are stacked exactly. */
  #maybeStacked(
    clusters: readonly (readonly string[])[],
    blocks: readonly Block[],
    relations: readonly Relation[],
    direction: 'RIGHT' | 'DOWN',
  ): Block | undefined {
    if (!clusters.every(([id = '', ...more]) => more.length === 0 && this.#items.get(id)?.kind === 'group'))
      return undefined
    const frames = clusters.map(([id = ''], index) => ({ id, block: blocks[index]! })) // one for each
    const chain = maybeChain(frames, relations)
    const { gaps } = this.#style
    const least = direction === 'DOWN' ? gaps.down : gaps.across
    const gapOf = (links: readonly Relation[]) =>
      Math.max(least, ...links.map(({ label }) => this.#style.labelRoom(label, direction)))
    return chain && stackFrames(chain, relations, direction === 'DOWN' ? 1 : 0, gapOf)
  }

  /** Blocks in layers along a direction, by the relations between them. */
  #arrange(
    clusters: readonly (readonly string[])[],
    blocks: readonly Block[],
    relations: readonly Relation[],
    direction: 'RIGHT' | 'DOWN',
  ): Block {
    if (blocks.length === 1) return blocks[0]! // there is one
    const stacked = this.#maybeStacked(clusters, blocks, relations, direction)
    if (stacked !== undefined) return stacked
    const placeOf = (child: string) => clusters.findIndex((members) => members.includes(child))
    const ties = relations.map(({ first, second, label }) => ({
      first,
      second,
      label,
      a: placeOf(first.child),
      b: placeOf(second.child),
    }))
    const outer = ties.filter(({ a, b }) => a !== b)
    const ports = blocks.map((): ElkBox['ports'][number][] => [])
    const lanes = new Map<string, typeof outer>()
    for (const tie of outer) {
      const lane = [tie.a, tie.first.side, tie.b, tie.second.side].join(' ')
      lanes.set(lane, [...(lanes.get(lane) ?? []), tie])
    }
    // Links between the same two blocks are one to the engine, in their middle: so the blocks' middles line up.
    const edges = [...lanes.values()].map(([tie, ...more]): ElkEdge => {
      const { a, b, first, second } = tie! // a lane has a tie
      const join = (place: number, side: Side, items: readonly string[]) => {
        const at = snap(middleAlong(blocks[place], side, items))
        const id = `${place} ${side} ${at}`
        if (!ports[place]?.some((port) => port.id === id)) ports[place]?.push({ id, side, at })
        return id
      }
      return {
        from: join(a, first.side, [first.item, ...more.map((one) => one.first.item)]),
        to: join(b, second.side, [second.item, ...more.map((one) => one.second.item)]),
      }
    })
    const boxes = blocks.map(
      ({ width, height }, index): ElkBox => ({ id: String(index), width, height, ports: ports[index] ?? [] }),
    )
    const { bound, gaps } = this.#style
    const between = direction === 'RIGHT' ? gaps.across : gaps.down
    const placed = layOut(boxes, edges, { direction, gaps: [between, gaps.within], bound })
    const corners = blocks.map((_, index): Point => {
      const { x = 0, y = 0 } = placed.get(String(index)) ?? {}
      return [x, y]
    })
    const needs = outer.map(({ a, b, label }) => ({ a, b, room: this.#style.labelRoom(label, direction) }))
    return merge(blocks, widen(blocks, corners, needs, direction === 'RIGHT' ? 0 : 1))
  }
}

/** Moves blocks apart along an axis (0 across, 1 down) until every label between two of them has its room. */
function widen(
  blocks: readonly Block[],
  corners: readonly Point[],
  needs: readonly { readonly a: number; readonly b: number; readonly room: number }[],
  axis: 0 | 1,
): readonly Point[] {
  const starts = corners.map((corner) => corner[axis])
  for (const { a, b, room } of needs) {
    const [low, high] = (starts[a] ?? 0) < (starts[b] ?? 0) ? [a, b] : [b, a]
    const end = (starts[low] ?? 0) + ((axis === 0 ? blocks[low]?.width : blocks[low]?.height) ?? 0)
    const from = starts[high] ?? 0
    const missing = room - (from - end)
    if (missing <= 0 || from < end) continue
    for (const [index, start] of starts.entries()) if (start >= from) starts[index] = start + missing
  }
  return corners.map(([x, y], index) => (axis === 0 ? [starts[index] ?? x, y] : [x, starts[index] ?? y]))
}

/** The mean of the items' middles along a side of a block. */
function middleAlong(block: Block | undefined, side: Side, items: readonly string[]): number {
  const middles = items.map((item) => {
    const [x = 0, y = 0, width = 0, height = 0] = block?.rectangles.get(item) ?? []
    return side === 'L' || side === 'R' ? y + height / 2 : x + width / 2
  })
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length
}
