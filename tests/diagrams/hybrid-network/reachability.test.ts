import { describe, expect, it } from 'vitest'
import { isDelivered, toFlow } from '../../../src/diagrams/hybrid-network/flows.ts'
import { model } from '../../../src/diagrams/hybrid-network/model.ts'
import { partsOf, singlePoints } from '../../../src/diagrams/hybrid-network/parts.ts'
import type { State } from '../../../src/diagrams/hybrid-network/state.ts'
import { built, isReachable, play, subsetsOf, wiredParts } from './fixture.ts'

const plans = built.flatMap((option) => [
  { option, ducts: 'separate' as const },
  { option, ducts: 'shared' as const },
])

/** Longer than any timer. */
const settled = 20_000

function delivers(state: State): boolean[] {
  return (['company', 'aws'] as const).map((side) => isDelivered(toFlow(state, side)))
}

describe.each(plans)('$option with $ducts ducts', ({ option, ducts }) => {
  const isShared = ducts === 'shared'
  const start = play([`choose ${option}`, `ducts ${ducts}`])
  const parts = wiredParts(option, isShared)

  it('reaches the other side exactly when a search over the wires does, whatever is broken', () => {
    for (const [index, subset] of subsetsOf(parts).entries()) {
      const name = index % 2 === 0 ? 'silence' : 'fail'
      const broken = subset.reduce((state, part) => model.reduce(state, { name, part }), start)
      const reaches = isReachable(option, isShared, new Set(subset))
      expect(delivers(model.tick(broken, settled)), subset.join()).toEqual([reaches, reaches])
      const restored = model.tick(model.reduce(model.tick(broken, settled), { name: 'restore all' }), settled)
      expect(delivers(restored), subset.join()).toEqual([true, true])
    }
  })

  it('marks as single points of failure the parts whose removal cuts everything', () => {
    const removed = parts.filter((part) => !isReachable(option, isShared, new Set([part])))
    expect(singlePoints({ option, ducts }).toSorted()).toEqual(removed.toSorted())
    expect(partsOf({ option, ducts }).toSorted()).toEqual(parts.toSorted())
  })
})

describe('two islands', () => {
  it('never reach each other and lose nothing', () => {
    const state = play(['choose islands', 'fail vgw', 'wait 20s'])
    expect(delivers(state)).toEqual([false, false])
    expect(state.interruptions).toEqual({ company: null, aws: null })
    expect(state.parts.vgw).toBe('up')
  })
})
