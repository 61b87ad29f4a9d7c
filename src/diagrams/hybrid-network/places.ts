import type { Box, Point } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'
import { kindOf, type PartKind, type PartName, partNames } from './parts.ts'

/** Where everything stands in one layout, in units of the drawing. Each connection has a lane of its own. */
export interface Places {
  readonly width: number
  readonly height: number
  /** Sizes of labels and small labels. */
  readonly label: number
  readonly small: number
  /** Whether the company is above and AWS below, as on a phone. */
  readonly isUpright: boolean
  readonly company: Box
  readonly aws: Box
  readonly vpc: Box
  /** The servers at either end of every path. */
  readonly home: Box
  readonly away: Box
  /** Room for the parts of each kind, in the order of `partNames`; a line stands where an access would. */
  readonly slots: Readonly<Record<Exclude<PartKind, 'line'>, readonly Box[]>>
  /** From a bend of a wire to the part after it. */
  readonly bend: number
  /** Half the distance between the two directions. */
  readonly apart: number
  /** The middle of a line for what is not certain; absent on paper. */
  readonly note?: Point
  readonly panel: Box
  /** Rows of chips below; absent on paper. */
  readonly chips?: { readonly y: number; readonly height: number; readonly rows: readonly (readonly number[])[] }
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

export const places: Readonly<Record<Layout, Places>> = {
  wide: {
    ...{ width: 1152, height: 430, label: 16, small: 14, isUpright: false, bend: 12, apart: 6 },
    company: box(0, 0, 270, 260),
    home: box(14, 108, 84, 72),
    aws: box(750, 0, 402, 260),
    vpc: box(1020, 40, 120, 208),
    away: box(1030, 108, 100, 72),
    slots: {
      router: [box(122, 46, 136, 90), box(122, 154, 136, 90)],
      duct: [box(282, 36, 58, 206)],
      access: [box(352, 60, 116, 62), box(352, 168, 116, 62)],
      location: [box(484, 26, 250, 102), box(484, 134, 250, 102)],
      port: [box(540, 62, 140, 58), box(540, 170, 140, 58)],
      endpoint: [box(766, 40, 108, 48), box(766, 94, 108, 48), box(766, 148, 108, 48), box(766, 202, 108, 48)],
      vgw: [box(893, 92, 114, 104)],
    },
    note: [548, 256],
    panel: box(0, 270, 1152, 106),
    chips: { y: 386, height: 44, rows: [[100, 100, 100, 104, 112, 130, 100, 112, 124, 98]] },
  },
  narrow: {
    ...{ width: 360, height: 1126, label: 14, small: 12, isUpright: true, bend: 9, apart: 5 },
    company: box(0, 0, 360, 158),
    home: box(100, 30, 160, 34),
    aws: box(0, 416, 360, 254),
    vpc: box(8, 578, 344, 84),
    away: box(100, 606, 160, 46),
    slots: {
      router: [box(8, 82, 168, 68), box(184, 82, 168, 68)],
      duct: [box(0, 168, 360, 44)],
      access: [box(12, 222, 160, 54), box(188, 222, 160, 54)],
      location: [box(4, 288, 172, 116), box(184, 288, 172, 116)],
      port: [box(22, 336, 140, 56), box(198, 336, 140, 56)],
      endpoint: [box(8, 446, 80, 50), box(96, 446, 80, 50), box(184, 446, 80, 50), box(272, 446, 80, 50)],
      vgw: [box(70, 514, 220, 50)],
    },
    note: [180, 688],
    panel: box(0, 698, 360, 274),
    chips: {
      y: 982,
      height: 44,
      rows: [
        [116, 116, 116],
        [116, 116, 116],
        [85.5, 85.5, 85.5, 85.5],
      ],
    },
  },
  frame: {
    ...{ width: 560, height: 200, label: 14, small: 14, isUpright: false, bend: 8, apart: 4 },
    company: box(0, 0, 98, 146),
    home: box(2, 71, 0, 28),
    aws: box(356, 0, 204, 146),
    vpc: box(478, 24, 74, 114),
    away: box(484, 70, 62, 30),
    slots: {
      router: [box(16, 39, 74, 34), box(16, 97, 74, 34)],
      duct: [box(106, 26, 38, 112)],
      access: [box(152, 39, 78, 34), box(152, 97, 78, 34)],
      location: [box(240, 21, 108, 56), box(240, 79, 108, 56)],
      port: [box(250, 43, 88, 26), box(250, 101, 88, 26)],
      endpoint: [box(364, 29, 44, 25), box(364, 58, 44, 25), box(364, 87, 44, 25), box(364, 116, 44, 25)],
      vgw: [box(420, 60, 50, 50)],
    },
    panel: box(0, 152, 560, 48),
  },
}

/** The box of a part. */
export function boxOf({ slots }: Places, part: PartName): Box {
  const kind = kindOf(part)
  const room = slots[kind === 'line' ? 'access' : kind][partNames.filter((name) => kindOf(name) === kind).indexOf(part)]
  if (room === undefined) throw new Error(`no room for ${part}`)
  return room
}
