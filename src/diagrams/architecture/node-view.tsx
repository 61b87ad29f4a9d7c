import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import type { Node, Rectangle } from './graph.ts'
import { toHeardNode } from './heard.ts'
import { type Scene, typeOf } from './scene.ts'
import { isDown } from './state.ts'
import { words } from './words.ts'

type NodeProps = { scene: Scene; node: Node; box: Rectangle }

/** A service as a card with its icon, label and state; a junction as a dot. */
export function NodeView({ scene, node, box }: NodeProps): VNode {
  const [x, y, width, height] = box
  if (node.icon === '') return <circle cx={x + width / 2} cy={y + height / 2} r="4" class="junction" />
  const { state, options } = scene
  const own = state.failed.includes(node.id)
  const act = options.dispatch && (() => options.dispatch?.({ name: own ? 'restore' : 'fail', part: node.id }))
  return (
    <>
      <g {...toPart(words[own ? 'restore' : 'fail'][options.language], act, toHeardNode(scene, node))}>
        <rect {...{ x, y, width, height }} rx="10" class={toClass(scene, node)} />
        <Face scene={scene} node={node} box={box} />
        <Badge scene={scene} node={node} box={box} />
      </g>
      <Load scene={scene} node={node} box={box} />
    </>
  )
}

function toClass({ state, reach, points, picture }: Scene, { id }: Node): string {
  const standing = isDown(picture.graph, state, id) ? 'down' : reach.lost.includes(id) ? 'lost' : ''
  const marks = [state.highlighted.includes(id) && 'marked', points.has(id) && 'weak']
  return ['node', standing, ...marks].filter(Boolean).join(' ')
}

/** Icon and label: one above the other, or side by side. */
function Face({ scene, node, box: [x, y, width, height] }: NodeProps): VNode {
  const { label } = typeOf(scene)
  const isRow = scene.sheet.look === 'row'
  const size = isRow ? 32 : scene.sheet === scene.picture.narrow ? 32 : 36
  const line = Math.round(label * 1.2)
  const used = size + 5 + line * node.lines.length
  const top = isRow ? y + (height - size) / 2 : y + Math.max(6, (height - used) / 2)
  const left = isRow ? x + 12 : x + (width - size) / 2
  const first = isRow ? y + height / 2 - (line * node.lines.length) / 2 + label * 0.95 : top + size + 5 + label * 0.9
  return (
    <>
      <use href={`#${node.icon}`} x={left} y={round(top)} width={size} height={size} />
      {node.lines.map((text, index) => (
        <text
          x={isRow ? x + 54 : x + width / 2}
          y={round(first + index * line)}
          font-size={label}
          {...(isRow ? {} : { 'text-anchor': 'middle' })}
        >
          {index + 1 < node.lines.length ? `${text} ` : text}
        </text>
      ))}
    </>
  )
}

/** How much of a service's capacity is used: a bar at its foot, and the number. */
function Load({ scene, node, box: [x, y, width, height] }: NodeProps): VNode | null {
  const percent = scene.state.loads[node.id]
  if (percent === undefined) return null
  const text = words.load[scene.options.language].replace('{percent}', String(percent))
  const { small } = typeOf(scene)
  // A part's name has it.
  const told = scene.options.dispatch === undefined ? {} : { 'aria-hidden': true as const }
  return (
    <g pointer-events="none" {...told}>
      <rect x={x + 8} y={y + height - 5} width={width - 16} height="5" class="room" />
      <rect x={x + 8} y={y + height - 5} width={((width - 16) * percent) / 100} height="5" class="used" />
      <text x={x + width - 6} y={y + small + 3} font-size={small} text-anchor="end" class="percent">
        <title>{text}</title>
        {percent}%
      </text>
    </g>
  )
}

/** A sign at the corner: × failed, a slash cut off, 1 the only way. */
function Badge({ scene, node, box: [x, y] }: NodeProps): VNode | null {
  const { state, reach, points, picture } = scene
  const sign = isDown(picture.graph, state, node.id)
    ? 'down'
    : reach.lost.includes(node.id)
      ? 'lost'
      : points.has(node.id)
        ? 'weak'
        : undefined
  if (sign === undefined) return null
  const path = { down: 'M-4-4 4 4M4-4-4 4', lost: 'M-5 5 5-5', weak: 'M-3-2 1-5V6' }[sign]
  return (
    <g transform={`translate(${x + 4} ${y + 4})`} class={`badge ${sign}`}>
      <circle r="10" />
      <path d={path} />
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
