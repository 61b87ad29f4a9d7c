import type { ElkBox, ElkEdge, Placed } from './elk.ts'

/**
 * Boxes that are joined in one line, each to the next along a direction: where the layered algorithm puts them, so that
 * every link runs straight. Undefined for any other shape. Most groups are such lines, and the engine takes milliseconds
 * for each.
 */
export function maybeLine(
  boxes: readonly ElkBox[],
  edges: readonly ElkEdge[],
  direction: 'RIGHT' | 'DOWN',
  between: number,
): ReadonlyMap<string, Placed> | undefined {
  if (edges.length !== boxes.length - 1) return undefined
  const [out, into] = direction === 'RIGHT' ? (['R', 'L'] as const) : (['B', 'T'] as const)
  const holders = new Map(boxes.flatMap((box) => box.ports.map((port) => [port.id, { box, port }] as const)))
  const nexts = new Map<ElkBox, { readonly to: ElkBox; readonly shift: number }>()
  const followers = new Set<ElkBox>()
  for (const edge of edges) {
    const [from, to] = [holders.get(edge.from), holders.get(edge.to)]
    if (from?.port.side !== out || to?.port.side !== into) return undefined
    if (nexts.has(from.box) || followers.has(to.box)) return undefined
    nexts.set(from.box, { to: to.box, shift: from.port.at - to.port.at })
    followers.add(to.box)
  }
  const starts = boxes.filter((box) => !followers.has(box))
  const [first] = starts
  if (first === undefined || starts.length > 1) return undefined
  const placed = placeLine(first, nexts, direction, between)
  // Others may go round in a circle.
  return placed.size === boxes.length ? placed : undefined
}

function placeLine(
  first: ElkBox,
  nexts: ReadonlyMap<ElkBox, { readonly to: ElkBox; readonly shift: number }>,
  direction: 'RIGHT' | 'DOWN',
  between: number,
): ReadonlyMap<string, Placed> {
  const placed: { readonly id: string; readonly along: number; readonly aside: number }[] = []
  let [along, aside] = [0, 0]
  for (let box: ElkBox | undefined = first; box !== undefined; ) {
    placed.push({ id: box.id, along, aside })
    const next = nexts.get(box)
    along += (direction === 'RIGHT' ? box.width : box.height) + between
    aside += next?.shift ?? 0
    box = next?.to
  }
  const least = Math.min(...placed.map((one) => one.aside))
  return new Map(
    placed.map((one) => {
      const side = one.aside - least
      return [one.id, direction === 'RIGHT' ? { x: one.along, y: side } : { x: side, y: one.along }]
    }),
  )
}
