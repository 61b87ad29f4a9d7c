/** Whatever may break between the company's servers and the VPC. A part's name begins with its kind. */
export const partNames = [
  'router-1',
  'router-2',
  'access-1',
  'access-2',
  'endpoint-1a',
  'endpoint-1b',
  'endpoint-2a',
  'endpoint-2b',
  'line-1',
  'line-2',
  'location-1',
  'location-2',
  'port-1',
  'port-2',
  'duct',
  'vgw',
] as const
export type PartName = (typeof partNames)[number]
type KindOf<Name> = Name extends `${infer Kind}-${string}` ? Kind : Name
export type PartKind = KindOf<PartName>

/** The company has at most two connections, each with its own router: the first is meant to be used. */
export const connections = ['1', '2'] as const
export type Connection = (typeof connections)[number]
export type ConnectionKind = 'vpn' | 'dx'

interface Path {
  readonly connection: Connection
  readonly kind: ConnectionKind
  /** From the company to AWS. */
  readonly parts: readonly PartName[]
}

/** A Direct Connect line, or one of the two tunnels of a VPN connection. */
export const paths = {
  'dx-1': { connection: '1', kind: 'dx', parts: ['router-1', 'line-1', 'location-1', 'port-1', 'vgw'] },
  'dx-2': { connection: '2', kind: 'dx', parts: ['router-2', 'line-2', 'location-2', 'port-2', 'vgw'] },
  'vpn-1a': { connection: '1', kind: 'vpn', parts: ['router-1', 'access-1', 'endpoint-1a', 'vgw'] },
  'vpn-1b': { connection: '1', kind: 'vpn', parts: ['router-1', 'access-1', 'endpoint-1b', 'vgw'] },
  'vpn-2a': { connection: '2', kind: 'vpn', parts: ['router-2', 'access-2', 'endpoint-2a', 'vgw'] },
  'vpn-2b': { connection: '2', kind: 'vpn', parts: ['router-2', 'access-2', 'endpoint-2b', 'vgw'] },
} as const satisfies Record<string, Path>
export type PathName = keyof typeof paths
export const pathNames = Object.keys(paths) as PathName[] // the keys are the names

/** The ways to join the two sides, each by its paths in the order they are meant to be used. */
export const options = {
  islands: [],
  vpn: ['vpn-1a', 'vpn-1b'],
  'two-gateways': ['vpn-1a', 'vpn-1b', 'vpn-2a', 'vpn-2b'],
  dx: ['dx-1'],
  'dx-vpn': ['dx-1', 'vpn-2a', 'vpn-2b'],
  'two-locations': ['dx-1', 'dx-2'],
} as const satisfies Record<string, readonly PathName[]>
export type OptionName = keyof typeof options
export const optionNames = Object.keys(options) as OptionName[] // the keys are the names

export const ductLayouts = ['separate', 'shared'] as const
/** Whether the lines leave the company's building through one duct. */
export type DuctLayout = (typeof ductLayouts)[number]

/** What is built: an option, and the duct its lines leave through. */
export interface Plan {
  readonly option: OptionName
  readonly ducts: DuctLayout
}

export function kindOf(part: PartName): PartKind {
  return part.replace(/-.*/, '') as PartKind // names begin with their kind
}

export function pathsOf({ option }: Pick<Plan, 'option'>): readonly PathName[] {
  return options[option]
}

/** The parts of a path from the company to AWS; a shared duct lies between the router and the line. */
export function chainOf(path: PathName, ducts: DuctLayout): PartName[] {
  const [router, ...rest] = paths[path].parts
  return ducts === 'shared' ? [router, 'duct', ...rest] : [router, ...rest]
}

/** Every part that the plan needs, in the order of `partNames`. */
export function partsOf(plan: Plan): PartName[] {
  const chains = pathsOf(plan).map((path) => chainOf(path, plan.ducts))
  return partNames.filter((part) => chains.some((chain) => chain.includes(part)))
}

/** The single points of failure: parts without which no path is left. */
export function singlePoints(plan: Plan): PartName[] {
  const chains = pathsOf(plan).map((path) => chainOf(path, plan.ducts))
  return partsOf(plan).filter((part) => chains.every((chain) => chain.includes(part)))
}
