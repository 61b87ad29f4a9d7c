import type { Point, Rectangle, Sheet } from '../graph.ts'
import type { Block } from './blocks.ts'
import { cell } from './grid.ts'
import { overlaps, placeLabels, sizeOfLabel, toLabelLines } from './labels.ts'
import { placePlan } from './place.ts'
import type { Plan } from './plan.ts'
import { routeLinks } from './route.ts'
import { type Style, type StyleChoice, toStyle } from './style.ts'
import { maybeTitle } from './titles.ts'

/** Room around everything for links that go around. */
const margin = 6 * cell

/** A plan drawn in a style, cropped to what it holds; undefined when a link or a label finds no place in it. */
export function maybeSheet(plan: Plan, choice: StyleChoice, [widest, highest]: Point): Sheet | undefined {
  const style = toStyle(plan.items, choice)
  const placed = placePlan(plan, style)
  if (placed.width > widest || placed.height > highest) return undefined
  const block = shift(placed)
  const boxes = plan.items.flatMap(({ id, kind }): Rectangle[] =>
    kind === 'group' ? [] : [block.rectangles.get(id) ?? [0, 0, 0, 0]],
  )
  if (boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))) return undefined
  const routes = routeLinks(plan, block)
  if (routes.includes(undefined)) return undefined
  const found = routes.filter((route) => route !== undefined)
  const titles = plan.items
    .filter(({ kind }) => kind === 'group')
    .map((group) => maybeTitle(group, block.rectangles.get(group.id) ?? [0, 0, 0, 0], found, style))
  if (titles.includes(undefined)) return undefined
  const known = titles.filter((title) => title !== undefined)
  const frames = plan.items.flatMap(({ id, kind }): Rectangle[] =>
    kind === 'group' ? [block.rectangles.get(id) ?? [0, 0, 0, 0]] : [],
  )
  const labels = placeLabels(plan, found, [...boxes, ...known.map(({ box }) => box)], frames, style)
  if (labels.includes(undefined)) return undefined
  const right = known.flatMap(({ isRight }, index) => (isRight ? [index] : []))
  return {
    ...crop(
      plan,
      style,
      block,
      found,
      labels.map((label) => label ?? null),
    ),
    right,
  }
}

function shift({ width, height, rectangles }: Block): Block {
  return {
    width: width + 2 * margin,
    height: height + 2 * margin,
    rectangles: new Map([...rectangles].map(([id, [x, y, w, h]]) => [id, [x + margin, y + margin, w, h]])),
  }
}

function crop(
  plan: Plan,
  style: Style,
  { rectangles }: Block,
  routes: readonly (readonly Point[])[],
  labels: readonly (Point | null)[],
): Omit<Sheet, 'right'> {
  const labelBoxes = labels.flatMap((label, index): Rectangle[] => {
    if (label === null) return []
    const [width, height] = sizeOfLabel(toLabelLines(plan.links[index]?.label ?? ''), style)
    return [[label[0] - width / 2, label[1] - height / 2, width, height]]
  })
  const lines = routes.flat().map(([x, y]): Rectangle => [x, y, 0, 0])
  const all = [...rectangles.values(), ...labelBoxes, ...lines]
  const left = Math.min(...all.map(([x]) => x)) - 2
  const top = Math.min(...all.map(([, y]) => y)) - 2
  const width = Math.max(...all.map(([x, , w]) => x + w)) + 2 - left
  const height = Math.max(...all.map(([, y, , h]) => y + h)) + 2 - top
  const move = ([x, y]: Point): Point => [Math.round(x - left), Math.round(y - top)]
  const boxOf = (id: string): Rectangle => {
    const [x, y, w, h] = rectangles.get(id) ?? [0, 0, 0, 0]
    return [...move([x, y]), w, h]
  }
  const ids = (isGroup: boolean) => plan.items.filter(({ kind }) => (kind === 'group') === isGroup).map(({ id }) => id)
  return {
    ...{ width: Math.ceil(width), height: Math.ceil(height), look: style.look },
    nodes: ids(false).map(boxOf),
    groups: ids(true).map(boxOf),
    links: routes.map((route) => route.map(move)),
    labels: labels.map((label) => label && move(label)),
  }
}
