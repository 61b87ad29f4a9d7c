import type { EventForms, Model, SetEvent } from '../kit/contract.ts'
import type { Graph } from './graph.ts'
import { nameOf } from './graph.ts'
import { toFigures, toSentence } from './sentences.ts'
import { initial, type State } from './state.ts'

export type Event =
  | { readonly name: 'fail' | 'restore' | 'highlight'; readonly part: string }
  | { readonly name: 'flow'; readonly from: string; readonly word: string; readonly to: string }
  | { readonly name: 'load'; readonly service: string; readonly percent: string }
  | { readonly name: 'lens'; readonly state: string }
  | { readonly name: 'calm' }

/** What an author may write about the picture of a graph: its own services and groups. */
export function toEvents({ nodes, groups }: Graph): EventForms<Event> {
  const services = nodes.filter(({ icon }) => icon !== '').map(({ id }) => id)
  const parts = [...services, ...groups.map(({ id }) => id)]
  const percents = Array.from({ length: 21 }, (_, index) => `${index * 5}%`)
  const part = 'service or group'
  const kinds = { part, from: part, to: part }
  return {
    fail: { label: { ko: '{part} 장애', en: '{part} fails' }, takes: { part: parts }, kinds },
    restore: { label: { ko: '{part} 복구', en: '{part} returns' }, takes: { part: [...parts, 'all'] }, kinds },
    highlight: { label: { ko: '{part} 강조', en: 'Highlight {part}' }, takes: { part: parts }, kinds },
    flow: {
      label: { ko: '{from}에서 {word} {to}', en: 'Flow from {from} {word} {to}' },
      takes: { from: parts, word: ['to'], to: parts },
      kinds,
    },
    load: {
      label: { ko: '{service} 사용률 {percent}', en: '{service} at {percent}' },
      takes: { service: services, percent: percents },
    },
    lens: {
      label: { ko: '단일 장애점 {state}', en: 'Single points of failure {state}' },
      takes: { state: ['on', 'off'] },
    },
    calm: { label: { ko: '강조와 흐름 끄기', en: 'End highlights and flows' }, takes: {} },
  }
}

export function createModel(graph: Graph): Model<State, Event> {
  const names = new Map([
    ...graph.nodes.map((node) => [node.id, nameOf(node)] as const),
    ...graph.groups.map(({ id, label }) => [id, label] as const),
  ])
  return {
    initial: () => initial,
    reduce: (state, event) => reduce(state, event),
    tick: (state, milliseconds) => (state.flows.length === 0 ? state : { ...state, clock: state.clock + milliseconds }),
    describe: (state, language) => toSentence(graph, state, language, (id) => names.get(id) ?? id),
    arithmetic: (state, language) => toFigures(graph, state, language),
  }
}

function reduce(state: State, event: Event | SetEvent): State {
  switch (event.name) {
    case 'fail':
      return { ...state, failed: toggle(state.failed, event.part, true) }
    case 'restore':
      return { ...state, failed: event.part === 'all' ? [] : toggle(state.failed, event.part, false) }
    case 'highlight':
      return { ...state, highlighted: toggle(state.highlighted, event.part, true) }
    case 'flow':
      return {
        ...state,
        flows: [...state.flows.filter(([from, to]) => from !== event.from || to !== event.to), [event.from, event.to]],
      }
    case 'load':
      return { ...state, loads: { ...state.loads, [event.service]: Number.parseInt(event.percent, 10) } }
    case 'lens':
      return { ...state, lens: event.state === 'on' }
    case 'calm':
      return { ...state, highlighted: [], flows: [], clock: 0 }
    case 'set':
      return state
  }
}

/** The names with one more or one less, in the order of the alphabet: which was first does not matter. */
function toggle(names: readonly string[], name: string, isIn: boolean): string[] {
  const others = names.filter((other) => other !== name)
  return (isIn ? [...others, name] : others).sort()
}
