import { isRecord } from '../../deck/json.ts'
import { isPoint } from './point.ts'

/** A place on a slide in its own pixels, and how hard a pen pressed there (0–1) where the device can tell. */
export type Point = readonly [x: number, y: number, pressure?: number]

export const inkTools = ['pen', 'marker'] as const
export const inkColours = ['red', 'blue', 'green', 'ink'] as const

export type InkColour = (typeof inkColours)[number]

/** One line drawn without lifting the pen; while it is drawn it grows. */
export interface Stroke {
  /** Different for each stroke of a talk, whichever window it was drawn in. */
  readonly key: string
  readonly tool: (typeof inkTools)[number]
  readonly colour: InkColour
  readonly points: readonly Point[]
}

/** The strokes of each slide, by its id. */
export type Ink = Readonly<Record<string, readonly Stroke[]>>

/** The strokes on a slide. */
export function strokesOn(ink: Ink, slide: string): readonly Stroke[] {
  return Object.hasOwn(ink, slide) ? (ink[slide] ?? []) : []
}

/** The ink with other strokes on one slide. */
export function withStrokes(ink: Ink, slide: string, strokes: readonly Stroke[]): Ink {
  const others = Object.entries(ink).filter(([id]) => id !== slide)
  return Object.fromEntries(strokes.length === 0 ? others : [...others, [slide, strokes]])
}

/** The ink of unknown JSON, or undefined if any of it is none. */
export function maybeInk(json: unknown): Ink | undefined {
  if (!isRecord(json)) return undefined
  const isInk = Object.values(json).every((strokes) => Array.isArray(strokes) && strokes.every(isStroke))
  return isInk ? (json as Ink) : undefined
}

/** Whether unknown JSON is a stroke. */
export function isStroke(json: unknown): json is Stroke {
  if (!isRecord(json) || typeof json.key !== 'string') return false
  const isKnown = inkTools.some((tool) => tool === json.tool) && inkColours.some((colour) => colour === json.colour)
  return isKnown && isPoints(json.points)
}

/** Whether unknown JSON is points of a stroke. */
export function isPoints(json: unknown): json is readonly Point[] {
  return Array.isArray(json) && json.every(isPoint)
}
