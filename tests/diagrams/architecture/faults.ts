import { crosses, overlaps } from '../../../src/diagrams/architecture/drafting/labels.ts'
import { widthOf } from '../../../src/diagrams/architecture/drafting/measure.ts'
import type { Picture, Point, Rectangle, Sheet } from '../../../src/diagrams/architecture/graph.ts'

/** What makes a drawing hard to read, one line a fault. `small` is the size of its smallest type. */
export function findFaults(
  picture: Picture,
  sheet: Sheet,
  type: { label: number; small: number; title: number },
): string[] {
  const { graph } = picture
  const boxes = graph.nodes.map((node, index) => ({ id: node.id, box: sheet.nodes[index] ?? none }))
  const titles = graph.groups.map((group, index) => {
    const [x, y, width] = sheet.groups[index] ?? none
    const isIconed = group.icon !== '' && sheet === picture.wide
    const length = widthOf(group.label, type.title, 700) + (isIconed ? type.title + 11 : 0)
    const box: Rectangle = [
      sheet.right.includes(index) ? x + width - 10 - length : x + 10,
      y + 6,
      length,
      type.title + 6,
    ]
    return { id: `title of ${group.id}`, box, frame: sheet.groups[index] ?? none }
  })
  const labels = graph.links.flatMap(({ label, from, to }, index) => {
    const at = sheet.labels[index]
    const lines = label.split('\n')
    const width = Math.max(...lines.map((line) => widthOf(line, type.small, 400)))
    const height = lines.length * type.small * 1.2
    return at
      ? [{ id: `label of ${from}–${to}`, box: [at[0] - width / 2, at[1] - height / 2, width, height] as Rectangle }]
      : []
  })
  return [
    ...findPairs([...boxes, ...labels, ...titles]),
    ...graph.links.flatMap((link, index) => findCrossings(link, sheet.links[index] ?? [], [...boxes, ...titles])),
    ...graph.links.flatMap(({ label }, index) => (label !== '' && !sheet.labels[index] ? ['a label is gone'] : [])),
    ...titles.flatMap(({ id, box, frame }) => (contains(frame, box) ? [] : [`${id} leaves its frame`])),
    ...[...boxes, ...labels].flatMap(({ id, box }) =>
      contains([0, 0, sheet.width, sheet.height], box) ? [] : [`${id} is cut`],
    ),
    ...findWide(picture, sheet, type.label),
    ...findStrays(picture, sheet),
  ]
}

const none: Rectangle = [0, 0, 0, 0]

interface Named {
  readonly id: string
  readonly box: Rectangle
}

function findPairs(all: readonly Named[]): string[] {
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (overlaps(one.box, other.box) ? [`${one.id} lies over ${other.id}`] : [])),
  )
}

function findCrossings(link: { from: string; to: string }, route: readonly Point[], all: readonly Named[]): string[] {
  const [first, last] = [route[0], route.at(-1)]
  if (first === undefined || last === undefined) return [`${link.from}–${link.to} has no way`]
  return all.flatMap(({ id, box }) => {
    // A junction is a point: its links end in it.
    const isOwn = (id === link.from || id === link.to) && box[2] === 16
    return !isOwn && crosses(route, inner(box)) ? [`${link.from}–${link.to} runs through ${id}`] : []
  })
}

function inner([x, y, width, height]: Rectangle): Rectangle {
  return [x + 1, y + 1, width - 2, height - 2]
}

function contains([x, y, width, height]: Rectangle, [ox, oy, ow, oh]: Rectangle): boolean {
  return ox >= x && oy >= y && ox + ow <= x + width && oy + oh <= y + height
}

function findWide({ graph }: Picture, sheet: Sheet, size: number): string[] {
  return graph.nodes.flatMap(({ id, lines }, index) => {
    const room = (sheet.nodes[index]?.[2] ?? 0) - (sheet.look === 'row' ? 54 + 6 : 6)
    return lines.some((line) => widthOf(line, size, 400) > room) ? [`the label of ${id} is wider than its box`] : []
  })
}

/** Everything is in the frame of its group, and in no other that is not around that. */
function findStrays({ graph }: Picture, sheet: Sheet): string[] {
  const around = (id: string | undefined): string[] => {
    const group = graph.groups.find((one) => one.id === id)
    return group === undefined ? [] : [group.id, ...around(group.group)]
  }
  return graph.nodes.flatMap((node, index) =>
    graph.groups.flatMap(({ id }, place) => {
      const [box, frame] = [sheet.nodes[index] ?? none, sheet.groups[place] ?? none]
      const isInside = around(node.group).includes(id)
      if (isInside) return contains(frame, box) ? [] : [`${node.id} is not in ${id}`]
      return overlaps(box, frame) ? [`${node.id} lies in ${id}`] : []
    }),
  )
}
