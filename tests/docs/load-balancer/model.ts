import type { EventForms, Model, Parameter, SetEvent } from '../../../src/diagrams/kit/contract.ts'

export const servers = ['one', 'two'] as const
export type Server = (typeof servers)[number]
export type Event = { readonly name: 'fail' | 'restore'; readonly server: Server }

export interface State {
  readonly up: Readonly<Record<Server, boolean>>
  /** Requests a second, and how many were answered and lost so far. */
  readonly rate: number
  readonly answered: number
  readonly lost: number
  /** Milliseconds of requests not yet counted. */
  readonly rest: number
}

export const events: EventForms<Event> = {
  fail: { label: { ko: '서버 {server} 장애', en: 'Server {server} fails' }, takes: { server: servers } },
  restore: { label: { ko: '서버 {server} 복구', en: 'Server {server} returns' }, takes: { server: servers } },
}

export const parameters: Readonly<Record<string, Parameter>> = {
  rate: {
    ...{ label: { ko: '요청', en: 'Requests' }, unit: '/s', value: 10, min: 1, max: 100, step: 1 },
    scale: 'log',
    source: 'assumed',
  },
}

export const model: Model<State, Event> = {
  initial: ({ rate = 10 }) => ({ up: { one: true, two: true }, rate, answered: 0, lost: 0, rest: 0 }),
  reduce: (state, event) => (event.name === 'set' ? set(state, event) : turn(state, event)),
  tick(state, milliseconds) {
    const time = state.rest + milliseconds * state.rate
    const requests = Math.floor(time / 1000)
    const isServed = state.up.one || state.up.two
    const count = isServed ? { answered: state.answered + requests } : { lost: state.lost + requests }
    return { ...state, ...count, rest: time % 1000 }
  },
  describe({ up }, language) {
    const live = servers.filter((server) => up[server]).length
    if (live === 2) return { ko: '두 서버가 요청을 나눠 받는다.', en: 'Two servers share the requests.' }[language]
    if (live === 1) return { ko: '남은 서버가 모두 받는다.', en: 'One server takes them all.' }[language]
    return { ko: '받을 서버가 없다.', en: 'No server is left.' }[language]
  },
  arithmetic: ({ rate, lost }, language) => [
    {
      ...{ name: 'lost', value: String(lost), formula: `${rate}/s × t`, inputs: [] },
      label: { ko: '잃은 요청', en: 'Requests lost' }[language],
    },
  ],
}

function set(state: State, { value }: SetEvent): State {
  return { ...state, rate: value }
}

function turn(state: State, { name, server }: Event): State {
  return { ...state, up: { ...state.up, [server]: name === 'restore' } }
}
