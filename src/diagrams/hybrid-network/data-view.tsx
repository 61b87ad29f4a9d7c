import type { VNode } from 'preact'
import { type Box, centreOf, Label, Plate, type Point, Wire } from '../kit/shapes.tsx'
import { type DataPath, toDataPath } from './data-path.ts'
import { dataWords, storeWords } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { Stream } from './flow-view.tsx'
import { Apart, Sites } from './network-view.tsx'
import { PartView } from './part-view.tsx'
import { kindOf } from './parts.ts'
import { stores } from './state.ts'
import { legs, type Rest, restBoxes, wayBetween, wayTo } from './stops.ts'
import { wayAlong } from './ways.ts'
import { words as common, stopWords } from './words.ts'

/** The company's data on its way to S3 and on to where it is kept. */
export function DataPathView(props: Drawn): VNode {
  const { state } = props
  const path = toDataPath(state)
  const places = placesOf(props)
  const lane = path.parts.at(-1)?.endsWith('2') ? 1 : 0
  const cloud = places.slots.location[lane]
  return (
    <g>
      <Sites {...props} />
      {state.storage.road === 'internet' && path.parts.length > 0 && cloud && (
        <Cloud {...props} box={cloud} name={common.internet[props.options.language]} />
      )}
      {path.parts.filter(isOutside).map((part) => (
        <PartView {...props} part={part} />
      ))}
      <Roads {...props} path={path} />
      <Source {...props} isGateway={state.storage.data !== 'bucket'} lane={lane} />
      {path.parts
        .filter((part) => !isOutside(part))
        .map((part) => (
          <PartView {...props} part={part} />
        ))}
      <Rests {...props} path={path} />
      {path.status === 'not built' && <Apart {...props} />}
      <Account {...props} path={path} />
    </g>
  )
}

function isOutside(part: DataPath['parts'][number]): boolean {
  return kindOf(part) === 'location'
}

function Cloud(props: Drawn & { box: Box; name: string }): VNode {
  const { box, name } = props
  const { small } = placesOf(props)
  return (
    <g>
      <Plate box={box} radius={24} class="internet" />
      <Label at={[box.x + small, box.y + small * 1.5]} size={small} class="muted strong">
        {name}
      </Label>
    </g>
  )
}

/** Every way between places of rest, and the data on its own. */
function Roads(props: Drawn & { path: DataPath }): VNode {
  const { state, options, path } = props
  const places = placesOf(props)
  const rests = restBoxes[options.layout]
  const [first, second] = path.stops.filter((stop) => stop !== 'gateway') as Rest[] // no stop is left but these
  const broken = path.parts.findIndex((part) => state.parts[part] !== 'up')
  const isLost = broken >= 0
  const isFrame = options.layout === 'frame'
  const passed = isLost ? path.parts.slice(0, broken + 1) : path.parts
  const road = wayAlong(places, isFrame ? passed : ['home', ...passed], 0)
  const end = road.at(-1)
  const way = isLost || !first || !end ? road : [...road, ...wayTo(places, end, rests, first)]
  return (
    <g>
      {legs.map(([from, to]) => (
        <Wire points={wayBetween(places, rests[from], rests[to])} class="wire" />
      ))}
      {isFrame && path.parts.length > 0 && <path class="flow company" d="M53 72V98" />}
      {path.parts.length > 0 && <DataStream {...props} way={way} isLost={isLost} />}
      {path.status === 'open' && first && second && (
        <DataStream {...props} way={wayBetween(places, rests[first], rests[second])} />
      )}
    </g>
  )
}

function DataStream(props: Drawn & { way: readonly Point[]; isLost?: boolean }): VNode {
  const { state, way, isLost = false } = props
  return <Stream places={placesOf(props)} way={way} side="company" now={state.now} isLost={isLost} />
}

/** Where the data sets out: Storage Gateway, or servers that write to S3 themselves. */
function Source(props: Drawn & { isGateway: boolean; lane: number }): VNode {
  const { options, isGateway, lane } = props
  const { home, label, small, isUpright } = placesOf(props)
  const lines = isGateway ? ['Storage', 'Gateway'] : [common.servers[options.language]]
  const box = options.layout === 'frame' ? { x: 14, y: lane === 0 ? 90 : 26, width: 78, height: 46 } : home
  const [x, y] = centreOf(box)
  const said = isUpright ? [lines.join(' ')] : lines
  return (
    <g>
      <Plate box={box} radius={8} class="instance" />
      {said.map((line, index) => (
        <Label
          at={[x, y + label * 0.36 + (index - (said.length - 1) / 2) * label * 1.3]}
          anchor="middle"
          size={options.layout === 'wide' ? label : small}
          class="strong"
        >
          {line}
        </Label>
      ))}
    </g>
  )
}

/** Where data rests in AWS: those on its way stand out, by an arrow to them and a mark. */
function Rests(props: Drawn & { path: DataPath }): VNode {
  const { options, path } = props
  const { label, small } = placesOf(props)
  const rests = restBoxes[options.layout]
  return (
    <g>
      {(Object.keys(rests) as Rest[]).map((rest) => {
        const [x, y] = centreOf(rests[rest])
        const isOn = path.status === 'open' && path.stops.some((stop) => stop === rest)
        return (
          <g>
            <Plate box={rests[rest]} radius={10} class={isOn ? 'copy up' : 'copy waiting'} />
            <Label
              at={[x, y + label * 0.36]}
              anchor="middle"
              size={options.layout === 'wide' ? label : small}
              class={isOn ? 'strong' : 'muted'}
            >
              {isOn ? `✓ ${stopWords[rest][options.language]}` : stopWords[rest][options.language]}
            </Label>
          </g>
        )
      })}
    </g>
  )
}

/** Every store in a line, the chosen one marked, and what does not lead where; on paper only the chosen one. */
function Account(props: Drawn & { path: DataPath }): VNode {
  const { state, options, path } = props
  const { panel, label, small } = placesOf(props)
  const { language, layout } = options
  const [step, size] = layout === 'wide' ? [23, label] : layout === 'narrow' ? [40, label] : [19, small]
  const shown = stores.filter((data) => layout !== 'frame' || data === state.storage.data)
  const limits = [dataWords.ends[language], dataWords.limit[language]]
  const isOpen = path.status === 'open'
  const beside = panel.width / 2
  return (
    <g>
      <Plate box={panel} radius={14} class="panel" />
      {shown.map((data, index) => {
        const isOn = data === state.storage.data
        const sign = isOn ? (isOpen ? '✓ ' : '× ') : ''
        return (
          <Label
            at={[panel.x + 16, panel.y + step * (index + 1)]}
            size={size}
            class={isOn ? `strong ${isOpen ? 'ok' : 'bad'}` : 'muted'}
          >
            {`${sign}${storeWords[data][language]}: ${dataWords.source[data][language]}`}
          </Label>
        )
      })}
      {limits.slice(0, layout === 'frame' ? 1 : 2).map((line, index) => (
        <Label
          at={
            layout === 'wide'
              ? [panel.x + beside, panel.y + 42 + index * 34]
              : [panel.x + 16, panel.y + step * (shown.length + index + 1)]
          }
          size={layout === 'wide' ? label : small}
        >
          {line}
        </Label>
      ))}
    </g>
  )
}
