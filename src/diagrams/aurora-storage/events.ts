import { toDraft } from '../kit/draft.ts'
import { drawPersist, toChain } from './disk.ts'
import { loseWriter, promote } from './failover.ts'
import type { ParameterName } from './parameters.ts'
import { cancel, schedule } from './schedule.ts'
import { copyNames, type Event, groups, type Scene, type Work, type Zone, zones } from './state.ts'
import { breakOff, gossip, rebuild, zoneOf } from './storage.ts'
import { planWrites, write } from './writer.ts'

type Rules = { readonly [E in Event as E['name']]: (work: Work, event: E) => void }

const rules: Rules = {
  show: (work, { scene }) => show(work, scene),
  'fail zone': (work, { zone }) => failZone(work, zone),
  'restore zone': (work, { zone }) => {
    work.zones[zone] = true
    gossipEverywhere(work)
  },
  'fail copy': (work, { copy }) => {
    work.copies[copy].up = false
    breakOff(work, copy)
  },
  'slow copy': (work, { copy }) => {
    work.copies[copy].slow = true
  },
  'restore copy': (work, { copy }) => {
    Object.assign(work.copies[copy], { up: true, slow: false })
    gossipEverywhere(work)
  },
  'rebuild copy': (work, { copy }) => rebuild(work, copy),
  'fail instance': (work, { zone }) => failInstance(work, zone),
  'restore instance': (work, { zone }) => {
    work.instances[zone].up = true
  },
  'fail writer': (work) => {
    if (work.writer.zone !== null) failInstance(work, work.writer.zone)
  },
  promote,
  write,
  'restore all': restoreAll,
  set: (work, { parameter, value }) => {
    work.values[parameter as ParameterName] = value // the declaration has checked the name
    if (parameter === 'write-rate') planWrites(work)
  },
}

/** Lets an event happen. One that cannot happen now, as a new copy in a dead zone, changes nothing. */
export function apply(work: Work, event: Event): void {
  const rule = rules[event.name] as (work: Work, event: Event) => void // the table pairs each name with its event
  rule(work, event)
}

/** Writes the next page through the mirrored disks, and plans the one after it. */
export function writePage(work: Work): void {
  const persist = () => drawPersist(work.random, work.values)
  const chain = toChain(work.values, work.now, [persist(), persist(), persist(), persist()])
  work.chain = toDraft(chain)
  schedule(work, { at: chain.done, kind: 'page' })
}

function show(work: Work, scene: Scene): void {
  work.scene = scene
  work.chain = null
  cancel(work, ({ kind }) => kind === 'page')
  if (scene === 'mirrored') writePage(work)
  planWrites(work)
}

function failZone(work: Work, zone: Zone): void {
  work.zones[zone] = false
  for (const name of copyNames.filter((each) => zoneOf(each) === zone)) breakOff(work, name)
  if (work.writer.zone === zone) loseWriter(work)
}

function failInstance(work: Work, zone: Zone): void {
  work.instances[zone].up = false
  if (work.writer.zone === zone) loseWriter(work)
}

function restoreAll(work: Work): void {
  for (const zone of zones) {
    work.zones[zone] = true
    work.instances[zone].up = true
  }
  for (const name of copyNames) Object.assign(work.copies[name], { up: true, slow: false })
  gossipEverywhere(work)
}

function gossipEverywhere(work: Work): void {
  for (const group of groups.keys()) gossip(work, group)
}
