import type { Picture } from '../graph.ts'
import { maybePicture } from './draft.ts'
import type { Plan } from './plan.ts'

/** Pictures by the plans they were drawn from, as text; null where no drawing fits. */
export type Drawn = ReadonlyMap<string, Picture | null>

/** So many are remembered, those that were asked for last. */
const most = 400

const known = new Map<string, Picture | null>()
let isNew = false

/** As `maybePicture`, which gives the same for the same plan: one that was drawn before is not drawn again. */
export function maybeDrawn(plan: Plan): Picture | undefined {
  const key = JSON.stringify(plan, (name, value) => (name === 'spot' ? undefined : value))
  const found = known.get(key)
  const picture = found === undefined ? maybePicture(plan) : (found ?? undefined)
  isNew ||= found === undefined
  remember(key, picture ?? null)
  return picture
}

function remember(key: string, picture: Picture | null): void {
  known.delete(key)
  known.set(key, picture)
  for (const oldest of known.keys()) {
    if (known.size <= most) return
    known.delete(oldest)
  }
}

/** Takes in what an earlier run drew. */
export function learnDrawn(drawn: Drawn): void {
  for (const [key, picture] of drawn) if (!known.has(key)) remember(key, picture)
}

/** All that is remembered; undefined when nothing was drawn since the last time it was asked for. */
export function maybeNews(): Drawn | undefined {
  if (!isNew) return undefined
  isNew = false
  return known
}
