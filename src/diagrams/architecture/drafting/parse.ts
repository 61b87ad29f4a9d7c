import { adviseName } from '../../../deck/problem.ts'
import type { Heads } from '../graph.ts'
import { loadPackage } from './package.ts'
import type { Alignment, Plan, PlannedItem, PlannedLink, Side, Spot } from './plan.ts'

/** Takes what is wrong, where in the fence, and what to do. */
export type Complain = (spot: Spot, message: string, advice: string) => void

/** More than this fits no slide. */
const mostItems = 60

interface Syntax {
  readonly $cstNode?: { readonly range: { readonly start: Spot } }
}

interface Named extends Syntax {
  readonly id: string
  readonly icon?: string
  readonly iconText?: string
  readonly title?: string
  readonly in?: string
}

interface Edge extends Syntax {
  readonly lhsId: string
  readonly rhsId: string
  readonly lhsDir: Side
  readonly rhsDir: Side
  readonly lhsGroup: boolean
  readonly rhsGroup: boolean
  readonly lhsInto: boolean
  readonly rhsInto: boolean
  readonly title?: string
}

interface Tree {
  readonly title?: string
  readonly groups: readonly Named[]
  readonly services: readonly Named[]
  readonly junctions: readonly Named[]
  readonly edges: readonly Edge[]
  readonly alignments: readonly (Alignment & Syntax)[]
}

interface Parser {
  parse(text: string): {
    readonly value: Tree
    readonly lexerErrors: readonly { readonly line?: number; readonly column?: number; readonly message: string }[]
    readonly parserErrors: readonly {
      readonly token: { readonly startLine?: number; readonly startColumn?: number; readonly image: string }
      readonly message: string
    }[]
  }
}

let known: Parser | undefined

function loadParser(): Parser {
  const { createArchitectureServices } = loadPackage<{
    createArchitectureServices(): { Architecture: { parser: { LangiumParser: Parser } } }
  }>('@mermaid-js/parser/dist/mermaid-parser.core.mjs')
  known ??= createArchitectureServices().Architecture.parser.LangiumParser
  return known
}

/** Reads the text of an `architecture-beta` fence; undefined when something in it was complained about. */
export function parseArchitecture(text: string, complain: Complain): Plan | undefined {
  let isSound = true
  const tell: Complain = (spot, message, advice) => {
    isSound = false
    complain(spot, message, advice)
  }
  const tree = parseTree(text, tell)
  if (tree === undefined) return undefined
  const items = [
    ...tree.groups.map((group) => toItem('group', group)),
    ...tree.services.map((service) => toItem('service', service)),
    ...tree.junctions.map((junction) => toItem('junction', junction)),
  ]
  checkItems(items, tell)
  checkGroups(items, tell)
  const links = tree.edges.map((edge) => toLink(edge, items, tell))
  const ids = items.map(({ id }) => id)
  for (const alignment of tree.alignments) {
    for (const id of alignment.members.filter((member) => !ids.includes(member)))
      tell(spotOf(alignment), `there is no service “${id}”`, adviseName(id, ids))
  }
  const alignments = tree.alignments.map(({ direction, members }) => ({ direction, members }))
  return isSound ? { title: tree.title ?? '', items, links, alignments } : undefined
}

function parseTree(text: string, tell: Complain): Tree | undefined {
  const { value, lexerErrors, parserErrors } = loadParser().parse(`${text}\n`)
  const wrong = [
    ...lexerErrors.map(({ line = 1, column = 1 }) => ({ line, column, message: 'this character is not expected' })),
    ...parserErrors.map(({ token, message }) => ({
      line: token.startLine || 1,
      column: token.startColumn || 1,
      message: toSentence(message),
    })),
  ].sort((a, b) => a.line - b.line || a.column - b.column)[0]
  if (wrong === undefined) return value
  tell(
    { line: wrong.line - 1, character: wrong.column - 1 },
    `this is not architecture-beta: ${wrong.message}`,
    'Write `group id(icon)[Label]`, `service id(icon)[Label] in group`, `junction id` or `one:R --> L:two`, one a line; a link names the side of each end, L, R, T or B.',
  )
  return undefined
}

/** The parser's message without its inner names. */
function toSentence(message: string): string {
  const expected = /of type '([^']+)'/.exec(message)?.[1]
  const found = /found:? ?(?:-->)? ?[`']([^`']*)/.exec(message)?.[1]?.trim()
  const words: Readonly<Record<string, string>> = { ARROW_DIRECTION: 'a side, L, R, T or B,', ID: 'a name' }
  const wanted = expected === undefined ? 'the line should end' : `${words[expected] ?? `“${expected}”`} is missing`
  return found ? `${wanted} before “${found}”` : wanted
}

function toItem(kind: PlannedItem['kind'], { id, icon, iconText, title, in: group, ...rest }: Named): PlannedItem {
  const label = kind === 'junction' ? '' : unquote(title ?? iconText ?? id)
  return { kind, id, label, icon: icon ?? '', group, spot: spotOf(rest) }
}

function toLink(edge: Edge, items: readonly PlannedItem[], tell: Complain): PlannedLink {
  const spot = spotOf(edge)
  const ids = items.map(({ id }) => id)
  const endOf = (id: string, side: Side, isGroup: boolean) => {
    const item = items.find((candidate) => candidate.id === id)
    if (item === undefined) tell(spot, `there is no service “${id}”`, adviseName(id, ids))
    else if (isGroup && item.group === undefined)
      tell(spot, `“${id}” is in no group`, 'Leave out {group}, or put the service into a group.')
    return { id: isGroup ? (item?.group ?? id) : id, side }
  }
  const from = endOf(edge.lhsId, edge.lhsDir, edge.lhsGroup)
  const to = endOf(edge.rhsId, edge.rhsDir, edge.rhsGroup)
  if (from.id === to.id) tell(spot, `“${from.id}” is linked to itself`, 'A link joins two different services.')
  const heads: Heads = edge.lhsInto ? (edge.rhsInto ? 'both' : 'from') : edge.rhsInto ? 'to' : 'none'
  return { from, to, heads, label: unquote(edge.title ?? ''), spot }
}

function checkItems(items: readonly PlannedItem[], tell: Complain): void {
  if (!items.some(({ kind }) => kind === 'service'))
    tell({ line: 0, character: 0 }, 'the picture has no service', 'Write one a line: `service web(server)[Web]`.')
  if (items.length > mostItems)
    tell(
      items[mostItems]?.spot ?? { line: 0, character: 0 },
      `the picture has ${items.length} services and groups, more than a slide can show`,
      `Show at most ${mostItems}; draw a group as one service, and its inside on a slide of its own.`,
    )
  const seen = new Set<string>()
  for (const { id, spot } of items) {
    if (seen.has(id)) tell(spot, `“${id}” is there twice`, 'Give each service, junction and group a name of its own.')
    seen.add(id)
  }
}

function checkGroups(items: readonly PlannedItem[], tell: Complain): void {
  const groups = new Map(items.filter(({ kind }) => kind === 'group').map((group) => [group.id, group]))
  for (const { id, group, spot, kind } of items) {
    if (group === undefined) continue
    if (!groups.has(group)) tell(spot, `there is no group “${group}”`, adviseName(group, [...groups.keys()]))
    if (kind === 'group' && isInside(id, group, groups))
      tell(spot, `the group “${id}” is inside itself`, 'Take one of the groups out of the other.')
  }
}

function isInside(id: string, group: string, groups: ReadonlyMap<string, PlannedItem>): boolean {
  const seen = new Set<string>()
  for (let around: string | undefined = group; around !== undefined; around = groups.get(around)?.group) {
    if (around === id) return true
    if (seen.has(around)) return false
    seen.add(around)
  }
  return false
}

function spotOf({ $cstNode }: Syntax): Spot {
  return $cstNode?.range.start ?? { line: 0, character: 0 }
}

function unquote(text: string): string {
  return text
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/\\(.)/g, '$1')
    .trim()
}
