import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { presentTalk } from '../site/talks.ts'
import { openDesk, visit } from '../site/visit.ts'

/** What a window holds after a collection. */
interface Weight {
  readonly nodes: number
  readonly jsEventListeners: number
  /** Of what scripts made. What the browser compiles and measures for itself grows for many talks, and is none of ours. */
  readonly bytes: number
}

async function weigh(page: Page): Promise<Weight> {
  const client = await page.context().newCDPSession(page)
  const chunks: string[] = []
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await client.detach()
  return { nodes, jsEventListeners, bytes: sumScripts(chunks.join('')) }
}

function sumScripts(text: string): number {
  const { snapshot, nodes } = JSON.parse(text)
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!['code', 'native'].includes(types[type][nodes[at + type]])) sum += nodes[at + size]
  return sum
}

/**
 * Gives so many talks. The least that each window held after one of them: a talk may end with a panel open that the
 * next one closes.
 */
async function giveTalks(pages: readonly [Page, Page], first: number, last: number): Promise<readonly Weight[]> {
  const weights: Weight[][] = [[], []]
  for (let talk = first; talk <= last; talk += 1) {
    await presentTalk(...pages, talk)
    if (last - talk < 6) for (const [index, page] of pages.entries()) weights[index]?.push(await weigh(page))
  }
  return weights.map((own) => ({
    nodes: Math.min(...own.map(({ nodes }) => nodes)),
    jsEventListeners: Math.min(...own.map(({ jsEventListeners }) => jsEventListeners)),
    bytes: Math.min(...own.map(({ bytes }) => bytes)),
  }))
}

test('fifty talks in two windows, explored from both sides, end without error or drift and add less than a tenth', async () => {
  const deck = await visit()
  const desk = await openDesk(deck)
  const before = await giveTalks([deck, desk], 1, 8)
  const after = await giveTalks([deck, desk], 9, 50)
  for (const [index, { nodes, jsEventListeners, bytes }] of after.entries()) {
    expect(nodes).toBeLessThan((before[index]?.nodes ?? 0) * 1.1)
    expect(jsEventListeners).toBeLessThan((before[index]?.jsEventListeners ?? 0) * 1.1)
    expect(bytes).toBeLessThan((before[index]?.bytes ?? 0) * 1.1)
  }
})
