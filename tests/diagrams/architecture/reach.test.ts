import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Graph } from '../../../src/diagrams/architecture/graph.ts'
import { findPoints } from '../../../src/diagrams/architecture/points.ts'
import { findEntries, toReach } from '../../../src/diagrams/architecture/reach.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const graphs = fc
  .record({
    count: fc.integer({ min: 1, max: names.length }),
    ends: fc.array(
      fc.record({
        from: fc.nat(6),
        to: fc.nat(6),
        heads: fc.constantFrom('none' as const, 'to' as const, 'from' as const, 'both' as const),
      }),
      { maxLength: 12 },
    ),
    groups: fc.array(fc.constantFrom('x', 'y', undefined), { minLength: 7, maxLength: 7 }),
    failed: fc.subarray([...names, 'x', 'y'], { maxLength: 3 }),
  })
  .map(({ count, ends, groups, failed }) => {
    const ids = names.slice(0, count)
    const graph: Graph = {
      title: '',
      nodes: ids.map((id, index) => ({
        id,
        lines: [id],
        icon: 'i',
        ...(groups[index] ? { group: groups[index] } : {}),
      })),
      groups: ['x', 'y'].map((id) => ({ id, label: id, icon: '' })),
      links: ends
        .map(({ from, to, heads }) => ({
          from: ids[from % count] ?? 'a',
          to: ids[to % count] ?? 'a',
          heads,
          label: '',
        }))
        .filter(({ from, to }) => from !== to),
    }
    return { graph, failed }
  })

/** Every simple way from a node, over nodes that are open. */
function findWalks(graph: Graph, from: string, isOpen: (id: string) => boolean): string[][] {
  const grow = (walk: string[]): string[][] => {
    const last = walk.at(-1) ?? ''
    const nexts = graph.links.flatMap(({ from: one, to: other, heads }) => [
      ...(one === last && heads !== 'from' ? [other] : []),
      ...(other === last && heads !== 'to' ? [one] : []),
    ])
    return [
      walk,
      ...[...new Set(nexts)].filter((id) => !walk.includes(id) && isOpen(id)).flatMap((id) => grow([...walk, id])),
    ]
  }
  return isOpen(from) ? grow([from]) : []
}

function isOpenIn(graph: Graph, failed: readonly string[]): (id: string) => boolean {
  return (id) => !failed.includes(id) && !failed.includes(graph.nodes.find((node) => node.id === id)?.group ?? '')
}

test('what is reached and what is cut off agree with every way there is', () => {
  fc.assert(
    fc.property(graphs, ({ graph, failed }) => {
      const isOpen = isOpenIn(graph, failed)
      const ends = (open: (id: string) => boolean) =>
        new Set(findEntries(graph).flatMap((entry) => findWalks(graph, entry, open).map((walk) => walk.at(-1) ?? '')))
      const { reached, lost } = toReach(graph, { failed })
      expect([...reached].sort()).toEqual([...ends(isOpen)].sort())
      const whole = ends(() => true)
      expect(lost).toEqual(
        graph.nodes.map(({ id }) => id).filter((id) => whole.has(id) && !ends(isOpen).has(id) && isOpen(id)),
      )
    }),
    { numRuns: 300 },
  )
})

test('a single point of failure is on every way to something that is needed, and on no other', () => {
  fc.assert(
    fc.property(graphs, ({ graph, failed }) => {
      const isOpen = isOpenIn(graph, failed)
      const entries = findEntries(graph)
      const walks = entries.flatMap((entry) => findWalks(graph, entry, isOpen))
      const reached = [...new Set(walks.map((walk) => walk.at(-1) ?? ''))]
      const leads = (from: string, to: string) => findWalks(graph, from, isOpen).some((walk) => walk.at(-1) === to)
      const last = reached.filter((id) => reached.every((other) => !leads(id, other) || leads(other, id)))
      const needs = last.map((id) => {
        const circle = last.filter((other) => leads(id, other))
        return circle.some((other) => entries.includes(other)) ? [id] : circle
      })
      const points = reached.filter(
        (id) =>
          !entries.includes(id) &&
          needs.some(
            (need) =>
              need.some((one) => one !== id) &&
              walks
                .filter((walk) => need.includes(walk.at(-1) ?? '') && walk.at(-1) !== id)
                .every((walk) => walk.includes(id)),
          ),
      )
      expect([...findPoints(graph, { failed })].sort()).toEqual(points.sort())
    }),
    { numRuns: 300 },
  )
})
