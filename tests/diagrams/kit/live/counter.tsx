import type { Declaration, EventForms, Model } from '../../../../src/diagrams/kit/contract.ts'
import { Drawing } from '../../../../src/diagrams/kit/drawing.tsx'
import { toPart } from '../../../../src/diagrams/kit/part.ts'
import { defineDiagram, type View } from '../../../../src/diagrams/kit/view.ts'
import type { Language } from '../../../../src/messages.ts'

const names = ['a', 'b'] as const
type Name = (typeof names)[number]
type Event = { readonly name: 'fail node' | 'restore node'; readonly node: Name }

interface State {
  readonly now: number
  readonly rate: number
  readonly size: number
  readonly up: Readonly<Record<Name, boolean>>
  /** Thousandths of a message that each node has answered. */
  readonly work: Readonly<Record<Name, number>>
}

const events: EventForms<Event> = {
  'fail node': { label: { ko: '노드 {node} 장애', en: 'Node {node} fails' }, takes: { node: names } },
  'restore node': { label: { ko: '노드 {node} 복구', en: 'Node {node} returns' }, takes: { node: names } },
}

const declaration: Declaration = {
  name: 'counter',
  version: '1',
  events,
  parameters: {
    rate: {
      ...{ label: { ko: '응답 속도', en: 'Answers' }, unit: '/s', value: 2, min: 1, max: 10, step: 1 },
      ...{ scale: 'linear', source: 'assumed' },
    },
    size: {
      ...{ label: { ko: '응답 크기', en: 'Size' }, unit: 'KB', value: 10, min: 1, max: 1000, step: 1 },
      ...{ scale: 'log', source: 'A paper, 2017' },
    },
  },
}

function describe({ up }: State, language: Language): string {
  const count = names.filter((name) => up[name]).length
  return language === 'ko' ? `노드 ${count}개가 답한다.` : `${count} nodes answer.`
}

/** Two nodes that count what they answer, and can fail: the smallest diagram with time, events and parameters. */
const model: Model<State, Event> = {
  initial: (values) => ({
    now: 0,
    rate: values.rate ?? 0,
    size: values.size ?? 0,
    up: { a: true, b: true },
    work: { a: 0, b: 0 },
  }),
  reduce: (state, event) => {
    if (event.name === 'set') return { ...state, [event.parameter]: event.value }
    return { ...state, up: { ...state.up, [event.node]: event.name === 'restore node' } }
  },
  tick: (state, milliseconds) => {
    const done = (name: Name) => state.work[name] + (state.up[name] ? milliseconds * state.rate : 0)
    return { ...state, now: state.now + milliseconds, work: { a: done('a'), b: done('b') } }
  },
  describe,
  arithmetic: ({ rate, work }, language) => [
    {
      ...{ name: 'answers', label: language === 'ko' ? '모든 응답' : 'All answers' },
      value: String(toCount(work.a) + toCount(work.b)),
      formula: `${toCount(work.a)} + ${toCount(work.b)}`,
      inputs: [{ label: language === 'ko' ? '응답 속도' : 'Answers', value: `${rate} /s`, source: '가정' }],
    },
  ],
}

function toCount(work: number): number {
  return Math.floor(work / 1000)
}

const sizes = {
  wide: { width: 1152, height: 430, text: 22 },
  narrow: { width: 360, height: 240, text: 15 },
  frame: { width: 560, height: 200, text: 16 },
}

const view: View<State, Event> = (state, { layout, idPrefix, dispatch, explain }) => {
  const { width, height, text } = sizes[layout]
  const [card, top] = [width * 0.3, height * 0.25]
  const answers = toCount(state.work.a) + toCount(state.work.b)
  const explainAnswers = explain && (() => explain('answers'))
  return (
    <Drawing width={width} height={height}>
      <g font-size={text}>
        <defs>
          <linearGradient id={`${idPrefix}-fill`}>
            <stop stop-color="currentColor" stop-opacity="0.08" />
          </linearGradient>
        </defs>
        {names.map((name, index) => {
          const act = dispatch && (() => dispatch({ name: state.up[name] ? 'fail node' : 'restore node', node: name }))
          const x = width * (0.03 + index * 0.34)
          return (
            <g key={name} {...toPart(state.up[name] ? '장애 내기' : '복구하기', act)}>
              <rect
                {...{ x, y: top, width: card, height: height / 2, rx: 12, fill: `url(#${idPrefix}-fill)` }}
                stroke={state.up[name] ? 'var(--ok)' : 'var(--bad)'}
                stroke-width="3"
                stroke-dasharray={state.up[name] ? undefined : '8 6'}
              />
              <text x={x + card / 2} y={height / 2} text-anchor="middle" fill="var(--ink)">
                {name} · {state.up[name] ? toCount(state.work[name]) : '장애'}
              </text>
            </g>
          )
        })}
        <g {...toPart('계산 보기', explainAnswers)}>
          <rect x={width * 0.72} y={top} width={width * 0.25} height={height / 2} rx="12" fill="var(--panel)" />
          <text x={width * 0.845} y={height / 2} text-anchor="middle" fill="var(--ink)">
            Σ {answers}
          </text>
        </g>
      </g>
    </Drawing>
  )
}

export const diagram = defineDiagram({ declaration, model, view })
