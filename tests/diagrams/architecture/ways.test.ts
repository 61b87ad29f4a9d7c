import { expect, test } from 'vitest'
import type { Graph, Heads } from '../../../src/diagrams/architecture/graph.ts'
import { findEntries, maybeWay } from '../../../src/diagrams/architecture/reach.ts'

/** `a>b c-d e<f g=h`: a link to, without a head, from and both ways; nodes in the order they are named, `(b,c)` a group. */
function draw(text: string, groups: Readonly<Record<string, string>> = {}): Graph {
  const heads: Readonly<Record<string, Heads>> = { '>': 'to', '-': 'none', '<': 'from', '=': 'both' }
  const ids = [...new Set(text.match(/[a-z]/g))]
  return {
    title: '',
    nodes: ids.map((id) => ({ id, lines: [id], icon: 'i', ...(groups[id] ? { group: groups[id] } : {}) })),
    groups: [...new Set(Object.values(groups))].map((id) => ({ id, label: id, icon: '' })),
    links: [...text.matchAll(/(\w)([->=<])(\w)/g)].map(([, from = '', mark = '', to = '']) => ({
      from,
      to,
      heads: heads[mark] ?? 'none',
      label: '',
    })),
  }
}

test.each([
  ['b>c a>b', ['a']],
  ['x a>b c>b', ['a', 'c']],
  ['b<a', ['a']],
  ['a-b b-c', ['a']],
  ['b=c c=b', ['b']],
  ['b>c c>b a', ['b']],
  ['a', ['a']],
])('work enters %j at %j', (text, entries) => {
  expect(findEntries(draw(text))).toEqual(entries)
})

test.each([
  ['a>b b>c', 'a', 'c', [], ['a', 'b', 'c']],
  ['a>b b>c a>c', 'a', 'c', [], ['a', 'c']],
  ['a>b b>d a>c c>d', 'a', 'd', ['b'], ['a', 'c', 'd']],
  ['a>b', 'b', 'a', [], undefined],
  ['a-b', 'b', 'a', [], ['b', 'a']],
  ['a>b', 'a', 'b', ['a'], undefined],
  ['a>b', 'a', 'b', ['b'], undefined],
  ['a>b', 'a', 'a', [], ['a']],
] as const)('in %j the way from %s to %s without %j is %j', (text, from, to, failed, way) => {
  expect(maybeWay(draw(text), { failed }, from, to)).toEqual(way)
})

test('a way to a group ends at its nearest member, and one from it starts at any that is up', () => {
  const graph = draw('a>b b>c c>d', { b: 'X', c: 'X' })
  expect(maybeWay(graph, { failed: [] }, 'a', 'X')).toEqual(['a', 'b'])
  expect(maybeWay(graph, { failed: ['b'] }, 'X', 'd')).toEqual(['c', 'd'])
  expect(maybeWay(graph, { failed: ['X'] }, 'X', 'd')).toBeUndefined()
})
