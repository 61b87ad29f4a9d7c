import type { Point, Sheet } from '../graph.ts'
import { ceil, snap } from './grid.ts'
import { widthOf, wrap } from './measure.ts'
import type { PlannedItem } from './plan.ts'

/** Everything that decides how large things are and how far apart. */
export interface Style {
  readonly look: Sheet['look']
  /** The way a picture runs: across a slide, down a phone. */
  readonly main: 'across' | 'down'
  readonly gaps: { readonly across: number; readonly down: number; readonly within: number }
  /** At most so many boxes in a layer. */
  readonly bound: number | undefined
  /** Between a frame and what is in it. */
  readonly padding: { readonly top: number; readonly side: number; readonly bottom: number }
  readonly type: { readonly label: number; readonly small: number; readonly title: number }
  sizeOf(item: PlannedItem): Point
  titleWidth(group: PlannedItem): number
  /** How far right of its frame's left side what is in a group begins, at least. */
  indentOf(group: PlannedItem): number
  labelRoom(label: string, direction: 'RIGHT' | 'DOWN'): number
}

export interface StyleChoice {
  readonly look: Sheet['look']
  readonly pace: 'roomy' | 'close' | 'phone'
  readonly bound?: number | undefined
  /** How labels are broken into lines, where another drawing of the picture decided it. */
  readonly broken?: Sheet['look']
  /** Frames whose inside begins so far right that a link from above passes beside their title. */
  readonly isIndented?: boolean
}

const gaps = {
  roomy: { across: 72, down: 48, within: 24 },
  close: { across: 48, down: 32, within: 16 },
  phone: { across: 24, down: 40, within: 16 },
}

/** The widest a label's line may be. */
const labelRooms = { tall: 132, row: 112 } as const

/** The widest a link's label may be. */
export const linkRoom = 112

/** The lines of a service's label; a phone shows the same ones in smaller type. */
export function toNodeLines(label: string, look: Sheet['look']): readonly string[] {
  return wrap(label, labelRooms[look], 2, 16, 400).lines
}

/** A style for these items: all services of a picture are of one size. */
export function toStyle(
  items: readonly PlannedItem[],
  { look, pace, bound, broken = look, isIndented = false }: StyleChoice,
): Style {
  const isPhone = pace === 'phone'
  const type = isPhone ? { label: 13, small: 12, title: 13 } : { label: 16, small: 15, title: 15 }
  const labels = items.filter(({ kind }) => kind === 'service').map(({ label }) => toNodeLines(label, broken))
  const widest = Math.max(0, ...labels.flat().map((line) => widthOf(line, type.label, 400)))
  const isTwoLined = labels.some((lines) => lines.length > 1)
  const size: Point =
    look === 'row'
      ? [ceil(12 + 32 + 10 + widest + 12), 48]
      : [ceil(Math.max(isPhone ? 80 : 96, widest + (isPhone ? 12 : 20))), isTwoLined ? 96 : 80]
  const titleWidth = ({ label, icon }: PlannedItem) =>
    widthOf(label, type.title, 700) + (icon === '' || isPhone ? 24 : 52)
  return {
    ...{ look, bound, gaps: gaps[pace], type, titleWidth, main: isPhone ? 'down' : 'across' },
    indentOf: (group) => (isIndented ? Math.max(8, snap(titleWidth(group) - size[0] / 2 + 8)) : 0),
    padding: isPhone ? { top: 32, side: 8, bottom: 8 } : { top: 40, side: 16, bottom: 16 },
    sizeOf: ({ kind }) => (kind === 'junction' ? [16, 16] : size),
    labelRoom: (label, direction) => {
      if (label === '') return 0
      const { lines } = wrap(label, linkRoom, 2, 15, 400)
      const widest = Math.max(...lines.map((line) => widthOf(line, type.small, 400)))
      return ceil(direction === 'RIGHT' ? widest + 52 : lines.length * type.small * 1.25 + 32)
    },
  }
}
