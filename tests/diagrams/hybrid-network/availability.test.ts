import { describe, expect, it } from 'vitest'
import { availabilityOf, chanceOf, type Design, downtimeOf } from '../../../src/diagrams/hybrid-network/availability.ts'
import type { OptionName } from '../../../src/diagrams/hybrid-network/parts.ts'
import { built, isReachable, play, subsetsOf, wiredParts } from './fixture.ts'

const { values } = play([])

function design(option: OptionName, ducts: Design['ducts'] = 'separate', bfd = false): Design {
  return { option, ducts, bfd, values }
}

/** Minutes a year: parts independent, with a shared duct, switching, and switching with BFD. */
const table: readonly [OptionName, number, number, number, number][] = [
  ['vpn', 528, 576, 1, 1],
  ['two-gateways', 7, 55, 3.1, 3.1],
  ['dx', 635, 683, 0, 0],
  ['dx-vpn', 7, 55, 4.3, 0.04],
  ['two-locations', 7, 55, 4.3, 0.04],
]

describe('availability', () => {
  it.each(built)('of %s is the sum over all states of its parts', (option) => {
    for (const ducts of ['separate', 'shared'] as const) {
      const parts = wiredParts(option, ducts === 'shared')
      const sum = subsetsOf(parts)
        .filter((broken) => isReachable(option, ducts === 'shared', new Set(broken)))
        .map((broken) =>
          parts.reduce(
            (chance, part) => chance * (broken.includes(part) ? 1 - chanceOf(part, values) : chanceOf(part, values)),
            1,
          ),
        )
        .reduce((total, chance) => total + chance, 0)
      expect(availabilityOf(design(option, ducts))).toBeCloseTo(sum, 12)
    }
  })

  it.each(table)('of %s matches the reference', (option, separate, shared, switching, withBfd) => {
    expect(Math.round(downtimeOf(design(option)).broken)).toBe(separate)
    expect(Math.round(downtimeOf(design(option, 'shared')).broken)).toBe(shared)
    expect(downtimeOf(design(option)).switching).toBeCloseTo(switching, 1)
    expect(downtimeOf(design(option, 'separate', true)).switching).toBeCloseTo(withBfd, 2 - Number(withBfd > 1))
  })

  it('of two islands is nothing', () => {
    expect(availabilityOf(design('islands'))).toBe(0)
  })
})

describe('the meeting', () => {
  it('is settled: BFD saves four minutes a year, a shared duct costs forty-eight', () => {
    const total = ({ broken, switching }: ReturnType<typeof downtimeOf>) => broken + switching
    const plain = total(downtimeOf(design('two-locations')))
    expect(Math.round(plain - total(downtimeOf(design('two-locations', 'separate', true))))).toBe(4)
    expect(Math.round(total(downtimeOf(design('two-locations', 'shared'))) - plain)).toBe(48)
  })
})
