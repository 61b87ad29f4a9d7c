import { drawPersist, roundTrip, toChain } from './disk.ts'
import { millisecond } from './parameters.ts'
import { type CopyName, groups, type State, type Zone } from './state.ts'
import { liveCopies, writeQuorum, zoneOf } from './storage.ts'

/** Commit latency over many draws; not modelled: group commit, queueing, and disks that are slow together. */
export interface Latency {
  /** In ms. */
  readonly p50: number
  readonly p99: number
  /** The exact chance (0 to 1) that a commit waits for a slow disk. */
  readonly slow: number
  /** Commits by latency: one count for each `binWidth` ms from 0, and the last for all that took longer. */
  readonly bins: readonly number[]
}

export const schemes = ['all six', 'four of six', 'mirrored chain', 'four of six, a zone lost'] as const
export type Scheme = (typeof schemes)[number]

export const draws = 10_000
export const binWidth = 0.25
const binCount = 80

const copies: readonly CopyName[] = groups[0]
const disksInChain = 4

/** The ways to make a write durable, from the same draws: what each copy's disk takes for each commit. */
export const compareLatency = remember((values: State['values'], seed: number): Readonly<Record<Scheme, Latency>> => {
  const spared = copies.filter((name) => zoneOf(name) !== 'c')
  return {
    'all six': quorumLatency(values, seed, { zone: 'a', live: copies, slow: [], quorum: copies.length }),
    'four of six': quorumLatency(values, seed, { zone: 'a', live: copies, slow: [], quorum: writeQuorum }),
    'mirrored chain': chainLatency(values, seed),
    'four of six, a zone lost': quorumLatency(values, seed, { zone: 'a', live: spared, slow: [], quorum: writeQuorum }),
  }
})

/** Commit latency in the first group as it stands, from the state's own seed; undefined while nothing can commit. */
export function maybePresentLatency(state: State): Latency | undefined {
  const { zone, open } = state.writer
  const live = liveCopies(state, 0)
  if (zone === null || !open || live.length < writeQuorum) return undefined
  const slow = live.filter((name) => state.copies[name].slow)
  return presentLatency(state.values, state.random.seed, { zone, live, slow, quorum: writeQuorum })
}

/** The chance that at least `least` of `count` independent things happen, each with `chance`. */
export function atLeast(least: number, count: number, chance: number): number {
  let sum = 0
  for (let k = least; k <= count; k += 1) sum += choose(count, k) * chance ** k * (1 - chance) ** (count - k)
  return sum
}

interface Members {
  /** The writer's. */
  readonly zone: Zone
  readonly live: readonly CopyName[]
  readonly slow: readonly CopyName[]
  readonly quorum: number
}

const presentLatency = remember(quorumLatency)

/** A commit takes as long as the `quorum`-th fastest of the live copies: round trip and disk. */
function quorumLatency(values: State['values'], seed: number, { zone, live, slow, quorum }: Members): Latency {
  const disks = drawDisks(values, seed)
  const members = live.map((name) => ({
    disk: copies.indexOf(name),
    trip: roundTrip(values, zone, zoneOf(name)),
    factor: slow.includes(name) ? values['slow-factor'] : 1,
  }))
  const took = new Float64Array(members.length)
  const commits = Float64Array.from({ length: draws }, (_, commit) => {
    for (const [index, { disk, trip, factor }] of members.entries()) {
      insert(took, index, trip + factor * (disks[commit * copies.length + disk] ?? 0))
    }
    return took[quorum - 1] ?? 0
  })
  return toLatency(commits, atLeast(live.length - quorum + 1, live.length, values['slow-share'] / 100))
}

/** Puts a value among the first `count` of a list, which stay in order: quicker than sorting so few. */
function insert(list: Float64Array, count: number, value: number): void {
  let place = count
  for (; place > 0 && (list[place - 1] ?? 0) > value; place -= 1) list[place] = list[place - 1] ?? 0
  list[place] = value
}

function chainLatency(values: State['values'], seed: number): Latency {
  const disks = drawDisks(values, seed)
  const commits = Float64Array.from({ length: draws }, (_, commit) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = disks.subarray(commit * copies.length)
    return toChain(values, 0, [first, second, third, fourth]).done
  })
  return toLatency(commits, atLeast(1, disksInChain, values['slow-share'] / 100))
}

/** µs that each of six disks takes, commit after commit. */
const drawDisks = remember((values: State['values'], seed: number): Float64Array => {
  const cursor = { seed, drawn: 0 }
  return Float64Array.from({ length: draws * copies.length }, () => drawPersist(cursor, values))
})

function toLatency(commits: Float64Array, slow: number): Latency {
  const bins: number[] = Array(binCount + 1).fill(0)
  for (const micros of commits) {
    const bin = Math.min(binCount, Math.floor(micros / millisecond / binWidth))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  commits.sort()
  const percentile = (part: number) => (commits[Math.ceil(part * commits.length) - 1] ?? 0) / millisecond
  return { p50: percentile(0.5), p99: percentile(0.99), slow, bins }
}

function choose(count: number, k: number): number {
  return k === 0 ? 1 : (choose(count - 1, k - 1) * count) / k
}

/** Remembers the last answer: these take some ms, and are asked for again and again with the same arguments. */
function remember<A extends readonly unknown[], R>(compute: (...given: A) => R): (...given: A) => R {
  let last: { key: string; result: R } | undefined
  return (...given) => {
    const key = JSON.stringify(given)
    if (last?.key !== key) last = { key, result: compute(...given) }
    return last.result
  }
}
