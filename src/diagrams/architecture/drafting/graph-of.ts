import type { Graph, Sheet } from '../graph.ts'
import { symbolOf } from './icons.ts'
import { toLabelLines } from './labels.ts'
import type { Plan } from './plan.ts'
import { toNodeLines } from './style.ts'

/** The graph of a plan: what lives on in the page when it is drawn. */
export function toGraph({ title, items, links }: Plan, look: Sheet['look']): Graph {
  const groupOf = (group: string | undefined) => (group === undefined ? {} : { group })
  return {
    title,
    nodes: items
      .filter(({ kind }) => kind !== 'group')
      .map(({ id, kind, label, icon, group }) => ({
        id,
        lines: kind === 'junction' ? [] : toNodeLines(label, look),
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
      label: toLabelLines(label).join('\n'),
    })),
  }
}
