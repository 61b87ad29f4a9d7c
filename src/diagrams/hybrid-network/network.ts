import { type PartName, type PathName, partNames, pathNames } from './parts.ts'
import type { Belief, Network, Side } from './state.ts'

/** A network just built: everything is up, everybody knows it, and the first connection is meant to be used. */
export function toNetwork(): Network {
  const believed: Belief = { up: true, at: null }
  const session: Record<Side, Belief> = { company: believed, aws: believed }
  return {
    parts: fill(partNames, 'up'),
    routing: { announce: 'same', backup: 'bgp', prepend: 'none', prefer: '1' },
    sessions: fill(pathNames, session),
    interruptions: { company: null, aws: null },
  }
}

function fill<Name extends PartName | PathName, Value>(names: readonly Name[], value: Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value> // a value for every name
}
