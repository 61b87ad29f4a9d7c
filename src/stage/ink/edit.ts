import { isCount, isRecord } from '../../deck/json.ts'
import { type Ink, isPoints, isStroke, maybeInk, type Point, type Stroke, strokesOn } from './ink.ts'

/** What a stroke got longer by: its points from number `from` on. */
interface Growth {
  readonly key: string
  readonly from: number
  readonly points: readonly Point[]
}

/** What became of one slide's ink: the keys of strokes that went, then strokes that came or grew. */
interface SlideEdit {
  readonly drop: readonly string[]
  readonly put: readonly (Stroke | Growth)[]
}

/** What became of the ink, by slide: as much as a hand did, however much there is already. */
export type InkEdit = Readonly<Record<string, SlideEdit>>

/** What windows tell each other of the ink: all there is, or what became of it. */
export type InkNews = { readonly all: Ink } | { readonly edit: InkEdit }

/** What leads from one ink to another, so that `applyEdit(before, toEdit(before, after))` shows what `after` does. */
export function toEdit(before: Ink, after: Ink): InkEdit {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  const edits = [...ids].flatMap((id) => {
    const [was, is] = [strokesOn(before, id), strokesOn(after, id)]
    return was === is ? [] : [[id, toSlideEdit(was, is)] as const]
  })
  return Object.fromEntries(edits.filter(([, { drop, put }]) => drop.length + put.length > 0))
}

/** Whether nothing became of the ink. */
export function isNothing(edit: InkEdit): boolean {
  return Object.keys(edit).length === 0
}

/**
 * The ink after an edit. Done twice, or after a later one, an edit changes nothing more: strokes only ever grow.
 * Growth of a stroke that went meanwhile is left out.
 */
export function applyEdit(ink: Ink, edit: InkEdit): Ink {
  const ids = new Set([...Object.keys(ink), ...Object.keys(edit)])
  const slides = [...ids].map((id) => {
    const strokes = strokesOn(ink, id)
    const own = Object.hasOwn(edit, id) ? edit[id] : undefined
    return [id, own === undefined ? strokes : applySlideEdit(strokes, own)] as const
  })
  return Object.fromEntries(slides.filter(([, strokes]) => strokes.length > 0))
}

/** The news of unknown JSON, or undefined if it is none. */
export function maybeNews(json: unknown): InkNews | undefined {
  if (!isRecord(json)) return undefined
  const all = maybeInk(json.all)
  if (all !== undefined) return { all }
  return isRecord(json.edit) && Object.values(json.edit).every(isSlideEdit) ? { edit: json.edit as InkEdit } : undefined
}

function toSlideEdit(before: readonly Stroke[], after: readonly Stroke[]): SlideEdit {
  const was = new Map(before.map((stroke) => [stroke.key, stroke]))
  const keys = new Set(after.map(({ key }) => key))
  const put = after.flatMap((stroke): SlideEdit['put'] => {
    const old = was.get(stroke.key)
    if (old === undefined) return [stroke]
    const from = old.points.length
    return stroke.points.length > from ? [{ key: stroke.key, from, points: stroke.points.slice(from) }] : []
  })
  return { drop: [...was.keys()].filter((key) => !keys.has(key)), put }
}

function applySlideEdit(strokes: readonly Stroke[], { drop, put }: SlideEdit): readonly Stroke[] {
  const gone = new Set(drop)
  const left = strokes.filter(({ key }) => !gone.has(key))
  const after = new Map(left.map((stroke): [string, Stroke] => [stroke.key, stroke]))
  for (const piece of put) {
    const old = after.get(piece.key)
    if ('from' in piece) {
      if (old !== undefined) after.set(piece.key, grow(old, piece))
    } else if (old === undefined || old.points.length < piece.points.length) after.set(piece.key, piece)
  }
  return [...after.values()]
}

function grow(stroke: Stroke, { from, points }: Growth): Stroke {
  const known = stroke.points.length
  if (from > known || from + points.length <= known) return stroke
  return { ...stroke, points: [...stroke.points, ...points.slice(known - from)] }
}

function isSlideEdit(json: unknown): json is SlideEdit {
  if (!isRecord(json) || !Array.isArray(json.drop) || !Array.isArray(json.put)) return false
  return (
    json.drop.every((key) => typeof key === 'string') && json.put.every((piece) => isStroke(piece) || isGrowth(piece))
  )
}

function isGrowth(json: unknown): json is Growth {
  return isRecord(json) && typeof json.key === 'string' && isCount(json.from) && isPoints(json.points)
}
