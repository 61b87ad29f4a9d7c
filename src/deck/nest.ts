import type { Block, Item } from './deck.ts'
import type { Position } from './problem.ts'

/** An item before it is nested. `level` is the length of its mark; what has none is 0, or -1 where nothing may stand under it. */
export interface Entry {
  readonly item: Item
  readonly at: Position
  readonly level: number
}

/** Puts each item under the nearest one before it whose mark is shorter. */
export function toItems(entries: readonly Entry[]): Item[] {
  const items: Item[] = []
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index] as Entry
    let end = index + 1
    while (entry.level >= 0 && (entries[end]?.level ?? -1) > entry.level) end += 1
    const below = entries.slice(index + 1, end)
    items.push(below.length === 0 ? entry.item : withList(entry.item, below))
    index = end
  }
  return items
}

function withList(item: Item, below: readonly Entry[]): Item {
  return { ...item, blocks: [...item.blocks, toList(below)] }
}

/** The entries as a list of dots; there is at least one. */
export function toList(entries: readonly Entry[]): Block {
  return { kind: 'list', at: (entries[0] as Entry).at, start: null, items: toItems(entries) }
}
