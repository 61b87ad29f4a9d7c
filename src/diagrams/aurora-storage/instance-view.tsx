import type { VNode } from 'preact'
import { toNumber } from '../kit/format.ts'
import { toPart } from '../kit/part.ts'
import { Label, Plate } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { maybeReplica } from './failover.ts'
import { instanceBox, type Plan } from './plan.ts'
import type { State, Zone } from './state.ts'
import { words as common } from './words.ts'

type Role = 'writer' | 'replica' | 'promoting' | 'down'

function roleOf(state: State, zone: Zone): Role {
  if (!state.instances[zone].up || !state.zones[zone]) return 'down'
  if (state.writer.zone === zone) return 'writer'
  return state.writer.zone === null && maybeReplica(state) === zone ? 'promoting' : 'replica'
}

/** The database instance of a zone: the writer or a replica. A press fails it or brings it back. */
export function InstanceView({ state, options, plan, zone }: Drawn & { plan: Plan; zone: Zone }): VNode {
  const { language, layout, dispatch } = options
  const box = instanceBox(plan, zone)
  const role = roleOf(state, zone)
  const isUp = state.instances[zone].up
  const label = words[isUp ? 'failInstance' : 'restoreInstance'][language](zone)
  const act = dispatch && (() => dispatch({ name: isUp ? 'fail instance' : 'restore instance', zone }))
  const name = role === 'writer' ? common.writer : common.replica
  const middle = box.x + box.width / 2
  const hasTwoLines = layout === 'wide'
  return (
    <g {...toPart(label, act)}>
      <Plate box={box} radius={12} class={`instance ${role}`} />
      <Label
        at={[middle, box.y + box.height * (hasTwoLines ? 0.44 : 0.62)]}
        anchor="middle"
        size={plan.label + (hasTwoLines ? 2 : 0)}
        class={`strong on ${role}`}
      >
        {role === 'down' ? `× ${name[language]}` : name[language]}
      </Label>
      {hasTwoLines && (
        <Label at={[middle, box.y + box.height * 0.8]} anchor="middle" size={plan.small} class={`on ${role}`}>
          {toWords(state, zone, role, language)}
        </Label>
      )}
    </g>
  )
}

function toWords(state: State, zone: Zone, role: Role, language: Drawn['options']['language']): string {
  if (role === 'down') return words.gone[language]
  if (role === 'promoting') return words.promoting[language]
  if (role === 'replica') return words.reads[language](toNumber(state.instances[zone].visible))
  return state.writer.open ? words.sends[language] : words.closed[language]
}
