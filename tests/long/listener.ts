import type { CDPSession, Page } from 'playwright'

/** What is used of a node of Chromium's accessibility tree. */
interface Node {
  readonly nodeId: string
  readonly parentId?: string
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value?: string }
  readonly description?: { readonly value?: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

type Nodes = ReadonlyMap<string, Node>

/** Roles that are passed over: what is in them is heard. */
const silent = new Set('RootWebArea none generic GenericContainer LineBreak InlineTextBox rowgroup'.split(' '))

/** Roles inside a run of text. */
const inline = new Set('StaticText foreign time strong emphasis mark superscript code'.split(' '))

/** Roles whose inside is never heard beside their name (WAI-ARIA 1.2, “Children Presentational”). */
const whole = new Set('button link image heading cell columnheader rowheader slider term'.split(' '))

/** States worth a word. */
const states = new Set(['level', 'disabled', 'expanded', 'pressed', 'checked', 'selected'])

/**
 * What a screen reader gets of `main` of a page, a line for each stop, indented by what it stands in; between ‹ › the
 * voice speaks another language.
 */
export async function listenTo(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const tree = nodes as unknown as readonly Node[]
  const main = tree.find(({ role }) => role?.value === 'main')
  const spans = await readSpans(session, tree)
  const byId = new Map(tree.map((node) => [node.nodeId, { ...node, ...spans.get(node.nodeId) }]))
  await session.detach()
  return main === undefined ? [] : tellInside(main, byId)
}

/** What the tree leaves out: the words that a slider says for its value, and where the voice changes its language. */
async function readSpans(session: CDPSession, tree: readonly Node[]): Promise<Map<string, Partial<Node>>> {
  const found = new Map<string, Partial<Node>>()
  const isText = new Set(tree.filter(({ role }) => role?.value === 'StaticText').map(({ nodeId }) => nodeId))
  for (const { nodeId, backendDOMNodeId: backendNodeId = 0, role, name, childIds = [] } of tree) {
    const isSpan = role?.value === 'none' && childIds.length === 1 && childIds.every((id) => isText.has(id))
    if (!isSpan && role?.value !== 'slider') continue
    const { node } = await session.send('DOM.describeNode', { backendNodeId })
    const attributes = new Map(node.attributes?.map((text, index, all) => [text, all[index + 1]]))
    const words = attributes.get('aria-valuetext')
    if (words !== undefined) found.set(nodeId, { name: { value: `${name?.value}: ${words}` } })
    if (node.nodeName === 'SPAN' && attributes.has('lang'))
      found.set(nodeId, { role: { value: 'foreign' }, ignored: false })
  }
  return found
}

function tell(node: Node, nodes: Nodes): string[] {
  const role = node.role?.value ?? ''
  if (node.ignored || silent.has(role)) return tellInside(node, nodes)
  if (inline.has(role)) return [toText(node, nodes)].filter((text) => text.trim() !== '')
  const parts = [role, quote(node.name?.value), toStates(node), quote(node.description?.value, '— ')]
  const inside = whole.has(role) ? [] : tellInside(node, nodes)
  const [only] = inside
  const line = parts.filter(Boolean).join(' ')
  // A paragraph is its text.
  return inside.length === 1 && only !== undefined && line === role ? [`${role}: ${only}`] : [line, ...indent(inside)]
}

/** Text of neighbours is one line. */
function tellInside(node: Node, nodes: Nodes): string[] {
  const lines: string[] = []
  let isOpen = false
  for (const child of childrenOf(node, nodes)) {
    const told = tell(child, nodes)
    if (told.length === 0) continue
    const isText = !child.ignored && inline.has(child.role?.value ?? '')
    if (isText && isOpen) lines.push((lines.pop() ?? '') + told.join(''))
    else lines.push(...told)
    isOpen = isText
  }
  return lines
}

function toText(node: Node, nodes: Nodes): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? ''
  const text = childrenOf(node, nodes)
    .map((child) => toText(child, nodes))
    .join('')
  return node.role?.value === 'foreign' ? `‹${text}›` : text
}

function childrenOf({ childIds = [] }: Node, nodes: Nodes): Node[] {
  return childIds.flatMap((id) => nodes.get(id) ?? [])
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)
}

function quote(text: string | undefined, before = ''): string {
  return text ? `${before}“${text.replace(/\s+/g, ' ').trim()}”` : ''
}

function toStates({ properties = [], role }: Node): string {
  const said = properties.flatMap(({ name, value: { value } }) => {
    if (!states.has(name) || (name === 'level' && role?.value !== 'heading')) return []
    if (value === true || value === 'true') return [name]
    return value === false || value === 'false' ? (name === 'disabled' ? [] : [`not ${name}`]) : [`${name} ${value}`]
  })
  return said.length === 0 ? '' : `(${said.join(', ')})`
}
