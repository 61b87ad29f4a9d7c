import type { Model } from '../kit/contract.ts'
import { toDraft } from '../kit/draft.ts'
import { toArithmetic } from './arithmetic.ts'
import { apply, writePage } from './events.ts'
import { continueTakeover, isTakingOver, takeoverTime } from './failover.ts'
import { describe } from './sentences.ts'
import { type Copy, copyNames, type Due, type Event, groups, type State, type Work } from './state.ts'
import { continueRebuilds, endGossip, rebuilding, repairTime } from './storage.ts'
import { acknowledge, hear, persist, planWrites, write } from './writer.ts'

/** In time-lapse the slowest thing under way takes this many ms of the audience from beginning to end. */
const lapse = 5000

/**
 * Aurora's storage. One millisecond of the audience is one µs of the storage, a thousand times slower than life, so
 * that a commit of 2 ms can be watched. While a copy is rebuilt or a writer replaced time runs faster: see `pace`.
 */
export const model: Model<State, Event> = {
  initial(values, seed) {
    const work = toDraft(toInitial(values as State['values'], seed))
    planWrites(work)
    return work
  },

  reduce(state, event) {
    const work = toDraft(state)
    apply(work, event)
    settle(work)
    return work
  },

  tick(state, milliseconds) {
    if (milliseconds <= quietTime(state)) return { ...state, now: state.now + milliseconds }
    const work = toDraft(state)
    for (let left = milliseconds; left > 0; ) {
      const passed = Math.min(left, Math.max(1, quietTime(work)))
      pass(work, passed)
      left -= passed
    }
    return work
  },

  describe,
  arithmetic: toArithmetic,
}

function toInitial(values: State['values'], seed: number): State {
  const copy: Copy = { up: true, slow: false, copied: null, scl: 0, above: [], heard: 0, gossip: null }
  return {
    now: 0,
    pace: 1,
    scene: 'aurora',
    random: { seed, drawn: 0 },
    values,
    zones: { a: true, b: true, c: true },
    copies: Object.fromEntries(copyNames.map((name) => [name, copy])) as State['copies'], // a copy for every name
    groups: groups.map(() => ({ pgcl: 0, last: 0, forgotten: 0 })),
    instances: { a: { up: true, visible: 0 }, b: { up: true, visible: 0 }, c: { up: true, visible: 0 } },
    writer: {
      ...{ zone: 'a', open: true, lost: null, epoch: 1 },
      ...{ start: 0, lsn: 0, vcl: 0, vdl: 0, begun: 0, commits: 0, latency: null },
    },
    records: [],
    refused: 0,
    recovery: null,
    chain: null,
    due: [],
  }
}

/** Milliseconds in which nothing will happen. In time-lapse every millisecond counts. */
function quietTime({ pace, due, now }: State): number {
  return pace > 1 ? 0 : (due[0]?.at ?? Number.POSITIVE_INFINITY) - now - 1
}

/** Whole milliseconds one after the other: this is why `tick` adds up to the byte. */
function pass(work: Work, milliseconds: number): void {
  const micros = milliseconds * work.pace
  const until = work.now + micros
  for (let due = work.due[0]; due && due.at <= until; due = work.due[0]) {
    work.due.shift()
    work.now = due.at
    happen(work, due)
  }
  work.now = until
  continueRebuilds(work, micros)
  settle(work)
}

/** What follows from the new state of affairs, and the pace to go on at. */
function settle(work: Work): void {
  continueTakeover(work)
  const slowest = Math.max(
    rebuilding(work).length > 0 ? repairTime(work.values) : 0,
    isTakingOver(work) ? takeoverTime(work) : 0,
  )
  const pace = Math.max(1, Math.ceil(slowest / lapse))
  if (pace === work.pace) return
  work.pace = pace
  planWrites(work)
}

type Rules = { readonly [D in Due as D['kind']]: (work: Work, due: D) => void }

const rules: Rules = {
  write: (work) => {
    write(work)
    planWrites(work)
  },
  durable: persist,
  ack: acknowledge,
  gossip: (work, { copy }) => endGossip(work, copy),
  stream: (work, { vdl }) => hear(work, vdl),
  page: writePage,
}

function happen(work: Work, due: Due): void {
  const rule = rules[due.kind] as (work: Work, due: Due) => void // the table pairs each kind with its due
  rule(work, due)
}
