import type { Box, Point } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'
import { type CopyName, groups, type Zone, zones } from './state.ts'
import { groupOf, zoneOf } from './storage.ts'

/** Where everything stands in one layout, in units of the drawing. */
export interface Plan {
  readonly width: number
  readonly height: number
  /** Sizes of headings, labels and small labels. */
  readonly large: number
  readonly label: number
  readonly small: number
  readonly zone: { readonly width: number; readonly height: number; readonly gap: number; readonly head: number }
  /** In its zone. */
  readonly instance: Box
  readonly copy: {
    readonly width: number
    readonly height: number
    readonly gap: number
    readonly rows: readonly [number, number]
  }
  /** Height of the wire that all records take from the writer. */
  readonly bus: number
  readonly panel: Box
  /** S3 below the zones; absent where there is no room. */
  readonly archive?: Box
  /** The button beside it; absent in a still layout. */
  readonly action?: Box
}

export const plans: Readonly<Record<Layout, Plan>> = {
  wide: {
    ...{ width: 1152, height: 430, large: 22, label: 16, small: 14 },
    zone: { width: 264, height: 362, gap: 20, head: 34 },
    instance: { x: 32, y: 40, width: 200, height: 62 },
    copy: { width: 112, height: 62, gap: 16, rows: [182, 284] },
    bus: 134,
    panel: { x: 852, y: 0, width: 300, height: 430 },
    archive: { x: 0, y: 382, width: 548, height: 48 },
    action: { x: 568, y: 382, width: 264, height: 48 },
  },
  narrow: {
    ...{ width: 360, height: 612, large: 17, label: 13, small: 12 },
    zone: { width: 114, height: 284, gap: 9, head: 44 },
    instance: { x: 6, y: 46, width: 102, height: 48 },
    copy: { width: 50, height: 50, gap: 4, rows: [142, 220] },
    bus: 112,
    panel: { x: 0, y: 352, width: 360, height: 260 },
    archive: { x: 0, y: 294, width: 176, height: 46 },
    action: { x: 184, y: 294, width: 176, height: 46 },
  },
  frame: {
    ...{ width: 560, height: 200, large: 17, label: 14, small: 14 },
    zone: { width: 124, height: 200, gap: 8, head: 22 },
    instance: { x: 8, y: 24, width: 108, height: 34 },
    copy: { width: 52, height: 34, gap: 8, rows: [96, 152] },
    bus: 72,
    panel: { x: 400, y: 0, width: 160, height: 200 },
  },
}

/** The box of a zone. */
export function zoneBox({ zone: { width, height, gap } }: Plan, name: Zone): Box {
  return { x: zones.indexOf(name) * (width + gap), y: 0, width, height }
}

/** The box of the instance in a zone. */
export function instanceBox(plan: Plan, zone: Zone): Box {
  return { ...plan.instance, x: zoneBox(plan, zone).x + plan.instance.x }
}

/** The box of a copy: two columns in its zone, a row for each group. */
export function copyBox(plan: Plan, name: CopyName): Box {
  const { width, height, gap, rows } = plan.copy
  const group = groupOf(name)
  const zone = zoneBox(plan, zoneOf(name))
  const column = (groups[group] as readonly CopyName[]).indexOf(name) % 2
  const x = zone.x + zone.width / 2 + (column === 0 ? -width - gap / 2 : gap / 2)
  return { x, y: rows[group === 0 ? 0 : 1], width, height }
}

/** The way of a record from the instance in `from` to a copy; those of the second row pass between the columns. */
export function wireTo(plan: Plan, from: Zone, name: CopyName): Point[] {
  const start = instanceBox(plan, from)
  const zone = zoneBox(plan, zoneOf(name))
  const copy = copyBox(plan, name)
  const [x, middle] = [copy.x + copy.width / 2, zone.x + zone.width / 2]
  const out: Point[] = [
    [start.x + start.width / 2, start.y + start.height],
    [start.x + start.width / 2, plan.bus],
  ]
  if (groupOf(name) === 0) return [...out, [x, plan.bus], [x, copy.y]]
  const branch = copy.y - Math.min(12, plan.copy.gap)
  return [...out, [middle, plan.bus], [middle, branch], [x, branch], [x, copy.y]]
}
