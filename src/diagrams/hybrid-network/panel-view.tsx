import type { VNode } from 'preact'
import { Explained } from '../kit/explained.tsx'
import { type Box, Label, Plate, Wire } from '../kit/shapes.tsx'
import { toCells } from './cells.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { Packet } from './flow-view.tsx'
import { type Flow, type FlowStatus, isDelivered, toFlow } from './flows.ts'
import { type Gauge, round, toGauges } from './gauges.ts'
import { type Side, sides } from './state.ts'
import { directionWords, nameOfPath, statusWords } from './words.ts'

const statusSigns: Readonly<Record<FlowStatus, string>> = { flowing: '✓', moved: '↪', unnoticed: '×', unreachable: '–' }

/** What the picture means in figures, direction by direction and for a year; each opens to its arithmetic. */
export function Panel(props: Drawn): VNode {
  const { options, state } = props
  const { panel } = placesOf(props)
  const cells = toCells(options.layout, panel)
  const gauges = toGauges(state, options.language, options.layout)
  return (
    <g>
      <Plate box={panel} radius={14} class="panel" />
      {sides.map((side, index) => {
        const box = cells.directions[index]
        return box && <Direction {...props} side={side} box={box} />
      })}
      {cells.gauges.map((box, index) => {
        const gauge = gauges[index]
        return gauge && <GaugeView {...props} gauge={gauge} box={box} />
      })}
    </g>
  )
}

/** A direction with the line it is drawn by, and how it fares. */
function Direction(props: Drawn & { side: Side; box: Box }): VNode {
  const { state, options, side, box } = props
  const places = placesOf(props)
  const { small, label } = places
  const flow = toFlow(state, side)
  const y = box.y + small
  return (
    <g>
      <Wire
        points={[
          [box.x, y - small * 0.3],
          [box.x + 28, y - small * 0.3],
        ]}
        class={`flow ${side}`}
      />
      <Packet at={[box.x + 14, y - small * 0.3]} side={side} size={places.apart} />
      <Label at={[box.x + 36, y]} size={small} class="muted strong">
        {directionWords[side][options.language]}
      </Label>
      <Label at={[box.x, y + label * 1.35]} size={label} class={`strong ${isDelivered(flow) ? 'ok' : 'bad'}`}>
        {toWords(flow, options)}
      </Label>
    </g>
  )
}

function toWords({ status, path, lost }: Flow, { language, layout }: Drawn['options']): string {
  const word = `${statusSigns[status]} ${statusWords[status][language]}`
  if (layout === 'frame' && lost > 0) return `${word} ${round(lost / 1000)} s`
  return path && layout !== 'frame' ? `${word} · ${nameOfPath(path, language)}` : word
}

/** A figure under its name. */
function GaugeView(props: Drawn & { gauge: Gauge; box: Box }): VNode {
  const { options, gauge, box } = props
  const { small, label } = placesOf(props)
  const { name, of, figure, value, isBad } = gauge
  const whose = of === undefined ? name : `${of} ${name}`
  return (
    <Explained options={options} figure={figure} name={whose} reach={{ ...box, x: box.x - 6 }}>
      <Label at={[box.x, box.y + small]} size={small} class="muted strong">
        {name}
      </Label>
      <Label at={[box.x, box.y + small + label * 1.35]} size={label} class={`strong figure ${isBad ? 'bad' : ''}`}>
        {value}
      </Label>
    </Explained>
  )
}
