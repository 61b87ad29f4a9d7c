import type { Graph, Sheet } from '../graph.ts'
import { symbolOf } from './icons.ts'
import { wrap } from './measure.ts'
import type { Plan } from './plan.ts'
import { labelRooms, linkRoom } from './style.ts'

/** The graph of a plan: what lives on in the page when it is drawn. */
export function toGraph({ title, items, links }: Plan, look: Sheet['look']): Graph {
  const groupOf = (group: string | undefined) => (group === undefined ? {} : { group })
  return {
    title,
    nodes: items
      .filter(({ kind }) => kind !== 'group')
      .map(({ id, kind, label, icon, group }) => ({
        id,
        lines: kind === 'junction' ? [] : wrap(label, labelRooms[look], 2, 16, 400).lines,
        icon: kind === 'junction' ? '' : symbolOf(icon, 'service'),
        ...groupOf(group),
      })),
    groups: items
      .filter(({ kind }) => kind === 'group')
      .map(({ id, label, icon, group }) => ({
        id,
        label,
        icon: icon === '' ? '' : symbolOf(icon, 'group'),
        ...groupOf(group),
      })),
    links: links.map(({ from, to, heads, label }) => ({
      from: from.id,
      to: to.id,
      heads,
      label: label === '' ? '' : wrap(label, linkRoom, 2, 15, 400).lines.join('\n'),
    })),
  }
}
