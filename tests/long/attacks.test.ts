import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attack, policy } from '../safety/attack.ts'
import { renderAttacked } from '../safety/attacked-page.ts'

/** A JSON list of attack strings; the public collections are not ours to ship. */
const file = process.env.ATTACKS

test.runIf(file !== undefined).each([
  ['without a policy', ''],
  ['under the strict policy', policy],
])('nothing of a public collection runs or stays, %s', async (_, head) => {
  const strings = JSON.parse(readFileSync(file ?? '', 'utf8')) as string[]
  for (let from = 0; from < strings.length; from += 500) {
    const batch = strings.slice(from, from + 500)
    expect(await attack(renderAttacked(batch, head)), `strings ${from} to ${from + 500}`).toEqual({ ran: [], left: [] })
  }
})
