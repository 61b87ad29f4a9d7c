import { expect, test } from 'vitest'
import { maybePlacement } from '../../src/stage/screens.ts'

const place = (availLeft: number, isInternal: boolean) => ({
  ...{ availLeft, availTop: 0, availWidth: 1440, availHeight: 900, isInternal },
})
const laptop = place(0, true)
const projector = place(1440, false)
const monitor = place(-1440, false)

test.each([
  ['from the laptop the deck goes to the projector', [laptop, projector], laptop, projector, 0],
  ['on the projector already, it stays there', [laptop, projector], projector, projector, 0],
  ['between two monitors it goes to the one it is not on', [monitor, projector], monitor, projector, -1440],
])('%s, and the presenter’s page to the other screen', (_, screens, current, deck, left) => {
  const placement = maybePlacement(screens, current)
  expect(placement?.deck).toBe(deck)
  expect(placement?.presenter).toBe(`popup,left=${left},top=0,width=1440,height=900`)
})

test('with one screen there is nothing to place', () => {
  expect(maybePlacement([laptop], laptop)).toBeUndefined()
})
