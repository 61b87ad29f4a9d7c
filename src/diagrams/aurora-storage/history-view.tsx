import type { VNode } from 'preact'
import { toNumber } from '../kit/format.ts'
import { type Box, Label, Plate, type Point, pointAlong, Wire } from '../kit/shapes.tsx'
import { sceneWords as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { millisecond } from './parameters.ts'
import { type Plan, plans } from './plan.ts'

type Language = Drawn['options']['language']

/** One machine, shards of it, or several machines over one disk: the ways before Aurora. */
export function Stacks({ state, options }: Drawn): VNode {
  const plan = plans[options.layout]
  const { language } = options
  const isShared = state.scene === 'shared-disk'
  const count = state.scene === 'monolith' ? 1 : 3
  const [title, name] = isShared
    ? [words.shared[language], words.machine[language]]
    : [
        words[state.scene === 'monolith' ? 'monolith' : 'shards'][language],
        count === 1 ? undefined : words.shard[language],
      ]
  const layers = words.layers[language].slice(0, isShared ? -1 : undefined)
  const room: Box = { x: 0, y: plan.large * 1.8, width: plan.width, height: plan.height - plan.large * 1.8 }
  const width = Math.min(plan.width * 0.28, 300)
  const gap = plan.width * 0.05
  const left = (plan.width - count * width - (count - 1) * gap) / 2
  const height = Math.min(
    room.height - (isShared ? plan.label * 4.5 : 8),
    plan.width * (options.layout === 'narrow' ? 0.6 : isShared ? 0.26 : 0.31),
  )
  return (
    <g>
      <Label at={[plan.width / 2, plan.large]} anchor="middle" size={plan.large} class="strong">
        {title}
      </Label>
      {Array.from({ length: count }, (_, index) => {
        const box = { x: left + index * (width + gap), y: room.y, width, height }
        return <Stack plan={plan} box={box} layers={layers} name={name?.(index + 1)} />
      })}
      {isShared && (
        <SharedDisk plan={plan} language={language} top={room.y + height} left={left} right={plan.width - left} />
      )}
    </g>
  )
}

function Stack({
  plan,
  box,
  layers,
  name,
}: {
  plan: Plan
  box: Box
  layers: readonly string[]
  name: string | undefined
}): VNode {
  const head = name === undefined ? 6 : plan.label * 1.9
  const step = (box.height - head - 8) / layers.length
  return (
    <g>
      <Plate box={box} radius={14} class="zone" />
      {name !== undefined && (
        <Label at={[box.x + 14, box.y + plan.label * 1.4]} size={plan.label} class="muted strong">
          {name}
        </Label>
      )}
      {layers.map((layer, index) => {
        const layerBox = { x: box.x + 8, y: box.y + head + index * step, width: box.width - 16, height: step - 6 }
        return (
          <g>
            <Plate box={layerBox} radius={8} class="layer" />
            <Label
              at={[box.x + box.width / 2, layerBox.y + layerBox.height / 2 + plan.label * 0.36]}
              anchor="middle"
              size={plan.label}
            >
              {layer}
            </Label>
          </g>
        )
      })}
    </g>
  )
}

function SharedDisk(props: { plan: Plan; language: Language; top: number; left: number; right: number }): VNode {
  const { plan, language, top, left, right } = props
  const height = Math.min(plan.height - top - 4, 90)
  const box = { x: left, y: top + height * 0.3, width: right - left, height: height * 0.66 }
  const legs = [1, 3, 5].map((sixth) => left + ((right - left) * sixth) / 6)
  return (
    <g>
      {legs.map((x) => (
        <path class="wire" d={`M${x} ${top}V${box.y}`} />
      ))}
      <Plate box={box} radius={12} class="copy slow" />
      <Label
        at={[plan.width / 2, box.y + box.height / 2 + plan.label * 0.36]}
        anchor="middle"
        size={plan.label}
        class="strong"
      >
        {words.layers[language].at(-1) ?? ''}
      </Label>
    </g>
  )
}

/** A mirrored MySQL: each page goes to four disks in turn, in two zones. */
export function Mirrored({ state, options: { language, layout } }: Drawn): VNode {
  const plan = plans[layout]
  const { chain, now } = state
  const top = layout === 'narrow' ? 150 : plan.large * 1.7
  const site = { width: plan.width * 0.46, height: Math.min(plan.height - top - plan.large * 2, plan.width * 0.52) }
  const sites = [0, plan.width - site.width].map((x) => ({ x, y: top, ...site }))
  const disks = sites.flatMap((box) => toDisks(box, plan))
  const ways = toWays(sites, disks)
  const leg = chain?.legs.findLastIndex(({ leaves }) => leaves <= now) ?? -1
  const moving = chain?.legs[leg]
  const way = ways[leg]
  const isUnderWay = moving && way && now < moving.durable
  return (
    <g>
      <Label at={[plan.width / 2, plan.large]} anchor="middle" size={plan.label + 1} class="strong">
        {layout === 'wide' ? words.order[language] : words.page[language]}
      </Label>
      {sites.map((box) => (
        <Plate box={box} radius={16} class="zone" />
      ))}
      {ways.map((points) => (
        <Wire points={points} class="wire" />
      ))}
      {sites.map((box, index) => (
        <Machine plan={plan} box={nodeOf(box)} name={words[index === 0 ? 'primary' : 'standby'][language]} />
      ))}
      {disks.map((box, index) => (
        <PageDisk
          plan={plan}
          box={box}
          order={index}
          isDone={(chain?.legs[index]?.durable ?? Number.POSITIVE_INFINITY) <= now}
          language={language}
        />
      ))}
      {isUnderWay && (
        <PageMark
          at={pointAlong(way, Math.min(1, (now - moving.leaves) / Math.max(1, moving.arrives - moving.leaves)))}
          size={layout === 'wide' ? 13 : 8}
        />
      )}
      {chain && (
        <Label
          at={[plan.width / 2, plan.height - plan.small * 0.5]}
          anchor="middle"
          size={plan.label}
          class="strong figure"
        >
          {words.took[language](toNumber((chain.done - chain.began) / millisecond))}
        </Label>
      )}
    </g>
  )
}

function Machine({ plan, box, name }: { plan: Plan; box: Box; name: string }): VNode {
  return (
    <g>
      <Plate box={box} radius={12} class="instance writer" />
      <Label
        at={[box.x + box.width / 2, box.y + box.height / 2 + plan.label * 0.36]}
        anchor="middle"
        size={plan.label}
        class="strong on writer"
      >
        {name}
      </Label>
    </g>
  )
}

function nodeOf({ x, y, width, height }: Box): Box {
  return { x: x + width * 0.2, y: y + height * 0.08, width: width * 0.6, height: height * 0.24 }
}

function toDisks({ x, y, width, height }: Box, plan: Plan): Box[] {
  const size = { width: width * 0.4, height: height * 0.3 }
  const top = y + height * 0.94 - size.height
  return [x + plan.width * 0.02, x + width - size.width - plan.width * 0.02].map((left) => ({
    x: left,
    y: top,
    ...size,
  }))
}

/** From the primary down to its disk, on to the mirror, over to the standby and down, on to its mirror. */
function toWays(sites: readonly Box[], disks: readonly Box[]): Point[][] {
  const nodes = sites.map(nodeOf)
  const [near, nearMirror, far, farMirror] = disks
  const [primary, standby] = nodes
  if (!near || !nearMirror || !far || !farMirror || !primary || !standby) return []
  const down = (node: Box, disk: Box): Point[] => [
    [node.x + node.width / 2, node.y + node.height],
    [node.x + node.width / 2, (node.y + node.height + disk.y) / 2],
    [disk.x + disk.width / 2, (node.y + node.height + disk.y) / 2],
    [disk.x + disk.width / 2, disk.y],
  ]
  const across = (from: Box, to: Box): Point[] => [
    [from.x + from.width, from.y + from.height / 2],
    [to.x, to.y + to.height / 2],
  ]
  const over: Point[] = [
    [primary.x + primary.width, primary.y + primary.height / 2],
    [standby.x, standby.y + standby.height / 2],
  ]
  return [down(primary, near), across(near, nearMirror), [...over, ...down(standby, far)], across(far, farMirror)]
}

function PageDisk(props: { plan: Plan; box: Box; order: number; isDone: boolean; language: Language }): VNode {
  const { plan, box, order, isDone, language } = props
  const middle = box.x + box.width / 2
  const name = order % 2 === 0 ? words.disk[language] : words.mirror[language]
  return (
    <g>
      <Plate box={box} radius={10} class={isDone ? 'copy up' : 'copy waiting'} />
      <Label at={[middle, box.y + box.height / 2 + plan.label * 0.36]} anchor="middle" size={plan.label} class="strong">
        {`${'①②③④'[order]} ${name}${isDone ? ' ✓' : ''}`}
      </Label>
    </g>
  )
}

/** A page is larger than a record, and square. */
function PageMark({ at: [x, y], size }: { at: Point; size: number }): VNode {
  return <rect class="record" x={x - size} y={y - size} width={size * 2} height={size * 2} rx="3" />
}
