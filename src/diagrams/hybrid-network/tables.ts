import { type Connection, type PathName, paths, pathsOf } from './parts.ts'
import { type Choice, gatewayRules, maybeChoose, type Route, type RouteKind, routerRules } from './routes.ts'
import type { Side, State } from './state.ts'

/** The company's network and VPC, and the two servers that talk. */
export const prefixes = { company: '10.0.0.0/16', vpc: '10.1.0.0/16' } as const
export const addresses = { company: '10.0.20.5', aws: '10.1.20.5' } as const

/** What the backup may announce: only the first two hold the company's server. */
export const announced = { same: prefixes.company, longer: '10.0.20.0/24', other: '10.0.99.0/24' } as const

/** A private number of the company's, and the number that AWS used in Tokyo. */
const companyAs = 65000
const amazonAs = 10124
const prepended = 3

/** The routes that a side knows, to what lies on the other side. */
export function tableOf(state: State, side: Side): Route[] {
  const known = pathsOf(state).filter((path) => state.sessions[path][side].up)
  return routesOver(state, side, known)
}

/** The route a side sends by, as far as it knows; undefined when it knows none. */
export function maybeRoute(state: State, side: Side): Choice | undefined {
  return choose(side, tableOf(state, side))
}

/** The route a side would send by if it knew of no failure. */
export function maybeUsualRoute(state: State, side: Side): Choice | undefined {
  return choose(side, routesOver(state, side, pathsOf(state)))
}

function choose(side: Side, routes: readonly Route[]): Choice | undefined {
  return side === 'aws'
    ? maybeChoose(routes, addresses.company, gatewayRules)
    : maybeChoose(routes, addresses.aws, routerRules)
}

function routesOver(state: State, side: Side, over: readonly PathName[]): Route[] {
  if (side === 'company') return over.map((path) => toRouterRoute(state, path))
  const local: Route = { prefix: prefixes.vpc, kind: 'local', asPath: [], med: 0, preference: 0, path: null }
  return [local, ...over.map((path) => toGatewayRoute(state, path))]
}

/** By MED the company asks AWS for its first connection; with a static route there is nobody to ask. */
function toGatewayRoute(state: State, path: PathName): Route {
  const { connection } = paths[path]
  const { announce, prepend } = state.routing
  const kind = routeKind(state, path)
  const isStatic = kind === 'static-vpn'
  return {
    prefix: connection === '2' ? announced[announce] : prefixes.company,
    kind,
    asPath: isStatic ? [] : Array(1 + (prepend === connection ? prepended : 0)).fill(companyAs),
    med: isStatic ? 0 : 100 * Number(connection) + tunnelOrder(path),
    preference: 0,
    path,
  }
}

function toRouterRoute(state: State, path: PathName): Route {
  const wish = paths[path].connection === state.routing.prefer ? 200 : 100
  return {
    prefix: prefixes.vpc,
    kind: routeKind(state, path),
    asPath: [amazonAs],
    med: 0,
    preference: wish - tunnelOrder(path),
    path,
  }
}

function routeKind({ routing }: State, path: PathName): RouteKind {
  const { kind, connection } = paths[path]
  if (kind === 'dx') return 'dx'
  return hasStaticRoutes(routing, connection) ? 'static-vpn' : 'bgp-vpn'
}

function hasStaticRoutes({ backup }: State['routing'], connection: Connection): boolean {
  return connection === '2' && backup === 'static'
}

/** 10 for the second tunnel of a VPN connection. */
function tunnelOrder(path: PathName): number {
  return path.endsWith('b') ? 10 : 0
}
