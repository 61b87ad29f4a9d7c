import type { Language } from '../../messages.ts'
import type { Heard } from '../kit/part.ts'
import { type Group, type Link, type Node, nameOf } from './graph.ts'
import type { Scene } from './scene.ts'
import { findAround, isDown } from './state.ts'
import { words } from './words.ts'

/** A service as it is told: its label, the group it stands in, how it fares, and how much of it is used. */
export function toHeardNode(scene: Scene, node: Node): Heard {
  const { picture, options, reach, points, state } = scene
  const { language } = options
  const [around] = findAround(picture.graph, node.id)
  const percent = state.loads[node.id]
  const standing = isDown(picture.graph, state, node.id)
    ? words.stopped
    : reach.lost.includes(node.id)
      ? words.cutOff
      : points.has(node.id)
        ? words.point
        : undefined
  const parts = [
    nameOf(node),
    picture.graph.groups.find(({ id }) => id === around)?.label ?? '',
    standing?.[language] ?? '',
    percent === undefined ? '' : words.load[language].replace('{percent}', String(percent)),
  ]
  return { name: parts.filter(Boolean).join(', ') }
}

/** A group as it is told: its title, and whether it is down. */
export function toHeardGroup({ picture, options, state }: Scene, { id, label }: Group): Heard {
  const isStopped = isDown(picture.graph, state, id)
  return { name: isStopped ? `${label}, ${words.stopped[options.language]}` : label }
}

/** A link as it is told: its ends in the order of its arrow, and its label. */
export function tellLink({ picture, options }: Scene, { from, to, heads, label }: Link): string {
  const { language } = options
  const [first, last] = heads === 'from' ? [to, from] : [from, to]
  const form = heads === 'from' || heads === 'to' ? words.link : words.linkBoth
  const nameOfEnd = (id: string) => findName(picture.graph, id, language)
  const ends = form[language].replace('{from}', nameOfEnd(first)).replace('{to}', nameOfEnd(last))
  return label === '' ? ends : `${ends}: ${label.replaceAll('\n', ' ')}`
}

function findName({ nodes, groups }: Scene['picture']['graph'], id: string, language: Language): string {
  const node = nodes.find((other) => other.id === id)
  if (node === undefined) return groups.find((other) => other.id === id)?.label ?? id
  if (node.icon === '') return words.junction[language]
  const name = nameOf(node)
  const around = groups.find((other) => other.id === node.group)?.label ?? ''
  const isAlone = nodes.filter((other) => nameOf(other) === name).length === 1
  return isAlone || around === '' ? name : `${name}(${around})`
}
