import type { Picture, Sheet } from '../../../src/diagrams/architecture/graph.ts'

/** Where everything of a picture lies, a line each: what a review has to see of a change of the layout. */
export function toOutline({ graph, wide, narrow }: Picture): string {
  const toLines = (name: string, sheet: Sheet) => [
    `${name} ${sheet.width} × ${sheet.height}, ${sheet.look}`,
    ...graph.groups.map(({ id }, index) => `  group ${id}: ${sheet.groups[index]?.join(' ')}`),
    ...graph.nodes.map(({ id, lines }, index) => `  ${id}: ${sheet.nodes[index]?.join(' ')} | ${lines.join(' / ')}`),
    ...graph.links.map(({ from, to }, index) => {
      const [route, label] = [sheet.links[index] ?? [], sheet.labels[index]]
      return `  ${from} – ${to}: ${route.join(' ')}${label ? ` | label ${label.join()}` : ''}`
    }),
  ]
  return [...toLines('wide', wide), ...(narrow ? toLines('narrow', narrow) : ['no narrow drawing']), ''].join('\n')
}
