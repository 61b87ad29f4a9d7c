import type { PathName } from './parts.ts'

/** One way a sender knows to reach a prefix. */
export interface Route {
  readonly prefix: string
  readonly kind: RouteKind
  /** The networks the announcement came through, the neighbour first. */
  readonly asPath: readonly number[]
  /** Multi-exit discriminator: the announcing network's wish, less is better. */
  readonly med: number
  /** The deciding network's own wish, more is better. */
  readonly preference: number
  /** Null for the local route of the VPC. */
  readonly path: PathName | null
}

/** In the virtual private gateway's order. */
export const routeKinds = ['local', 'dx', 'static-vpn', 'bgp-vpn'] as const
export type RouteKind = (typeof routeKinds)[number]

/** A rule; `only` when there was nothing to decide, `order` when nothing told the routes apart. */
export type RuleName = 'only' | 'local' | 'prefix' | 'kind' | 'preference' | 'as-path' | 'med' | 'order'

interface Rule {
  readonly name: RuleName
  readonly keep: (routes: readonly Route[]) => readonly Route[]
}

export interface Choice {
  readonly route: Route
  readonly rule: RuleName
}

const longestPrefix: Rule = { name: 'prefix', keep: least(({ prefix }) => -lengthOf(prefix)) }
const shortestPath: Rule = { name: 'as-path', keep: least(({ asPath }) => asPath.length) }
const lowestMed: Rule = { name: 'med', keep: withoutHigherMed }
const first: Rule = { name: 'order', keep: (routes) => routes.slice(0, 1) }

/**
 * How a virtual private gateway chooses: the VPC's local route, the longest prefix, then Direct Connect before static
 * VPN before BGP VPN, the shortest AS path, the lowest MED (VPN User Guide, Route priority; not dated to 2015).
 */
export const gatewayRules: readonly Rule[] = [
  { name: 'local', keep: least(({ kind }) => (kind === 'local' ? 0 : 1)) },
  longestPrefix,
  { name: 'kind', keep: least(({ kind }) => routeKinds.indexOf(kind)) },
  shortestPath,
  lowestMed,
  first,
]

/** How the company's routers choose: the longest prefix, then their own local preference (RFC 4271, §9.1). */
export const routerRules: readonly Rule[] = [
  longestPrefix,
  { name: 'preference', keep: least(({ preference }) => -preference) },
  shortestPath,
  lowestMed,
  first,
]

/** The route to an address and the first rule that ruled another out; undefined when no route covers the address. */
export function maybeChoose(routes: readonly Route[], address: string, rules: readonly Rule[]): Choice | undefined {
  let left: readonly Route[] = routes.filter(({ prefix }) => covers(prefix, address))
  let rule: RuleName = 'only'
  for (const { name, keep } of rules) {
    const kept = keep(left)
    if (rule === 'only' && kept.length < left.length) rule = name
    left = kept
  }
  return left[0] && { route: left[0], rule }
}

/** Whether a prefix, as in `10.0.0.0/16`, holds an IPv4 address. */
export function covers(prefix: string, address: string): boolean {
  const [network = ''] = prefix.split('/')
  const size = 2 ** (32 - lengthOf(prefix))
  return Math.floor(toNumber(network) / size) === Math.floor(toNumber(address) / size)
}

function lengthOf(prefix: string): number {
  return Number(prefix.split('/')[1])
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
}

function least(rank: (route: Route) => number): Rule['keep'] {
  return (routes) => {
    const best = Math.min(...routes.map(rank))
    return routes.filter((route) => rank(route) === best)
  }
}

/** MED compares only routes that came from the same neighbouring network (RFC 4271, §9.1.2.2). */
function withoutHigherMed(routes: readonly Route[]): readonly Route[] {
  return routes.filter(({ asPath, med }) => !routes.some((other) => other.asPath[0] === asPath[0] && other.med < med))
}
