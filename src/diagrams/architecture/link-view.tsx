import type { VNode } from 'preact'
import { toGraphic } from '../kit/part.ts'
import { toPath } from '../kit/shapes.tsx'
import type { Link, Point } from './graph.ts'
import { tellLink } from './heard.ts'
import { type Scene, typeOf } from './scene.ts'
import { isDown } from './state.ts'

const head = 9

/** A link with its heads. One that lost an end goes with it. */
export function LinkView({ scene, link, index }: { scene: Scene; link: Link; index: number }): VNode {
  const points = scene.sheet.links[index] ?? []
  const kind = scene.busy.has(index) ? 'link busy' : isCut(scene, link) ? 'link cut' : 'link'
  const hasEnd = link.heads === 'to' || link.heads === 'both'
  const hasStart = link.heads === 'from' || link.heads === 'both'
  const back = points.toReversed()
  const line = shorten(shorten(points, hasEnd).toReversed(), hasStart).toReversed()
  const heads = [hasEnd ? toHead(points) : '', hasStart ? toHead(back) : ''].join('')
  return (
    <g class={kind} {...toGraphic(tellLink(scene, link), scene.options.dispatch !== undefined)}>
      <path d={toPath(line, 8)} />
      {heads !== '' && <path d={heads} class="head" />}
    </g>
  )
}

/** Whether an end of a link is down. */
function isCut({ picture, state }: Scene, { from, to }: Link): boolean {
  return isDown(picture.graph, state, from) || isDown(picture.graph, state, to)
}

/** The line without the length of a head at its end. */
function shorten(points: readonly Point[], isWanted: boolean): readonly Point[] {
  const [last, before] = [points.at(-1), points.at(-2)]
  if (!isWanted || last === undefined || before === undefined) return points
  const [dx, dy] = [Math.sign(last[0] - before[0]), Math.sign(last[1] - before[1])]
  return [...points.slice(0, -1), [last[0] - dx * (head - 2), last[1] - dy * (head - 2)]]
}

/** A triangle that ends where the line does. */
function toHead(points: readonly Point[]): string {
  const [last, before] = [points.at(-1), points.at(-2)]
  if (last === undefined || before === undefined) return ''
  const [dx, dy] = [Math.sign(last[0] - before[0]), Math.sign(last[1] - before[1])]
  const [x, y] = [last[0] - dx * head, last[1] - dy * head]
  return `M${last[0]} ${last[1]}L${x - dy * 5} ${y - dx * 5}L${x + dy * 5} ${y + dx * 5}Z`
}

/** A link's label over its line. */
export function LinkLabel({ scene, link, at }: { scene: Scene; link: Link; at: Point | null }): VNode | null {
  if (at === null) return null
  const { small } = typeOf(scene)
  const lines = link.label.split('\n')
  // A listener has it from the link itself.
  const told = scene.options.dispatch === undefined ? {} : { 'aria-hidden': true as const }
  const first = at[1] - ((lines.length - 1) * small * 1.2) / 2 + small * 0.35
  return (
    <g {...told}>
      {lines.map((text, index) => (
        <Plate text={text} at={[at[0], Math.round(first + index * small * 1.2)]} size={small} />
      ))}
      {lines.map((text, index) => (
        <text x={at[0]} y={Math.round(first + index * small * 1.2)} font-size={small} text-anchor="middle" class="say">
          {text}
        </text>
      ))}
    </g>
  )
}

/** Paper behind a line of text: there it stands for the halo, because letters with an outline print as drawings. */
function Plate({ text, at, size }: { text: string; at: Point; size: number }): VNode {
  const wide = text.match(/[\u1100-\uffdc]/g)?.length ?? 0
  const width = Math.round((wide * 0.87 + (text.length - wide) * 0.56) * size) + 6
  return <rect class="plate" x={at[0] - width / 2} y={at[1] - size} width={width} height={Math.round(size * 1.3)} />
}
