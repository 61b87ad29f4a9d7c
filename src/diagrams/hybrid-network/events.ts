import { toDraft } from '../kit/draft.ts'
import { expectNotice, expectReturn } from './detection.ts'
import { toNetwork } from './network.ts'
import type { ParameterName } from './parameters.ts'
import { type PartName, partNames, partsOf } from './parts.ts'
import type { Event, Health, Work } from './state.ts'

type Rules = { readonly [E in Event as E['name']]: (work: Work, event: E) => void }

const rules: Rules = {
  show: (work, { scene }) => {
    work.scene = scene
  },
  'show today': (work) => {
    work.today = true
  },
  'hide today': (work) => {
    work.today = false
  },
  choose: (work, { option }) => {
    Object.assign(work, { option, ...toDraft(toNetwork()) })
  },
  fail: (work, { part }) => breakPart(work, part, 'down'),
  silence: (work, { part }) => breakPart(work, part, 'silent'),
  restore: (work, { part }) => mend(work, [part]),
  'restore all': (work) => mend(work, partNames),
  bfd: (work, { power }) => {
    work.bfd = power === 'on'
  },
  lens: (work, { power }) => {
    work.lens = power === 'on'
  },
  ducts: (work, { layout }) => {
    work.ducts = layout
    mend(work, ['duct'])
  },
  announce: (work, { prefix }) => {
    work.routing.announce = prefix
  },
  backup: (work, { routing }) => {
    work.routing.backup = routing
  },
  prepend: (work, { connection }) => {
    work.routing.prepend = connection
  },
  prefer: (work, { connection }) => {
    work.routing.prefer = connection
  },
  store: (work, { data }) => {
    work.storage.data = data
  },
  carry: (work, { road }) => {
    work.storage.road = road
  },
  set: (work, { parameter, value }) => {
    work.values[parameter as ParameterName] = value // the declaration has checked the name
  },
}

/** Lets an event happen. One that cannot happen now, as the failure of a part that was not built, changes nothing. */
export function apply(work: Work, event: Event): void {
  const rule = rules[event.name] as (work: Work, event: Event) => void // the table pairs each name with its event
  rule(work, event)
}

/** A silent part may still go down for all to see; one that is down cannot fall silent. */
function breakPart(work: Work, part: PartName, health: Health): void {
  const before = work.parts[part]
  if (!partsOf(work).includes(part) || before === 'down' || before === health) return
  work.parts[part] = health
  expectNotice(work, part)
}

function mend(work: Work, parts: readonly PartName[]): void {
  for (const part of parts) work.parts[part] = 'up'
  expectReturn(work)
}
