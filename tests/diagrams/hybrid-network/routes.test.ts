import { describe, expect, it } from 'vitest'
import {
  covers,
  gatewayRules,
  maybeChoose,
  type Route,
  type RuleName,
  routerRules,
} from '../../../src/diagrams/hybrid-network/routes.ts'
import { maybeRoute } from '../../../src/diagrams/hybrid-network/tables.ts'
import { play } from './fixture.ts'

const server = '10.0.20.5'

function route(given: Partial<Route>): Route {
  return { prefix: '10.0.0.0/16', kind: 'bgp-vpn', asPath: [65000], med: 0, preference: 100, path: null, ...given }
}

/** What wins, what loses, and why. */
const gatewayOrder: readonly [string, Partial<Route>, Partial<Route>, RuleName][] = [
  ['the local route before a longer prefix', { kind: 'local' }, { prefix: '10.0.20.0/24', kind: 'dx' }, 'local'],
  ['a longer prefix on a VPN before Direct Connect', { prefix: '10.0.20.0/24' }, { kind: 'dx' }, 'prefix'],
  ['Direct Connect before a static VPN', { kind: 'dx' }, { kind: 'static-vpn', asPath: [] }, 'kind'],
  ['Direct Connect before a BGP VPN', { kind: 'dx' }, { kind: 'bgp-vpn' }, 'kind'],
  ['a static VPN before a BGP VPN', { kind: 'static-vpn' }, { kind: 'bgp-vpn', med: -1 }, 'kind'],
  ['Direct Connect before a VPN, however long its AS path', { kind: 'dx', asPath: [65000, 65000, 65000] }, {}, 'kind'],
  ['the shorter AS path before the lower MED', { med: 9 }, { asPath: [65000, 65000] }, 'as-path'],
  ['the lower MED from the same neighbour', { med: 1 }, { med: 2 }, 'med'],
  ['the first of two from different neighbours, whatever their MED', { med: 2 }, { asPath: [65001], med: 1 }, 'order'],
]

describe('the virtual private gateway', () => {
  it.each(gatewayOrder)('chooses %s', (_, winner, loser, rule) => {
    const wins = route(winner)
    expect(maybeChoose([wins, route(loser)], server, gatewayRules)).toEqual({ route: wins, rule })
    if (rule !== 'order') expect(maybeChoose([route(loser), wins], server, gatewayRules)?.route).toBe(wins)
  })

  it('has nothing to choose from routes that do not hold the address', () => {
    expect(maybeChoose([route({ prefix: '10.0.99.0/24', kind: 'dx' })], server, gatewayRules)).toBeUndefined()
    expect(maybeChoose([route({}), route({ prefix: '10.0.99.0/24', kind: 'dx' })], server, gatewayRules)?.rule).toBe(
      'only',
    )
  })

  it('knows which addresses a prefix holds', () => {
    expect(covers('0.0.0.0/0', '203.0.113.9')).toBe(true)
    expect(covers('10.0.20.0/24', '10.0.20.255')).toBe(true)
    expect(covers('10.0.20.0/24', '10.0.21.0')).toBe(false)
    expect(covers('10.0.20.5/32', '10.0.20.5')).toBe(true)
    expect(covers('192.0.0.0/2', '191.255.255.255')).toBe(false)
  })
})

describe('the company’s routers', () => {
  it('choose by local preference, and ask nothing else before it but the prefix', () => {
    const preferred = route({ preference: 200, kind: 'bgp-vpn', asPath: [1, 2, 3], med: 9 })
    const rest = route({ preference: 100, kind: 'dx' })
    expect(maybeChoose([rest, preferred], server, routerRules)).toEqual({ route: preferred, rule: 'preference' })
    const longer = route({ prefix: '10.0.20.0/24', preference: 1 })
    expect(maybeChoose([preferred, longer], server, routerRules)).toEqual({ route: longer, rule: 'prefix' })
  })
})

/** Events, then the paths towards AWS and towards the company. */
const settings: readonly [string, string, string][] = [
  ['choose dx-vpn', 'dx-1', 'dx-1'],
  ['choose two-gateways', 'vpn-1a', 'vpn-1a'],
  ['choose two-locations', 'dx-1', 'dx-1'],
  ['choose dx-vpn; prefer 2', 'vpn-2a', 'dx-1'],
  ['choose dx-vpn; prepend 1', 'dx-1', 'dx-1'],
  ['choose dx-vpn; backup static', 'dx-1', 'dx-1'],
  ['choose dx-vpn; announce longer', 'dx-1', 'vpn-2a'],
  ['choose dx-vpn; announce other', 'dx-1', 'dx-1'],
  ['choose two-locations; prepend 1', 'dx-1', 'dx-2'],
  ['choose two-locations; prefer 2', 'dx-2', 'dx-1'],
  ['choose two-gateways; backup static', 'vpn-1a', 'vpn-2a'],
  ['choose two-gateways; prepend 1', 'vpn-1a', 'vpn-2a'],
]

describe('each direction', () => {
  it.each(settings)('follows its own decider after %s', (events, company, aws) => {
    const state = play(events.split('; '))
    expect(maybeRoute(state, 'company')?.route.path).toBe(company)
    expect(maybeRoute(state, 'aws')?.route.path).toBe(aws)
  })
})
