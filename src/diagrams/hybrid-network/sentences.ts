import type { Language } from '../../messages.ts'
import { toDataPath } from './data-path.ts'
import { type Flow, isDelivered, toFlow } from './flows.ts'
import { toSeconds } from './format.ts'
import { type PartName, partsOf, paths, singlePoints } from './parts.ts'
import { clauses, dataSentences, reasons, sentences } from './sentence-words.ts'
import type { Side, State } from './state.ts'
import { tableOf } from './tables.ts'
import { directionWords, nameOf, nameOfPath, roadWords } from './words.ts'

/** One plain sentence for the state, the same until something changes that is worth saying. */
export function describe(state: State, language: Language): string {
  if (state.scene === 'growth') return sentences.growth[language]
  if (state.scene === 'data-path') return describeData(state, language)
  if (state.option === 'islands') return sentences.islands[language]
  const company = toFlow(state, 'company')
  const aws = toFlow(state, 'aws')
  if (isDelivered(company) && isDelivered(aws)) return describeDelivery(state, company, aws, language)
  const broken = list(brokenParts(state), language)
  if (company.status === 'unnoticed' && aws.status === 'unnoticed') return sentences.unnoticed[language](broken)
  if (company.status === 'unreachable' && aws.status === 'unreachable')
    return broken ? sentences.cut[language](broken) : sentences.returning[language]
  return describeApart(state, company, aws, language)
}

/** While both directions deliver: by one path or two, as usual or moved. */
function describeDelivery(state: State, company: Flow, aws: Flow, language: Language): string {
  if (company.status !== aws.status || company.path !== aws.path) return describeApart(state, company, aws, language)
  const path = pathName(company, language)
  if (company.status === 'moved') return sentences.moved[language](path, toSeconds(company.lost), toSeconds(aws.lost))
  if (state.lens) return sentences.points[language](list(singlePoints(state), language))
  const broken = brokenParts(state)
  if (broken.length > 0) return sentences.spare[language](list(broken, language), path)
  if (state.today) return sentences.today[language]
  return isPrependedInVain(state, aws) ? sentences.prepended[language] : sentences.flowing[language](path)
}

/** While the directions differ: why AWS chooses otherwise when all is well, else what each of them does. */
function describeApart(state: State, company: Flow, aws: Flow, language: Language): string {
  const reason = company.status === 'flowing' && aws.status === 'flowing' && aws.rule ? reasons[aws.rule] : undefined
  if (reason)
    return sentences.asymmetric[language](pathName(company, language), pathName(aws, language), reason[language])
  return `${describeFlow(state, 'company', company, language)} ${describeFlow(state, 'aws', aws, language)}`
}

function describeFlow(state: State, side: Side, flow: Flow, language: Language): string {
  const direction = directionWords[side][language]
  const known = flow.status === 'unreachable' ? tableOf(state, side).find(({ path }) => path !== null) : undefined
  if (known) return clauses.mismatch[language](direction, known.prefix)
  return clauses[flow.status][language](direction, pathName(flow, language))
}

function describeData(state: State, language: Language): string {
  const { status } = toDataPath(state)
  const key = status === 'open' ? state.storage.data : status
  return dataSentences[key][language](roadWords[state.storage.road][language])
}

/** Whether the company has lengthened the AS path of a Direct Connect line that AWS uses although a VPN is there. */
function isPrependedInVain({ option, routing }: State, { path }: Flow): boolean {
  return option === 'dx-vpn' && path !== null && paths[path].connection === routing.prepend
}

function brokenParts(state: State): PartName[] {
  return partsOf(state).filter((part) => state.parts[part] !== 'up')
}

function pathName({ path }: Flow, language: Language): string {
  return path ? nameOfPath(path, language) : ''
}

function list(parts: readonly PartName[], language: Language): string {
  return parts.map((part) => nameOf(part, language)).join(', ')
}
