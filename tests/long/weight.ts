import type { Page } from 'playwright'

/** What a window holds after a collection. */
export interface Weight {
  readonly nodes: number
  readonly jsEventListeners: number
  /** Bytes of what scripts made. What the browser compiles for itself grows for many talks, and is none of ours. */
  readonly bytes: number
  /** The same, and all that the browser keeps for the document: elements, styles, what it measured. */
  readonly whole: number
}

/** Weighs a page by a snapshot of its heap, which collects all that nothing holds: a collection alone may leave a drawing. */
export async function weigh(page: Page): Promise<Weight> {
  const client = await page.context().newCDPSession(page)
  const chunks: string[] = []
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  await client.detach()
  const sizes = sumTypes(chunks.join(''))
  const { code = 0, native = 0 } = Object.fromEntries(sizes)
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0) - code
  return { nodes, jsEventListeners, bytes: whole - native, whole }
}

/** Bytes in a snapshot by V8's type of what takes them. */
function sumTypes(text: string): Map<string, number> {
  const { snapshot, nodes } = JSON.parse(text)
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const sizes = new Map<string, number>()
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[type][nodes[at + type]]
    sizes.set(name, (sizes.get(name) ?? 0) + nodes[at + size])
  }
  return sizes
}
