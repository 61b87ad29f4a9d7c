/** A place in the deck: a slide's id and how many presses into it (0 = as it opens). */
export interface Place {
  readonly id: string
  readonly step: number
  /** What was done to the slide's living diagrams since that step, as their own link text. */
  readonly moment?: string | undefined
}

/** The place an address names, from `#id`, `#id/step` or `#id/step/moment`; undefined when it names none. */
export function maybePlace(hash: string): Place | undefined {
  const [, name = '', step = '0', moment] = /^#\/?([^/]+)(?:\/(\d+)(?:\/(.+))?)?\/?$/.exec(hash) ?? []
  return name === '' ? undefined : { id: toPlainText(name), step: Number(step), moment }
}

/** `#id`, `#id/step` from the first press on, or `#id/step/moment`. */
export function renderAddress({ id, step, moment }: Place): string {
  if (moment !== undefined) return `#${id}/${step}/${moment}`
  return step === 0 ? `#${id}` : `#${id}/${step}`
}

/** The id most like `wanted` by the letter pairs both hold (Dice's coefficient), or the first when nothing is alike. */
export function maybeNearestId(wanted: string, ids: readonly string[]): string | undefined {
  const goal = pairsOf(wanted)
  let nearest = ids[0]
  let best = 0.25
  for (const id of ids) {
    const pairs = pairsOf(id)
    const common = [...pairs].filter((pair) => goal.has(pair)).length
    const likeness = (2 * common) / (pairs.size + goal.size)
    if (likeness > best) [best, nearest] = [likeness, id]
  }
  return nearest
}

function pairsOf(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `
  return new Set(Array.from(padded.slice(1), (_, i) => padded.slice(i, i + 2)))
}

function toPlainText(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
