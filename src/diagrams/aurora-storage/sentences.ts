import type { Language } from '../../messages.ts'
import { toNumber } from '../kit/format.ts'
import { maybeReplica } from './failover.ts'
import { copyNames, groups, type State, zones } from './state.ts'
import { fewestLive, isUp, liveCopies, readQuorum, rebuilding, writeQuorum } from './storage.ts'
import { toVolume } from './volume.ts'
import { sentences } from './words.ts'
import { waitingCommits } from './writer.ts'

/** One plain sentence for the state, the same until something changes that is worth saying. */
export function describe(state: State, language: Language): string {
  const { scene, values } = state
  if (scene === 'growth') {
    const { groups: count, segments } = toVolume(values)
    return sentences.growth[language](toNumber(values['volume-size']), toNumber(count), toNumber(segments))
  }
  if (scene !== 'aurora') return sentences[scene][language]
  return maybeStop(state, language) ?? maybeLoss(state, language) ?? describeWriting(state, language)
}

/** Why nobody can write, if so. */
function maybeStop(state: State, language: Language): string | undefined {
  const { writer, zones: up } = state
  const live = fewestLive(state)
  if (live < readQuorum) return sentences.unreadable[language](live)
  if (writer.zone === null && maybeReplica(state) === undefined) return sentences.noReplica[language]
  if (writer.zone === null && writer.lost) {
    return sentences.writerLost[language](writer.lost.zone, !up[writer.lost.zone])
  }
  const filling = rebuilding(state)
  if (filling.length > 0) return sentences.rebuilding[language](filling.join(', '), live)
  if (writer.zone !== null && !writer.open) return sentences.notOpen[language](writer.zone)
  return live < writeQuorum ? sentences.stalled[language] : undefined
}

/** What is lost, slow or new while writing goes on. */
function maybeLoss(state: State, language: Language): string | undefined {
  const { writer, recovery, copies } = state
  const live = fewestLive(state)
  const gossiping = copyNames.filter((name) => copies[name].gossip !== null)
  if (gossiping.length > 0) return sentences.gossip[language](gossiping.join(', '))
  const slow = copyNames.filter((name) => copies[name].slow && isUp(state, name))
  if (slow.length > 0 && isWaitingForSlow(state)) return sentences.slowCopy[language](slow.join(', '), true)
  if (recovery && writer.lost && (!isServing(state, writer.lost.zone) || writer.vdl === recovery.vdl)) {
    const { survived, vanished } = recovery
    return sentences.takenOver[language](writer.lost.zone, recovery.zone, survived.length, vanished.length)
  }
  const lostZone = zones.find((zone) => !state.zones[zone])
  if (lostZone) return sentences.zoneLost[language](lostZone)
  if (live < groups[0].length) return sentences.copiesLost[language](groups[0].length - live, live - writeQuorum)
  return slow.length > 0 ? sentences.slowCopy[language](slow.join(', '), false) : undefined
}

/** Whether some group cannot make its write quorum without a slow copy. */
function isWaitingForSlow(state: State): boolean {
  const fast = (group: number) => liveCopies(state, group).filter((name) => !state.copies[name].slow)
  return groups.some((_, group) => fast(group).length < writeQuorum)
}

function describeWriting(state: State, language: Language): string {
  if (state.values['write-rate'] > 0) return sentences.healthy[language]
  if (waitingCommits(state).length > 0) return sentences.sent[language]
  return state.writer.commits > 0 ? sentences.committed[language] : sentences.healthy[language]
}

function isServing({ instances, zones: up }: State, zone: (typeof zones)[number]): boolean {
  return instances[zone].up && up[zone]
}
