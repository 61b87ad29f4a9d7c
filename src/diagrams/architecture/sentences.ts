import type { Language } from '../../messages.ts'
import type { Figure } from '../kit/contract.ts'
import type { Graph } from './graph.ts'
import { findPoints } from './points.ts'
import { maybeWay, toReach } from './reach.ts'
import { isDown, type State } from './state.ts'
import { words } from './words.ts'

/** More names than this are counted. */
const mostNames = 4

/** What a state of a graph shows, as one line: what failed, what is cut off by it, and where the lens finds a weak point. */
export function toSentence(graph: Graph, state: State, language: Language, nameOf: (id: string) => string): string {
  const list = (ids: readonly string[]) => {
    const names = ids.map(nameOf)
    const rest = names.length - mostNames
    const shown =
      rest > 1 ? [...names.slice(0, mostNames), words.more[language].replace('{count}', String(rest))] : names
    return shown.join(', ')
  }
  const { lost, reached } = toReach(graph, state)
  const lostServices = lost.filter((id) => isService(graph, id))
  const parts = [
    ...(state.failed.length > 0 ? [words.failed[language].replace('{names}', list(state.failed))] : []),
    ...(lostServices.length > 0 ? [words.lost[language].replace('{names}', list(lostServices))] : []),
    ...state.flows.flatMap(([from, to]) =>
      maybeWay(graph, state, from, to) === undefined
        ? [words.cut[language].replace('{from}', nameOf(from)).replace('{to}', nameOf(to))]
        : [],
    ),
    ...(state.lens ? [toLens(graph, state, language, list)] : []),
  ]
  if (parts.length > 0 && (state.failed.length === 0 || lostServices.length > 0)) return parts.join(' ')
  const count = [...reached].filter((id) => isService(graph, id)).length
  const title = parts.length === 0 && graph.title !== '' ? [`${graph.title}.`] : []
  return [
    ...title,
    ...parts,
    words[count === 1 ? 'wholeOne' : 'whole'][language].replace('{count}', String(count)),
  ].join(' ')
}

function toLens(graph: Graph, state: State, language: Language, list: (ids: readonly string[]) => string): string {
  const points = [...findPoints(graph, state)].filter((id) => isService(graph, id))
  return points.length === 0 ? words.noPoint[language] : words.points[language].replace('{names}', list(points))
}

function isService(graph: Graph, id: string): boolean {
  return graph.nodes.some((node) => node.id === id && node.icon !== '')
}

/** How many services work can get to. */
export function toFigures(graph: Graph, state: State, language: Language): readonly Figure[] {
  const services = graph.nodes.filter(({ icon }) => icon !== '')
  const reach = toReach(graph, state)
  const down = services.filter(({ id }) => isDown(graph, state, id)).length
  const lost = reach.lost.filter((id) => isService(graph, id)).length
  const input = (label: string, value: number) => ({ label, value: String(value), source: words.drawn[language] })
  return [
    {
      name: 'reached',
      label: words.reached[language],
      value: `${services.length - down - lost} / ${services.length}`,
      formula: `${services.length} − ${down} − ${lost}`,
      inputs: [
        input(words.services[language], services.length),
        input(words.down[language], down),
        input(words.unreached[language], lost),
      ],
    },
  ]
}
