import { parseDocument } from 'htmlparser2'
import type { Block, Inline, Item } from '../deck.ts'
import { joinTexts, trimTexts } from '../inline-text.ts'
import type { Position } from '../problem.ts'
import { isElementTag } from './element-tag.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { attribs: unknown }>

/** Clean HTML as blocks of ours; `at` is the place of all of them. */
export function toHtmlBlocks(html: string, at: Position): Block[] {
  return toBlocks(parseDocument(html).children, at)
}

/** What an opening tag says: its name and its attributes; undefined when cleaning left nothing of it. */
export function maybeOpened(html: string): { tag: string; attributes: Readonly<Record<string, string>> } | undefined {
  const node = parseDocument(html).children.find(isElement)
  return node === undefined ? undefined : { tag: node.name, attributes: node.attribs }
}

function isElement(node: Node): node is Element {
  return 'attribs' in node
}

const blockTags = new Set(
  'blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

function isBlock(node: Node): node is Element {
  return isElement(node) && blockTags.has(node.name)
}

/** Blocks one after the other; text between them is a paragraph. */
function toBlocks(nodes: readonly Node[], at: Position): Block[] {
  const blocks: Block[] = []
  let line: Inline[] = []
  const endLine = () => {
    const children = trimTexts(joinTexts(line))
    if (children.length > 0) blocks.push({ kind: 'paragraph', at, children })
    line = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) line.push(...toInlines(node, at))
    else {
      endLine()
      blocks.push(...toBlock(node, at))
    }
  }
  endLine()
  return blocks
}

function toBlock(element: Element, at: Position): Block[] {
  const { name, children } = element
  switch (name) {
    case 'ul':
    case 'ol':
      return [{ kind: 'list', at, start: name === 'ol' ? toStart(element) : null, items: toItems(children, at) }]
    case 'blockquote':
      return [{ kind: 'quote', at, blocks: toBlocks(children, at) }]
    case 'pre':
      return [{ kind: 'code', at, language: '', text: textOf(children).replace(/^\n|\n$/g, '') }]
    case 'hr':
      return [{ kind: 'rule', at }]
    case 'table':
      return toTable(element, at)
    case 'details':
      return [toDetails(element, at)]
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'heading', at, level: Number(name[1]), children: toLine(children, at) }]
    default:
      return toBlocks(children, at)
  }
}

function toStart({ attribs }: Element): number {
  const start = Number(attribs.start ?? 1)
  return Number.isInteger(start) ? start : 1
}

/** Items of a list; what stands between them is an item, too. */
function toItems(nodes: readonly Node[], at: Position): Item[] {
  return nodes
    .map((node) => toBlocks(isElement(node) && node.name === 'li' ? node.children : [node], at))
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => ({ blocks, consequence: false }))
}

function toDetails({ attribs, children }: Element, at: Position): Block {
  const summary = children.find((node) => isElement(node) && node.name === 'summary')
  return {
    kind: 'details',
    at,
    open: 'open' in attribs,
    summary: summary === undefined ? [] : toLine([summary], at),
    blocks: toBlocks(
      children.filter((node) => node !== summary),
      at,
    ),
  }
}

/** The first row is the header; a row of another length than that loses nothing. */
function toTable(table: Element, at: Position): Block[] {
  const rows = findAll(table, 'tr').map((row) =>
    row.children.filter((node) => isElement(node)).map((cell) => toLine([cell], at)),
  )
  const [header = [], ...others] = rows
  const width = Math.max(0, ...rows.map((row) => row.length))
  const padded = [...header, ...Array.from({ length: width - header.length }, () => [])]
  const apart = toBlocks(
    table.children.filter((node) => !(isElement(node) && /^t(?:body|foot|head|r)$/.test(node.name))),
    at,
  )
  if (rows.length === 0) return apart
  return [...apart, { kind: 'table', at, align: padded.map(() => null), header: padded, rows: others }]
}

function findAll(element: Element, name: string): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : child.name === 'table' ? [] : findAll(child, name)))
}

/** The words of nodes as one line, blocks in it apart by a break. */
function toLine(nodes: readonly Node[], at: Position): Inline[] {
  return trimTexts(joinTexts(nodes.flatMap((node) => toInlines(node, at))))
}

function toInlines(node: Node, at: Position): Inline[] {
  if (!isElement(node)) return 'data' in node ? [{ kind: 'text', text: node.data.replace(/\s+/g, ' ') }] : []
  const children = joinTexts(node.children.flatMap((child) => toInlines(child, at)))
  if (blockTags.has(node.name)) return [{ kind: 'text', text: ' ' }, ...children, { kind: 'text', text: ' ' }]
  return toElement(node.name, node.attribs, children, at)
}

const wrapped = { b: 'strong', strong: 'strong', em: 'emphasis', i: 'emphasis', del: 'deleted', s: 'deleted' } as const

/** An inline element of `keptTags` around `children`; what only arranges leaves them as they are. */
export function toElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Inline[],
  at: Position,
): Inline[] {
  const { title = '', href, src } = attributes
  if (tag === 'br') return [{ kind: 'break' }]
  if (tag === 'img' && src === undefined) return [{ kind: 'text', text: attributes.alt ?? '' }]
  if (tag === 'img') return [{ kind: 'image', at, path: src ?? '', title, alt: attributes.alt ?? '' }]
  if (tag === 'a' && href !== undefined) return [{ kind: 'link', at, href, title, children }]
  if (tag === 'code') return [{ kind: 'code', text: children.map(plainOf).join('') }]
  if (Object.hasOwn(wrapped, tag)) return [{ kind: wrapped[tag as keyof typeof wrapped], children }]
  if (isElementTag(tag)) return [{ kind: 'element', tag, title, children }]
  return [...children]
}

function plainOf(inline: Inline): string {
  if ('children' in inline) return inline.children.map(plainOf).join('')
  return 'text' in inline ? inline.text : inline.kind === 'image' ? inline.alt : ' '
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (isElement(node) ? textOf(node.children) : 'data' in node ? node.data : '')).join('')
}
