/** `T` with every `readonly` taken off: a working copy that rules may change. */
export type Draft<T> = { -readonly [K in keyof T]: Draft<T[K]> }

/** A deep copy of plain JSON, to be changed and then returned as the next state. */
export function toDraft<T>(value: T): Draft<T> {
  return copyOf(value) as Draft<T>
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copyOf((value as Record<string, unknown>)[key])
  return copy
}
