import { describe, expect, test } from 'vitest'
import { declaration as aurora } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { model as auroraModel } from '../../../src/diagrams/aurora-storage/model.ts'
import { declaration as recovery } from '../../../src/diagrams/disaster-recovery/declaration.ts'
import { model as recoveryModel } from '../../../src/diagrams/disaster-recovery/model.ts'
import { declaration as network } from '../../../src/diagrams/hybrid-network/declaration.ts'
import { model as networkModel } from '../../../src/diagrams/hybrid-network/model.ts'
import { optionNames } from '../../../src/diagrams/hybrid-network/parts.ts'
import type { Declaration, Figure, Model, NamedEvent, Values } from '../../../src/diagrams/kit/contract.ts'
import { toValues } from '../../../src/diagrams/kit/parameters.ts'
import type { Language } from '../../../src/messages.ts'
import { playFrom } from '../play.ts'

/** Parameters that are set at the start, and what happens then. */
interface Scene {
  readonly given?: Values
  readonly written?: readonly string[]
}
type Reckon = (scene: Scene, language?: Language) => Figure[]

function toReckon<State, Event extends NamedEvent>(declaration: Declaration, model: Model<State, Event>): Reckon {
  return ({ given = {}, written = [] }, language = 'en') => {
    const start = model.initial(toValues(declaration, given), 20150421)
    const figures = model.arithmetic(playFrom(declaration, model, start, written), language)
    // How fast the demonstration runs is its own affair.
    return figures.filter(({ name }) => name !== 'pace')
  }
}

/** Scenes in which every parameter that a figure is made of tells. */
const diagrams: readonly (readonly [Declaration, Reckon, readonly Scene[]])[] = [
  [
    aurora,
    toReckon(aurora, auroraModel),
    [
      { given: { 'slow-share': 20, 'slow-factor': 1 } },
      { given: { 'slow-share': 20 }, written: ['show mirrored', 'wait 6s'] },
      { written: ['fail instance b', 'fail instance c'] },
    ],
  ],
  [
    recovery,
    toReckon(recovery, recoveryModel),
    [{}, { given: { 'change-rate': 300 }, written: ['wait 6s'] }, { written: ['backups off'] }],
  ],
  [
    network,
    toReckon(network, networkModel),
    optionNames.flatMap((option): Scene[] => [
      { written: [`choose ${option}`] },
      { written: [`choose ${option}`, 'bfd on', 'ducts shared'] },
    ]),
  ],
]

const isSameSum = (one: Figure, other: Figure) => one.value === other.value && one.formula === other.formula
const isSameSource = (one: Figure, other: Figure) => JSON.stringify(one.inputs) === JSON.stringify(other.inputs)

describe.each(diagrams.map(([declaration, ...rest]) => [declaration.name, declaration, ...rest] as const))(
  'what a figure of %s is computed from',
  (_, { parameters }, reckon, scenes) => {
    /** Every figure beside what it becomes when one parameter is far from where it was. */
    const pairs = scenes.flatMap((scene) => {
      const usual = reckon(scene)
      return Object.entries(parameters).flatMap(([parameter, { value, min, max }]) => {
        const far = (scene.given?.[parameter] ?? value) === max ? min : max
        const other = reckon({ ...scene, given: { ...scene.given, [parameter]: far } })
        return usual.map((figure) => {
          const changed = other.find(({ name }) => name === figure.name) ?? figure
          return { name: `${figure.name}: ${parameter}`, figure, changed }
        })
      })
    })
    const namesOf = (some: typeof pairs) => [...new Set(some.map(({ name }) => name))].toSorted()
    const moved = pairs.filter(({ figure, changed }) => !isSameSum(figure, changed))
    const listed = pairs.filter(({ figure, changed }) => !isSameSource(figure, changed))

    test('is among its inputs', () => {
      expect(moved.length).toBeGreaterThan(10)
      expect(namesOf(moved.filter(({ figure, changed }) => isSameSource(figure, changed)))).toEqual([])
    })

    test('is all that is among them', () => {
      expect(namesOf(listed)).toEqual(namesOf(listed.filter(({ figure, changed }) => !isSameSum(figure, changed))))
    })

    test('stands there with the value it has, its unit, and its source or that it is assumed', () => {
      for (const scene of scenes) {
        const inputs = reckon(scene).flatMap((figure) => figure.inputs)
        for (const [name, { label, unit, value, source }] of Object.entries(parameters)) {
          const set = `${(scene.given?.[name] ?? value).toLocaleString('en-US')} ${unit}`.trim()
          for (const input of inputs.filter((each) => each.label === label.en))
            expect(input).toEqual({ label: label.en, value: set, source })
        }
      }
    })

    test.each(['ko', 'en'] as const)('is told with a name for each: %s', (language) => {
      for (const scene of scenes) {
        const figures = reckon(scene, language)
        const labels = figures.map(({ label }) => label)
        expect(labels).toEqual([...new Set(labels)])
        const words = figures.flatMap(({ label, value, inputs }) => [label, value, ...inputs.flatMap(Object.values)])
        expect(words.filter((word) => !/\S/.test(word))).toEqual([])
      }
    })
  },
)
