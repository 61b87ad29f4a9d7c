import { drawUniform } from '../kit/random.ts'
import { type ConnectionKind, chainOf, kindOf, type PartName, type PathName, paths, pathsOf } from './parts.ts'
import { type Side, type State, sides, type Work } from './state.ts'

/** Missed messages after which a peer is given up: BGP keepalives, BFD packets and dead-peer probes alike. */
export const misses = 3

/**
 * How a side notices that a path is dead, in ms: it waits `timer` since the last sign of life, and signs come every
 * `interval`. So it takes more than `timer − interval` and at most `timer`.
 */
export interface Detector {
  readonly by: 'link' | 'dpd' | 'bfd' | 'bgp'
  readonly timer: number
  readonly interval: number
}

/** For a failure that nobody sees: dead-peer detection on a VPN; BFD or the BGP hold timer on Direct Connect. */
export function silentDetector({ values, bfd }: Pick<State, 'values' | 'bfd'>, kind: ConnectionKind): Detector {
  if (kind === 'vpn') return toDetector('dpd', values['dpd-interval'] * 1000)
  return bfd ? toDetector('bfd', values['bfd-interval']) : toDetector('bgp', (values['hold-time'] * 1000) / misses)
}

/** For a link that is seen to be down. */
export function linkDetector({ values }: Pick<State, 'values'>): Detector {
  return { by: 'link', timer: values['link-down'], interval: values['link-down'] }
}

function toDetector(by: Detector['by'], interval: number): Detector {
  return { by, timer: interval * misses, interval }
}

/**
 * Whether a side sees the loss of a part. A Direct Connect circuit goes dark from end to end; the Internet between the
 * ends of a VPN hides what happened beyond it.
 */
function canSee(side: Side, path: PathName, part: PartName): boolean {
  if (paths[path].kind === 'dx') return true
  const isAtAws = kindOf(part) === 'endpoint' || kindOf(part) === 'vgw'
  return isAtAws === (side === 'aws')
}

/** Each side of each path through a part that has just failed will notice, alone and in its own time. */
export function expectNotice(work: Work, part: PartName): void {
  for (const path of pathsOf(work).filter((each) => chainOf(each, work.ducts).includes(part))) {
    for (const side of sides) expectNoticeOn(work, side, path, work.parts[part] === 'down' && canSee(side, path, part))
  }
}

/** A timer that runs already is not wound again; seeing the link go down overtakes it. */
function expectNoticeOn(work: Work, side: Side, path: PathName, isSeen: boolean): void {
  const belief = work.sessions[path][side]
  if (!belief.up) belief.at = null
  else if (isSeen || belief.at === null) {
    const { timer, interval } = isSeen ? linkDetector(work) : silentDetector(work, paths[path].kind)
    const at = work.now + timer - Math.floor(drawUniform(work.random) * interval)
    belief.at = Math.min(belief.at ?? at, at)
  }
}

/** On paths that are whole again nobody has anything left to notice, and routes given up will return. */
export function expectReturn(work: Work): void {
  for (const path of pathsOf(work).filter((each) => isWhole(work, each))) {
    for (const side of sides) {
      const belief = work.sessions[path][side]
      if (belief.up) belief.at = null
      else belief.at ??= work.now + work.values['session-setup'] * 1000
    }
  }
}

export function isWhole(state: State, path: PathName): boolean {
  return maybeBroken(state, path) === undefined
}

/** The first broken part of a path, seen from the company. */
export function maybeBroken({ parts, ducts }: State, path: PathName): PartName | undefined {
  return chainOf(path, ducts).find((part) => parts[part] !== 'up')
}

/** When a side changes its mind next, in ms of the model; Infinity if nobody will. */
export function nextNotice(state: State): number {
  const moments = pathsOf(state).flatMap((path) => sides.map((side) => state.sessions[path][side].at))
  return Math.min(...moments.map((at) => at ?? Number.POSITIVE_INFINITY))
}

/** The sides whose moment has come change their minds. */
export function notice(work: Work): void {
  for (const path of pathsOf(work)) {
    for (const side of sides) {
      const belief = work.sessions[path][side]
      if (belief.at === work.now) Object.assign(belief, { up: !belief.up, at: null })
    }
  }
}
