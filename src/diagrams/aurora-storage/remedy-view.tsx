import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { centreOf, Label, Plate } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { maybeReplica } from './failover.ts'
import type { Plan } from './plan.ts'
import { copyNames, type Event, groups, type State, zones } from './state.ts'
import { liveCopies, readQuorum, rebuilding, zoneOf } from './storage.ts'

/** The one thing to do now: promote a replica, rebuild a copy, bring everything back, or write one record. */
export function RemedyView({ state, options: { language, dispatch }, plan }: Drawn & { plan: Plan }): VNode | null {
  if (plan.action === undefined || dispatch === undefined) return null
  const { event, label } = toRemedy(state, language)
  const [x, y] = centreOf(plan.action)
  return (
    <g {...toPart('', () => dispatch(event))}>
      <Plate box={plan.action} radius={12} class="remedy" />
      <Label at={[x, y + plan.label * 0.36]} anchor="middle" size={plan.label} class="strong">
        {label}
      </Label>
    </g>
  )
}

function toRemedy(state: State, language: Drawn['options']['language']): { event: Event; label: string } {
  if (state.writer.zone === null && maybeReplica(state))
    return { event: { name: 'promote' }, label: words.promote[language] }
  const copy = copyNames.find((name) => isLostForGood(state, name))
  if (copy) return { event: { name: 'rebuild copy', copy }, label: words.rebuild[language](copy) }
  const isWhole =
    zones.every((zone) => state.zones[zone] && state.instances[zone].up) &&
    copyNames.every((name) => !state.copies[name].slow && state.copies[name].up)
  return isWhole
    ? { event: { name: 'write' }, label: words.write[language] }
    : { event: { name: 'restore all' }, label: words.restoreAll[language] }
}

/** A copy that is down in a zone that is up, with peers enough to fill a new one. */
function isLostForGood(state: State, name: (typeof copyNames)[number]): boolean {
  const group = groups.findIndex((names) => (names as readonly string[]).includes(name))
  const isEmpty = rebuilding(state).includes(name)
  return (
    !state.copies[name].up && state.zones[zoneOf(name)] && !isEmpty && liveCopies(state, group).length >= readQuorum
  )
}
