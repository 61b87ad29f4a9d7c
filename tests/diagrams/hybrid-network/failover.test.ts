import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flow, toFlow } from '../../../src/diagrams/hybrid-network/flows.ts'
import type { State } from '../../../src/diagrams/hybrid-network/state.ts'
import { play } from './fixture.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

function flowsOf(state: State): { company: Flow; aws: Flow } {
  return { company: toFlow(state, 'company'), aws: toFlow(state, 'aws') }
}

/** What happens, then for each direction: more than this and at most that many ms until it moves over. */
const windows: readonly [string, readonly [number, number], readonly [number, number]][] = [
  ['choose dx-vpn; silence line-1', [60_000, 90_000], [60_000, 90_000]],
  ['choose dx-vpn; set hold-time 30; silence port-1', [20_000, 30_000], [20_000, 30_000]],
  ['choose dx-vpn; bfd on; silence line-1', [600, 900], [600, 900]],
  ['choose two-locations; bfd on; silence location-1', [600, 900], [600, 900]],
  ['choose two-locations; bfd on; set bfd-interval 1000; silence router-1', [2000, 3000], [2000, 3000]],
  ['choose dx-vpn; fail line-1', [0, 500], [0, 500]],
  ['choose dx-vpn; silence line-1; fail line-1', [0, 500], [0, 500]],
  ['choose vpn; silence endpoint-1a', [20_000, 30_000], [20_000, 30_000]],
  ['choose two-gateways; bfd on; silence access-1', [20_000, 30_000], [20_000, 30_000]],
  ['choose two-gateways; fail access-1', [0, 500], [20_000, 30_000]],
  ['choose vpn; fail endpoint-1a', [20_000, 30_000], [0, 500]],
  ['choose vpn; set dpd-interval 20; silence endpoint-1a', [40_000, 60_000], [40_000, 60_000]],
]

describe('a fail-over', () => {
  it.each(windows)('takes as long as the timers say: %s', (events, company, aws) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const flows = flowsOf(play([...events.split('; '), 'wait 20s'], seed))
        for (const [flow, [more, most]] of [
          [flows.company, company],
          [flows.aws, aws],
        ] as const) {
          expect(flow.status).toBe('moved')
          expect(flow.lost).toBeGreaterThan(more)
          expect(flow.lost).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds one direction moved while the other still loses what it sends', () => {
    const flows = flowsOf(play(['choose two-gateways', 'fail access-1', 'wait 1s']))
    expect(flows.company).toMatchObject({ status: 'moved', path: 'vpn-2a', latency: 20, bandwidth: 200 })
    expect(flows.aws).toMatchObject({ status: 'unnoticed', path: 'vpn-1a', lostAt: 'access-1', latency: null })
  })

  it('is noticed by each side in its own time', () => {
    const { company, aws } = flowsOf(play(['choose dx-vpn', 'silence line-1', 'wait 10s']))
    expect(company.lost).not.toBe(aws.lost)
  })

  it('loses packets where each direction first meets a broken part', () => {
    const flows = flowsOf(play(['choose dx-vpn', 'silence line-1', 'silence port-1']))
    expect([flows.company.lostAt, flows.aws.lostAt]).toEqual(['line-1', 'port-1'])
  })

  it('is not put off by a second silent failure of the same path', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = play(['choose dx-vpn', 'silence line-1', 'wait 1s', 'wait 10s'], seed)
        const twice = play(['choose dx-vpn', 'silence line-1', 'wait 1s', 'silence port-1', 'wait 10s'], seed)
        expect(twice.interruptions).toEqual(once.interruptions)
      }),
    )
  })

  it('stays where it is when the old path fails again before its routes are back', () => {
    const again = ['silence line-1', 'wait 9s', 'restore line-1', 'wait 500ms', 'silence line-1', 'wait 20s']
    const { company } = flowsOf(play(again))
    expect(company).toMatchObject({ status: 'moved', path: 'vpn-2a' })
    expect(company.lost).toBeLessThanOrEqual(90_000)
  })

  it('does not begin when the failure is over before anybody notices', () => {
    const { company } = flowsOf(play(['choose dx-vpn', 'silence line-1', 'wait 2s', 'restore line-1', 'wait 20s']))
    expect(company).toMatchObject({ status: 'flowing', path: 'dx-1', lost: 20_000 })
  })

  it('goes back without a loss once the routes return', () => {
    const moved = ['choose dx-vpn', 'silence line-1', 'wait 9s', 'restore line-1']
    expect(flowsOf(play([...moved, 'wait 900ms'])).aws).toMatchObject({ status: 'moved', path: 'vpn-2a' })
    const before = flowsOf(play(moved)).aws.lost
    expect(flowsOf(play([...moved, 'wait 1s'])).aws).toMatchObject({ status: 'flowing', path: 'dx-1', lost: before })
  })
})

describe('a backup that announces another prefix', () => {
  it('carries what the company sends, and nothing comes back', () => {
    const flows = flowsOf(play(['choose dx-vpn', 'announce other', 'fail line-1', 'wait 1s']))
    expect([flows.company.status, flows.aws.status]).toEqual(['moved', 'unreachable'])
  })

  it('draws the traffic to itself while all is well when its prefix is longer', () => {
    const { aws } = flowsOf(play(['choose dx-vpn', 'announce longer']))
    expect(aws).toMatchObject({ status: 'flowing', path: 'vpn-2a', rule: 'prefix' })
  })
})
