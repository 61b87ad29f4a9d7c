import type { Model } from '../kit/contract.ts'
import { toDraft } from '../kit/draft.ts'
import { toArithmetic } from './arithmetic.ts'
import { nextNotice, notice } from './detection.ts'
import { apply } from './events.ts'
import { noteInterruptions } from './flows.ts'
import { toNetwork } from './network.ts'
import { pace } from './parameters.ts'
import { describe } from './sentences.ts'
import type { Event, State } from './state.ts'

/**
 * A company's network and its VPC, joined by VPN or Direct Connect. Between events nothing happens but that a side
 * notices something, at a moment known beforehand: this is why `tick` adds up to the byte.
 */
export const model: Model<State, Event> = {
  initial(values, seed) {
    return {
      now: 0,
      scene: 'network',
      option: 'dx-vpn',
      ducts: 'separate',
      bfd: false,
      lens: false,
      today: false,
      storage: { data: 'stored', road: 'internet' },
      ...toNetwork(),
      random: { seed, drawn: 0 },
      values: values as State['values'],
    }
  },

  reduce(state, event) {
    const work = toDraft(state)
    apply(work, event)
    noteInterruptions(work)
    return work
  },

  tick(state, milliseconds) {
    const until = state.now + milliseconds * pace
    if (nextNotice(state) > until) return { ...state, now: until }
    const work = toDraft(state)
    for (let at = nextNotice(work); at <= until; at = nextNotice(work)) {
      work.now = at
      notice(work)
      noteInterruptions(work)
    }
    work.now = until
    return work
  },

  describe,
  arithmetic: toArithmetic,
}
