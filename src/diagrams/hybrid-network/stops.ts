import type { Box, Point } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'
import type { Stop } from './data-path.ts'
import type { Places } from './places.ts'

/** Where the data rests in AWS; the gateway stands at home. */
export type Rest = Exclude<Stop, 'gateway'>

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

export const restBoxes: Readonly<Record<Layout, Readonly<Record<Rest, Box>>>> = {
  wide: {
    volumes: box(792, 48, 160, 56),
    snapshots: box(988, 48, 148, 56),
    tapes: box(792, 118, 160, 56),
    bucket: box(792, 188, 160, 56),
    glacier: box(988, 118, 148, 126),
  },
  narrow: {
    volumes: box(10, 470, 104, 58),
    snapshots: box(10, 592, 104, 58),
    tapes: box(128, 470, 104, 58),
    bucket: box(246, 470, 104, 58),
    glacier: box(128, 592, 222, 58),
  },
  frame: {
    volumes: box(366, 34, 88, 30),
    snapshots: box(462, 34, 94, 30),
    tapes: box(366, 70, 88, 30),
    bucket: box(366, 106, 88, 30),
    glacier: box(462, 70, 94, 66),
  },
}

/** The ways between places of rest, in the order data takes them. */
export const legs: readonly (readonly [from: Rest, to: Rest])[] = [
  ['volumes', 'snapshots'],
  ['tapes', 'glacier'],
  ['bucket', 'glacier'],
]

/** Straight from one place of rest to the next, side by side or one below the other. */
export function wayBetween({ isUpright }: Places, from: Box, to: Box): Point[] {
  if (isUpright) {
    const x = from.x + from.width / 2
    return [
      [x, from.y + from.height],
      [x, to.y],
    ]
  }
  const y = from.y + from.height / 2
  return [
    [from.x + from.width, y],
    [to.x, y],
  ]
}

/** From the end of a road to where the data rests first; snapshots of volumes kept at home pass by the volumes in S3. */
export function wayTo(
  { isUpright, bend }: Places,
  [x, y]: Point,
  rests: Readonly<Record<Rest, Box>>,
  rest: Rest,
): Point[] {
  const [to, first] = [rests[rest], rests.volumes]
  const isPassing = rest === 'snapshots'
  if (isUpright) {
    const turn = first.y - bend
    const middle = to.x + to.width / 2
    if (!isPassing)
      return [
        [x, turn],
        [middle, turn],
        [middle, to.y],
      ]
    return [
      [x, turn],
      [4, turn],
      [4, to.y + to.height / 2],
      [to.x, to.y + to.height / 2],
    ]
  }
  const turn = first.x - bend
  const middle = to.y + to.height / 2
  if (!isPassing)
    return [
      [turn, y],
      [turn, middle],
      [to.x, middle],
    ]
  return [
    [turn, y],
    [turn, to.y - bend],
    [to.x + to.width / 2, to.y - bend],
    [to.x + to.width / 2, to.y],
  ]
}
