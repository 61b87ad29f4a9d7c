import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { presentTalk } from '../site/talks.ts'
import { openDesk, visit } from '../site/visit.ts'
import { type Weight, weigh } from './weight.ts'

/**
 * Gives so many talks. The least that each window held after one of them: a talk may end with a panel open that the
 * next one closes.
 */
async function giveTalks(
  pages: readonly [Page, Page],
  first: number,
  last: number,
): Promise<readonly Omit<Weight, 'whole'>[]> {
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
