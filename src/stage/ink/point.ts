import type { Point } from './ink.ts'

/** The pointer's place of unknown JSON; null is no pointer. */
export function maybePointer(json: unknown): Point | null | undefined {
  return json === null || isPoint(json) ? json : undefined
}

/** Whether unknown JSON is a place on a slide. */
export function isPoint(json: unknown): json is Point {
  return Array.isArray(json) && (json.length === 2 || json.length === 3) && json.every(Number.isFinite)
}
