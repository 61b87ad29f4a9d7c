import { expect, test } from 'vitest'
import { findGrid, toSheets } from '../../../src/page/blocks/sheets.ts'
import { findFaults } from './faults.ts'
import { draw, gallery, pictureOf } from './gallery.ts'
import { toOutline } from './outline.ts'

test('the gallery holds at least thirty architectures', () => {
  expect(gallery.length).toBeGreaterThanOrEqual(30)
})

test.each(gallery)('%s is drawn clearly, on a slide, on paper, and where it has one on a phone', async (name, text) => {
  const picture = pictureOf(text)
  await expect(toOutline(picture)).toMatchFileSnapshot(`./golden/${name}.txt`)
  const { wide, narrow } = picture
  for (const { frames } of [1, 2, 3, 4].flatMap((count) => toSheets(Array(count).fill(''), wide)))
    expect(findGrid(frames.length, wide).scale * 15 * (72 / 96)).toBeGreaterThanOrEqual(7)
  const scale = Math.min(1152 / wide.width, 430 / wide.height)
  expect(15 * scale).toBeGreaterThanOrEqual(14)
  expect(findFaults(picture, wide, { label: 16, small: 15, title: 15 })).toEqual([])
  if (narrow === undefined) return
  expect(narrow.width).toBeLessThanOrEqual(360)
  expect(findFaults(picture, narrow, { label: 13, small: 12, title: 13 })).toEqual([])
})

test('the same text gives the same drawing, whatever was drawn before it', () => {
  const some = gallery.filter((_, index) => index % 11 === 0)
  for (const [, text] of some.toReversed()) expect(draw(text)).toEqual(pictureOf(text))
})

test('links may be written before the services they join', () => {
  const [services, links] = [' service a[A]\n service b[B]\n', ' a:R -[calls]-> L:b\n']
  expect(draw(`architecture-beta\n${links}${services}`)).toEqual(draw(`architecture-beta\n${services}${links}`))
})

test('most of the gallery has a drawing of its own for phones', () => {
  const narrow = gallery.filter(([, text]) => pictureOf(text).narrow !== undefined)
  expect(narrow.length / gallery.length).toBeGreaterThan(0.7)
})

test('the sides an author names are where the neighbours stand', () => {
  const { graph, wide } = pictureOf(
    'architecture-beta\n service a[A]\n service b[B]\n service c[C]\n service d[D]\n a:R --> L:b\n a:B --> T:c\n d:B --> T:a\n',
  )
  const [ax, ay] = wide.nodes[graph.nodes.findIndex(({ id }) => id === 'a')] ?? [0, 0]
  const at = (name: string) => wide.nodes[graph.nodes.findIndex(({ id }) => id === name)] ?? [0, 0]
  expect(at('b')[0]).toBeGreaterThan(ax)
  expect([at('c')[0], at('d')[0]]).toEqual([ax, ax])
  expect(at('c')[1]).toBeGreaterThan(ay)
  expect(at('d')[1]).toBeLessThan(ay)
})

test('what is aligned in a row or a column is', () => {
  const { wide } = pictureOf(
    'architecture-beta\n service a[A]\n service b[B]\n service c[C]\n align row a b\n align column b c\n',
  )
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = [], [cx = 0, cy = 0] = []] = wide.nodes
  expect([by, cx]).toEqual([ay, bx])
  expect(bx).toBeGreaterThan(ax)
  expect(cy).toBeGreaterThan(by)
})
