import type { VNode } from 'preact'
import { type Box, toCross } from '../kit/shapes.tsx'
import type { Condition } from './state.ts'

export type PartName = 'servers' | 'database' | 'backups'

/** The class of text about a part in this condition. */
export function toneOf(condition: Condition): string {
  const tones = { running: 'up', small: 'up', starting: 'filling', lost: 'down', corrupted: 'down' } as const
  return condition === 'off' || condition === 'copied' ? 'muted' : `say ${tones[condition]}`
}

/**
 * A part and its condition, by shape: full when it runs, half its size when it runs small, an outline when it is a copy
 * only, dots when it is off, half full while it starts, crossed when it is lost, with a crack when it is corrupted.
 */
export function Emblem({ part, condition, box }: { part: PartName; condition: Condition; box: Box }): VNode {
  const small = { x: box.x + box.width / 4, y: box.y + box.height / 2, width: box.width / 2, height: box.height / 2 }
  return (
    <g class={`emblem ${condition}`}>
      <path class="body" d={toOutline(part, box)} />
      {condition === 'small' && <path class="inside" d={toOutline(part, small)} />}
      {condition === 'starting' && (
        <rect class="inside" {...box} y={box.y + box.height * 0.55} height={box.height * 0.45} />
      )}
      {condition === 'lost' && <path class="mark" d={toCross(box, Math.min(box.width, box.height) * 0.2)} />}
      {condition === 'corrupted' && <path class="mark" d={toCrack(box)} />}
    </g>
  )
}

/** Servers are two racks, a database a cylinder, backups a box with a lid. */
function toOutline(part: PartName, { x, y, width, height }: Box): string {
  const [right, half, third] = [x + width, height / 2, height / 3]
  if (part === 'servers') return `M${x} ${y}h${width}v${height}h${-width}zM${x} ${y + half}h${width}`
  if (part === 'backups')
    return `M${x} ${y}h${width}v${third}h${-width}zM${x + 2} ${y + third}v${height - third}H${right - 2}V${y + third}`
  const [rx, ry] = [width / 2, height / 6]
  const lid = `a${rx} ${ry} 0 0 0 ${width} 0a${rx} ${ry} 0 0 0 ${-width} 0`
  return `M${x} ${y + ry}${lid}v${height - 2 * ry}a${rx} ${ry} 0 0 0 ${width} 0v${2 * ry - height}`
}

function toCrack({ x, y, width, height }: Box): string {
  return `M${x + width * 0.55} ${y}l${-width * 0.2} ${height * 0.4}h${width * 0.3}l${-width * 0.2} ${height * 0.6}`
}
