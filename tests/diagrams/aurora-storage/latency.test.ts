import { describe, expect, it } from 'vitest'
import {
  atLeast,
  binWidth,
  compareLatency,
  draws,
  type Latency,
  maybePresentLatency,
  schemes,
} from '../../../src/diagrams/aurora-storage/latency.ts'
import { play, start } from './run.ts'

const seeds = [20150421, 1, 2, 3, 4]

function compare(seed: number, given = {}) {
  return compareLatency(start(given, seed).values, seed)
}

/** The share of commits that took at least `from` ms. */
function shareFrom({ bins }: Latency, from: number): number {
  return bins.slice(Math.round(from / binWidth)).reduce((sum, count) => sum + count, 0) / draws
}

/** The normal distribution (Abramowitz and Stegun, 7.1.26: to 1.5 in ten million). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const erf = 1 - series * Math.exp(-x * x)
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2
}

describe('commit latency', () => {
  it.each(seeds)('is what the table says, within what the seed changes: seed %i', (seed) => {
    const found = compare(seed)
    const table = {
      'four of six': [1.9, 2.6],
      'all six': [2.5, 15],
      'mirrored chain': [4, 15],
      'four of six, a zone lost': [2.3, 14],
    }
    for (const [scheme, [p50 = 0, p99 = 0]] of Object.entries(table)) {
      const { [scheme as (typeof schemes)[number]]: latency } = found
      expect(Math.abs(latency.p50 - p50) / p50, `${scheme} p50 ${latency.p50}`).toBeLessThan(0.03)
      expect(Math.abs(latency.p99 - p99) / p99, `${scheme} p99 ${latency.p99}`).toBeLessThan(0.15)
    }
  })

  it('grows about fivefold at p99 when a zone is lost', () => {
    const ratios = seeds.map((seed) => {
      const { 'four of six': whole, 'four of six, a zone lost': lost } = compare(seed)
      return lost.p99 / whole.p99
    })
    for (const ratio of ratios) expect(ratio).toBeGreaterThan(4.4)
    for (const ratio of ratios) expect(ratio).toBeLessThan(6)
  })

  it('meets a slow disk with exactly the chances that follow from one disk’s', () => {
    const {
      'all six': six,
      'four of six': four,
      'mirrored chain': chain,
      'four of six, a zone lost': lost,
    } = compare(1)
    expect(six.slow).toBeCloseTo(1 - 0.99 ** 6, 12)
    expect((six.slow * 100).toFixed(2)).toBe('5.85')
    expect((chain.slow * 100).toFixed(2)).toBe('3.94')
    expect((lost.slow * 100).toFixed(2)).toBe('3.94')
    expect((four.slow * 100).toFixed(3)).toBe('0.002')
  })

  it('meets slow disks as often as those chances say', () => {
    for (const seed of seeds) {
      const found = compare(seed, { 'persist-spread': 0 })
      for (const scheme of schemes) {
        const { [scheme]: latency } = found
        const spread = Math.sqrt((latency.slow * (1 - latency.slow)) / draws)
        expect(Math.abs(shareFrom(latency, 8) - latency.slow), scheme).toBeLessThan(4 * spread + 1 / draws)
      }
    }
  })

  it('has the exact distribution of the fourth of six when all round trips are equal', () => {
    const given = { 'rtt-same': 1, 'rtt-other': 1, 'slow-share': 0 }
    const { 'four of six': four } = compare(20150421, given)
    for (const latency of [1.75, 2, 2.25, 2.5]) {
      const exact = atLeast(4, 6, normal(Math.log(latency - 1) / 0.4))
      expect(Math.abs(1 - shareFrom(four, latency) - exact)).toBeLessThan(0.02)
    }
  })

  it('is drawn 10,000 times, the same for the same seed', () => {
    for (const scheme of schemes) {
      const { [scheme]: latency } = compare(7)
      expect(latency.bins.reduce((sum, count) => sum + count, 0)).toBe(10_000)
    }
    const first = JSON.stringify(compare(7))
    expect(JSON.stringify(compare(8))).not.toBe(first)
    expect(JSON.stringify(compare(7))).toBe(first)
  })
})

describe('the latency of the present state', () => {
  it('is that of four of six, and of a lost zone when one is lost', () => {
    const state = start()
    const { 'four of six': four, 'four of six, a zone lost': lost } = compareLatency(state.values, 20150421)
    expect(maybePresentLatency(state)).toEqual(four)
    expect(maybePresentLatency(play(state, 'fail zone c'))).toEqual(lost)
  })

  it('does not mind one slow copy, but minds it without slack', () => {
    const slow = play(start(), 'slow copy b1')
    expect(maybePresentLatency(slow)?.p50).toBeLessThan(2.2)
    expect(maybePresentLatency(play(slow, 'fail zone c'))?.p50).toBeGreaterThan(8)
  })

  it('is that of the writer’s own zone after a fail-over', () => {
    const state = play(start(), 'promote')
    expect(maybePresentLatency(state)?.p50).toBeCloseTo(1.93, 1)
  })

  it('does not exist while nothing can commit', () => {
    expect(maybePresentLatency(play(start(), 'fail writer'))).toBeUndefined()
    expect(maybePresentLatency(play(start(), 'fail zone b', 'fail copy a1'))).toBeUndefined()
  })
})

describe('the live commits', () => {
  it('take as long as the draws say', () => {
    let state = start({ 'write-rate': 100 })
    const latencies: number[] = []
    for (let commit = 0; commit < 2000; commit += 1) {
      state = play(state, 'wait 10s')
      latencies.push((state.writer.latency ?? 0) / 1000)
    }
    latencies.sort((a, b) => a - b)
    expect(Math.abs((latencies[1000] ?? 0) - 1.97)).toBeLessThan(0.1)
    expect(Math.abs((latencies[1980] ?? 0) - 2.7)).toBeLessThan(0.3)
  })
})
