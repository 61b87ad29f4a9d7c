import { type Detector, silentDetector } from './detection.ts'
import {
  type Connection,
  chainOf,
  connections,
  kindOf,
  type OptionName,
  options,
  type PartKind,
  type PartName,
  type Plan,
  paths,
  pathsOf,
  singlePoints,
} from './parts.ts'
import type { State } from './state.ts'

/** Mean time between failures and to repair, in hours: assumed. */
export interface Reliability {
  readonly mtbf: number
  readonly repair: number
}

const hoursAYear = 8760
export const minutesAYear = hoursAYear * 60

type Values = State['values']
export type Design = Plan & Pick<State, 'bfd' | 'values'>

/** Minutes a year without a path, as if every connection announced the same prefix. */
export interface Downtime {
  /** Because parts are broken. */
  readonly broken: number
  /** Because nobody has noticed yet that another path must be used. */
  readonly switching: number
}

/** What each kind of part can do; those in the ground between the company and its provider may be set. */
export function reliabilityOf(kind: PartKind, values: Values): Reliability {
  switch (kind) {
    case 'router':
      return { mtbf: 50_000, repair: 4 }
    case 'endpoint':
      return { mtbf: 4380, repair: 0.25 }
    case 'location':
      return { mtbf: 43_800, repair: 4 }
    case 'port':
      return { mtbf: 17_520, repair: 2 }
    case 'vgw':
      return { mtbf: 87_600, repair: 1 }
    default:
      return { mtbf: values[`${kind}-mtbf`], repair: values[`${kind}-repair`] }
  }
}

/** The chance (0 to 1) that a part is up. */
export function chanceOf(part: PartName, values: Values): number {
  const { mtbf, repair } = reliabilityOf(kindOf(part), values)
  return mtbf / (mtbf + repair)
}

/** The chance that a connection works: its router, line and tunnels, without the duct and the gateway all share. */
export function chanceOfConnection({ option, values }: Design, connection: Connection): number {
  const own = options[option].filter((path) => paths[path].connection === connection)
  return chanceOfAny(
    own.map((path) => paths[path].parts.filter((part) => part !== 'vgw')),
    values,
  )
}

/** The connections an option has. */
export function connectionsOf(plan: Pick<Plan, 'option'>): Connection[] {
  return connections.filter((connection) => pathsOf(plan).some((path) => paths[path].connection === connection))
}

/** The chance that some path is up: connections have no part in common but a shared duct and the gateway. */
export function availabilityOf(design: Design): number {
  const none = connectionsOf(design).reduce((chance, each) => chance * (1 - chanceOfConnection(design, each)), 1)
  return commonParts(design).reduce((chance, part) => chance * chanceOf(part, design.values), 1 - none)
}

/** The parts that every connection goes through. */
export function commonParts({ ducts }: Pick<Plan, 'ducts'>): PartName[] {
  return ducts === 'shared' ? ['duct', 'vgw'] : ['vgw']
}

export function downtimeOf(design: Design): Downtime {
  return {
    broken: (1 - availabilityOf(design)) * minutesAYear,
    switching: (switchesAYear(design) * noticeTime(design)) / 60_000,
  }
}

/** How often in a year the path in use fails while another is left. */
export function switchesAYear(design: Design): number {
  const [used] = pathsOf(design)
  const points = singlePoints(design)
  const spared = used ? chainOf(used, design.ducts).filter((part) => !points.includes(part)) : []
  return spared.reduce((sum, part) => sum + hoursAYear / reliabilityOf(kindOf(part), design.values).mtbf, 0)
}

/** How a silent failure of the path in use is noticed; undefined where nothing is joined. */
export function maybeDetector(design: Design): Detector | undefined {
  const [used] = pathsOf(design)
  return used && silentDetector(design, paths[used].kind)
}

/** ms until a silent failure of the path in use has surely been noticed. */
export function noticeTime(design: Design): number {
  return maybeDetector(design)?.timer ?? 0
}

/** The chance that at least one chain of parts is up, by inclusion and exclusion: chains may have parts in common. */
function chanceOfAny(chains: readonly (readonly PartName[])[], values: Values): number {
  let chance = 0
  for (let chosen = 1; chosen < 2 ** chains.length; chosen += 1) {
    const some = chains.filter((_, index) => chosen & (1 << index))
    const all = [...new Set(some.flat())].reduce((product, part) => product * chanceOf(part, values), 1)
    chance += some.length % 2 === 1 ? all : -all
  }
  return chance
}

/**
 * AWS's published service level for its own side of Direct Connect: a promise, never an input. None in April 2015, and
 * none for VPN in our sources (Direct Connect User Guide, 2023, Resiliency Toolkit).
 */
export const promises: Readonly<Record<OptionName, string | null>> = {
  islands: null,
  vpn: null,
  'two-gateways': null,
  dx: '95 %',
  'dx-vpn': '95 %',
  'two-locations': '99.9 %',
}
