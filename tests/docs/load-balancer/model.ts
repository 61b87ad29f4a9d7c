import type { Declaration, EventForms, Model, Parameter } from '../../../src/diagrams/kit/contract.ts'
import { drawUniform, type Random } from '../../../src/diagrams/kit/random.ts'

export const servers = ['one', 'two'] as const
export type Server = (typeof servers)[number]
export type Event = { readonly name: 'fail' | 'restore'; readonly server: Server }

export interface State {
  readonly up: Readonly<Record<Server, boolean>>
  /** Requests a second, and how many of a hundred go wrong by themselves: the parameters. */
  readonly rate: number
  readonly faulty: number
  readonly answered: number
  readonly lost: number
  /** Thousandths of a request that has not come yet. */
  readonly rest: number
  readonly random: Random
}

const events: EventForms<Event> = {
  fail: { label: { ko: '서버 {server} 장애', en: 'Server {server} fails' }, takes: { server: servers } },
  restore: { label: { ko: '서버 {server} 복구', en: 'Server {server} returns' }, takes: { server: servers } },
}

const linear = { scale: 'linear', source: 'assumed' } as const
const rate: Parameter = {
  ...{ ...linear, label: { ko: '요청', en: 'Requests' }, unit: '/s' },
  ...{ value: 10, min: 1, max: 100, step: 1 },
}
const faulty: Parameter = {
  ...{ ...linear, label: { ko: '오류', en: 'Faulty' }, unit: '%' },
  ...{ value: 2, min: 0, max: 50, step: 1 },
}

export const declaration = {
  ...{ name: 'load-balancer', version: '1' },
  ...{ parameters: { rate, faulty }, events },
} satisfies Declaration

export const model: Model<State, Event> = {
  initial: ({ rate = 0, faulty = 0 }, seed) => ({
    ...{ up: { one: true, two: true }, rate, faulty },
    ...{ answered: 0, lost: 0, rest: 0, random: { seed, drawn: 0 } },
  }),
  reduce(state, event) {
    if (event.name === 'set') return { ...state, [event.parameter]: event.value }
    return { ...state, up: { ...state.up, [event.server]: event.name === 'restore' } }
  },
  tick(state, milliseconds) {
    const isServed = state.up.one || state.up.two
    const thousandths = state.rest + milliseconds * state.rate
    const requests = Math.floor(thousandths / 1000)
    const random = { ...state.random }
    let answered = 0
    for (let request = 0; request < requests; request += 1) {
      if (drawUniform(random) * 100 >= state.faulty && isServed) answered += 1
    }
    return {
      ...{ ...state, random, rest: thousandths % 1000 },
      ...{ answered: state.answered + answered, lost: state.lost + requests - answered },
    }
  },
  describe({ up }, language) {
    const live = servers.filter((server) => up[server]).length
    if (live === 2) return { ko: '두 서버가 요청을 나눠 받는다.', en: 'Two servers share the requests.' }[language]
    if (live === 1) return { ko: '남은 서버가 모두 받는다.', en: 'One server takes them all.' }[language]
    return { ko: '받을 서버가 없다.', en: 'No server is left.' }[language]
  },
  arithmetic: ({ answered, lost }, language) => [
    {
      ...{ name: 'lost', label: { ko: '잃은 요청', en: 'Requests lost' }[language], value: String(lost) },
      ...{ formula: `${answered + lost} − ${answered} = ${lost}`, inputs: [] },
    },
  ],
}
