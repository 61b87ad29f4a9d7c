import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { presentTalk } from '../site/talks.ts'
import { openDesk, visit } from '../site/visit.ts'

/** What a window holds after a collection: nodes, listeners and bytes of scripts. */
async function weigh(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return { nodes, jsEventListeners, usedSize }
}

test('fifty talks in two windows, explored from both sides, end without error or drift and add less than a tenth', async () => {
  const deck = await visit()
  const desk = await openDesk(deck)
  for (let talk = 1; talk <= 5; talk += 1) await presentTalk(deck, desk, talk)
  const before = [await weigh(deck), await weigh(desk)]
  for (let talk = 6; talk <= 50; talk += 1) await presentTalk(deck, desk, talk)
  const after = [await weigh(deck), await weigh(desk)]
  for (const [index, { nodes, jsEventListeners, usedSize }] of after.entries()) {
    expect(nodes).toBeLessThan((before[index]?.nodes ?? 0) * 1.1)
    expect(jsEventListeners).toBeLessThan((before[index]?.jsEventListeners ?? 0) * 1.1)
    expect(usedSize).toBeLessThan((before[index]?.usedSize ?? 0) * 1.1)
  }
})
