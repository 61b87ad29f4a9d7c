import type { VNode } from 'preact'
import { type Box, centreOf, Label, Plate, Wire } from '../kit/shapes.tsx'
import { isWhole } from './detection.ts'
import { drawn as words } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { Flows } from './flow-view.tsx'
import { PartView } from './part-view.tsx'
import { kindOf, partsOf, paths, pathsOf } from './parts.ts'
import { addresses } from './tables.ts'
import { placesAlong, wayAlong } from './ways.ts'
import { words as common, undated } from './words.ts'

/** The company's data centre, the roads of the chosen option, and the VPC. */
export function Network(props: Drawn): VNode {
  const { state, options } = props
  const places = placesOf(props)
  const parts = partsOf(state)
  const boxed = parts.filter((part) => kindOf(part) === 'location')
  return (
    <g>
      <Sites {...props} />
      <Zone {...props} box={places.vpc} name={common.vpc[options.language]} />
      {boxed.map((part) => (
        <PartView {...props} part={part} />
      ))}
      <DirectConnect {...props} />
      <Internet {...props} />
      {pathsOf(state).map((path) => (
        <Wire
          points={wayAlong(places, placesAlong(path, state.ducts), 0)}
          class={isWhole(state, path) ? 'wire' : 'wire cut'}
        />
      ))}
      <Flows {...props} />
      <Servers {...props} />
      {parts
        .filter((part) => !boxed.includes(part))
        .map((part) => (
          <PartView {...props} part={part} />
        ))}
      <Note {...props} />
      {parts.length === 0 && <Apart {...props} />}
    </g>
  )
}

/** Both sites, and nothing between them. */
export function Sites(props: Drawn): VNode {
  const { language, layout } = props.options
  const { company, aws } = placesOf(props)
  return (
    <g>
      <Zone {...props} box={company} name={(layout === 'frame' ? words.companyShort : words.company)[language]} />
      <Zone {...props} box={aws} name="AWS" />
    </g>
  )
}

function Zone(props: Drawn & { box: Box; name: string }): VNode {
  const { label, small } = placesOf(props)
  const { x, y } = props.box
  return (
    <g>
      <Plate box={props.box} radius={14} class="zone" />
      <Label
        at={[x + small * 0.8, y + small * 1.4]}
        size={props.options.layout === 'wide' ? label : small}
        class="muted strong"
      >
        {props.name}
      </Label>
    </g>
  )
}

/** A cloud over every lane that crosses it; its name stands between the tunnels. */
function Internet(props: Drawn): VNode {
  const { state, options } = props
  const { slots, small, isUpright } = placesOf(props)
  const name = common.internet[options.language]
  return (
    <g>
      {(['1', '2'] as const).map((connection, lane) => {
        const [cloud, access] = [slots.location[lane], slots.access[lane]]
        const isUsed = pathsOf(state).some(
          (path) => paths[path].connection === connection && paths[path].kind === 'vpn',
        )
        if (!isUsed || !cloud || !access) return null
        const [x, y] = [centreOf(isUpright ? access : cloud)[0], centreOf(isUpright ? cloud : access)[1]]
        return (
          <g>
            <Plate box={cloud} radius={24} class="internet" />
            <Label at={[x, y + small * 0.36]} anchor="middle" size={small} class="muted strong">
              {options.layout === 'wide' ? `${name} · ${words.tunnels[options.language]}` : name}
            </Label>
          </g>
        )
      })}
    </g>
  )
}

/** Over its locations, where there is room. */
function DirectConnect(props: Drawn): VNode | null {
  const { state, options } = props
  const { slots, small } = placesOf(props)
  const [first] = slots.location
  if (options.layout !== 'wide' || !first || !pathsOf(state).some((path) => paths[path].kind === 'dx')) return null
  return (
    <Label at={[centreOf(first)[0], first.y - 9]} anchor="middle" size={small} class="muted strong">
      Direct Connect
    </Label>
  )
}

/** What the sources do not date to April 2015, below the picture. */
function Note(props: Drawn): VNode | null {
  const { state, options } = props
  const { note, small } = placesOf(props)
  const doubt = maybeDoubt(state)
  if (note === undefined || doubt === undefined) return null
  return (
    <Label at={note} anchor="middle" size={small} class="muted">
      {undated[doubt][options.language]}
    </Label>
  )
}

function maybeDoubt(state: Drawn['state']): keyof typeof undated | undefined {
  if (!pathsOf(state).some((path) => paths[path].kind === 'dx')) return undefined
  if (state.bfd) return 'bfd'
  return state.option === 'dx-vpn' ? 'order' : 'location'
}

/** The servers that talk to each other; on paper the company's stand behind the edge. */
function Servers(props: Drawn): VNode {
  const { language, layout } = props.options
  const { home, away } = placesOf(props)
  return (
    <g>
      {layout !== 'frame' && (
        <Server {...props} box={home} name={common.servers[language]} address={addresses.company} />
      )}
      <Server
        {...props}
        box={away}
        name={(layout === 'frame' ? common.servers : common.subnet)[language]}
        address={addresses.aws}
      />
    </g>
  )
}

function Server(props: Drawn & { box: Box; name: string; address: string }): VNode {
  const { box, name, address, options } = props
  const { label, small, isUpright } = placesOf(props)
  const [x, y] = centreOf(box)
  const hasRoom = options.layout !== 'frame'
  return (
    <g>
      <Plate box={box} radius={8} class="instance" />
      <Label
        at={[x, y + (hasRoom && !isUpright ? -4 : label * 0.36)]}
        anchor="middle"
        size={isUpright ? small : label}
        class="strong"
      >
        {isUpright ? `${name} ${address}` : name}
      </Label>
      {hasRoom && !isUpright && (
        <Label at={[x, y + small * 1.3]} anchor="middle" size={small} class="muted figure">
          {address}
        </Label>
      )}
    </g>
  )
}

/** Between two islands. */
export function Apart(props: Drawn): VNode {
  const { company, aws, label, isUpright } = placesOf(props)
  const x = isUpright ? 180 : (company.x + company.width + aws.x) / 2
  const y = isUpright ? (company.height + aws.y) / 2 : company.height / 2
  return (
    <Label at={[x, y]} anchor="middle" size={label} class="muted">
      {words.apart[props.options.language]}
    </Label>
  )
}
