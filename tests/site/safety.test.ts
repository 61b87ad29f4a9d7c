import { expect, test } from 'vitest'
import { attack, policy } from '../safety/attack.ts'
import { renderAttacked } from '../safety/attacked-page.ts'
import { attacks } from '../safety/attacks.ts'

test('there are at least 300 attacks', () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(300)
})

test.each([
  ['without a policy', ''],
  ['under the strict policy', policy],
])('none of the attacks runs, or leaves anything that could, %s', async (_, head) => {
  expect(await attack(renderAttacked(attacks, head))).toEqual({ ran: [], left: [] })
})

test('the test page tells a script that runs from one that does not', async () => {
  const { ran, left } = await attack('<!doctype html><body><img src="data:," onerror="hit(1)"></body>')
  expect(ran).toContain('a script ran')
  expect(left).toContain('onerror=hit(1)')
})
