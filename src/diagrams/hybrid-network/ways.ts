import type { Box, Point } from '../kit/shapes.tsx'
import { chainOf, type PartName, type PathName } from './parts.ts'
import { boxOf, type Places } from './places.ts'
import type { State } from './state.ts'

/** A part, or the servers at the company or at AWS. */
export type Place = PartName | 'home' | 'away'

/** A box as a wire meets it: where it begins and ends along the way, and its middle across it. */
interface Node {
  readonly begin: number
  readonly end: number
  readonly across: number
}

/** A path with the servers at both ends. */
export function placesAlong(path: PathName, ducts: State['ducts']): Place[] {
  return ['home', ...chainOf(path, ducts), 'away']
}

/** The line along a chain, from the far edge of its first place to the near edge of its last, `aside` of the middle. */
export function wayAlong(places: Places, chain: readonly Place[], aside: number): Point[] {
  const nodes = chain.map((_, index) => toNode(places, chain, index))
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first === undefined || last === undefined) return []
  const bends = nodes
    .slice(1)
    .flatMap((node, index) => toBend(places, nodes[index] ?? node, node, chain[index + 1], aside))
  const way: Point[] = [[first.end, first.across + aside], ...bends, [last.begin, last.across + aside]]
  return places.isUpright ? way.map(([along, across]) => [across, along]) : way
}

/** Tunnels part as they leave the access; elsewhere a wire bends just before what it comes to. */
function toBend({ bend }: Places, before: Node, node: Node, to: Place | undefined, aside: number): Point[] {
  if (node.across === before.across) return []
  const middle = to?.startsWith('endpoint') ? before.end + 2.5 * bend : node.begin - bend
  const along = middle - Math.sign(node.across - before.across) * aside
  return [
    [along, before.across + aside],
    [along, node.across + aside],
  ]
}

/** A wire goes straight through a duct and a location, however these stand: their neighbour in the chain says where. */
function toNode(places: Places, chain: readonly Place[], index: number): Node {
  const name = chain[index] ?? 'home'
  const node = measure(places, name)
  const isWayside = name === 'duct' || name.startsWith('location')
  const peer = chain[index + 1] ?? chain[index - 1]
  return isWayside && peer ? { ...node, across: measure(places, peer).across } : node
}

function measure(places: Places, name: Place): Node {
  const { x, y, width, height }: Box = name === 'home' || name === 'away' ? places[name] : boxOf(places, name)
  return places.isUpright
    ? { begin: y, end: y + height, across: x + width / 2 }
    : { begin: x, end: x + width, across: y + height / 2 }
}
