import { expect, test } from 'vitest'
import { parseAttributes } from '../../src/deck/attributes.ts'

const parse = (text: string) => parseAttributes([{ kind: 'text', text }])

test.each([
  ['a {#x}', 'x', [], {}],
  ['a { #x }  ', 'x', [], {}],
  ['a {.b .cd}', undefined, ['b', 'cd'], {}],
  ['a {#xy  .b   minutes=7}', 'xy', ['b'], { minutes: '7' }],
  ['a {key=v=w}', undefined, [], { key: 'v=w' }],
  ['a {minutes=7 #x}', 'x', [], { minutes: '7' }],
  ['a {#x #y}', 'y', [], {}],
])('%j ends in attributes', (heading, id, classes, values) => {
  expect(parse(heading)).toEqual({ title: [{ kind: 'text', text: 'a' }], attributes: { id, classes, values } })
})

test.each(['a', 'a{#x}', 'a {x}', 'a {#x y}', 'a {#x} b', 'a {}', 'a {#}', 'a {#x', 'a {.b.}c}', 'a {=b}', 'a {b=}'])(
  '%j ends in words',
  (heading) => {
    expect(parse(heading)).toEqual({
      title: [{ kind: 'text', text: heading }],
      attributes: { id: undefined, classes: [], values: {} },
    })
  },
)

test('attributes stand after other content, and alone', () => {
  const strong = { kind: 'strong', children: [{ kind: 'text', text: 'a' }] } as const
  expect(parseAttributes([strong, { kind: 'text', text: ' {#x}' }]).title).toEqual([strong])
  expect(parseAttributes([strong]).title).toEqual([strong])
  expect(parse('{#x}')).toMatchObject({ title: [], attributes: { id: 'x' } })
  expect(parse('{a} b {#x}')).toMatchObject({ title: [{ text: '{a} b' }], attributes: { id: 'x' } })
})
