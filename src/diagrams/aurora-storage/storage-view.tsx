import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { centreOf, Disk, Label, Plate, Wire } from '../kit/shapes.tsx'
import { CopyView } from './copy-view.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { InstanceView } from './instance-view.tsx'
import { copyBox, type Plan, plans, wireTo, zoneBox } from './plan.ts'
import { RemedyView } from './remedy-view.tsx'
import { copyNames, groups, type State, type Zone, zones } from './state.ts'
import { isUp } from './storage.ts'
import { words as common } from './words.ts'

/** Three zones with an instance and two copies of each group, the wires from the writer, and S3 below. */
export function Storage(props: Drawn): VNode {
  const plan = plans[props.options.layout]
  return (
    <g>
      {zones.map((zone) => (
        <ZoneView {...props} plan={plan} zone={zone} />
      ))}
      <Wires state={props.state} plan={plan} />
      {zones.map((zone) => (
        <InstanceView {...props} plan={plan} zone={zone} />
      ))}
      {copyNames.map((name) => (
        <CopyView {...props} plan={plan} name={name} />
      ))}
      <GroupNames {...props} plan={plan} />
      <Pace {...props} plan={plan} />
      <Archive {...props} plan={plan} />
      <RemedyView {...props} plan={plan} />
    </g>
  )
}

type InPlan = Drawn & { readonly plan: Plan }

function ZoneView({ state, options, plan, zone }: InPlan & { readonly zone: Zone }): VNode {
  const { language, layout, dispatch } = options
  const box = zoneBox(plan, zone)
  const isUp = state.zones[zone]
  const label = words[isUp ? 'failZone' : 'restoreZone'][language](zone)
  const act = dispatch && (() => dispatch({ name: isUp ? 'fail zone' : 'restore zone', zone }))
  const name = (layout === 'wide' ? words.zone : words.zoneShort)[language](zone)
  const sign = isUp ? '' : ` · ${words.gone[language]}`
  return (
    <g>
      <Plate box={box} radius={16} class={isUp ? 'zone' : 'zone down'} />
      <g {...toPart(label, act)}>
        <rect class="reach" {...box} height={plan.zone.head} rx="16" />
        <Label
          at={[box.x + plan.zone.head / 2.4, box.y + plan.zone.head * 0.68]}
          size={plan.label}
          class={isUp ? 'muted strong' : 'bad strong'}
        >
          {layout === 'wide' ? name + sign : isUp ? name : `${name} ×`}
        </Label>
      </g>
    </g>
  )
}

function Wires({ state, plan }: { state: State; plan: Plan }): VNode | null {
  const { zone } = state.writer
  if (zone === null) return null
  return (
    <g>
      {copyNames.map((name) => (
        <Wire points={wireTo(plan, zone, name)} class={isUp(state, name) ? 'wire' : 'wire cut'} />
      ))}
    </g>
  )
}

/** A group's name stands over its first copies, beside the wires. */
function GroupNames({ options: { language, layout }, plan }: InPlan): VNode | null {
  if (layout === 'frame') return null
  return (
    <g>
      {groups.map(([first], index) => {
        const { x, y } = copyBox(plan, first)
        return (
          <Label at={[x, y - (layout === 'wide' ? 18 : 8)]} size={plan.small} class="muted halo">
            {words.group[language](index + 1)}
          </Label>
        )
      })}
    </g>
  )
}

/** How fast the picture runs: slower than life, or in time-lapse while something slow is under way. */
function Pace({ state, options: { language, layout }, plan }: InPlan): VNode | null {
  if (layout === 'frame') return null
  const { x, width } = zoneBox(plan, 'c')
  const isLapse = state.pace > 1
  const word = common[isLapse ? 'timeLapse' : 'slowMotion'][language]
  return (
    <Label
      at={[x + width - plan.small, plan.zone.head * 0.66]}
      anchor="end"
      size={plan.small}
      class={isLapse ? 'accent strong' : 'muted'}
    >
      {isLapse ? `» ${word}` : layout === 'wide' && state.zones.c ? word : ''}
    </Label>
  )
}

function Archive({ options: { language, layout }, plan }: InPlan): VNode | null {
  if (plan.archive === undefined) return null
  const [, middle] = centreOf(plan.archive)
  const disk = { x: plan.archive.x + 14, y: middle - 12, width: 26, height: 24 }
  return (
    <g>
      <Plate box={plan.archive} radius={12} class="zone" />
      <Disk box={disk} />
      <Label at={[disk.x + 38, middle + plan.label * 0.36]} size={plan.label} class="muted">
        {(layout === 'wide' ? words.archive : words.archiveShort)[language]}
      </Label>
    </g>
  )
}
