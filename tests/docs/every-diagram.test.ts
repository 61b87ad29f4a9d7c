import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { diagrams } from '../../src/diagrams/index.ts'
import type { NamedEvent, Parameter, SetEvent } from '../../src/diagrams/kit/contract.ts'
import { renderDrawing } from '../../src/diagrams/kit/drawing.tsx'
import { toStepIndex, toStepValue, toValues } from '../../src/diagrams/kit/parameters.ts'
import type { AnyDiagram, Layout } from '../../src/diagrams/kit/view.ts'
import { anyEvent } from '../diagrams/kit/arbitrary.ts'
import { diagram as loadBalancer } from './load-balancer/diagram.ts'

type Deed = NamedEvent | SetEvent | number

const names = Object.keys(diagrams)
const shipped = await Promise.all(Object.values(diagrams).map((load) => load()))
const all: (readonly [string, AnyDiagram])[] = [
  ...shipped.map(({ diagram }, index) => [names[index] ?? '', diagram] as const),
  ['load-balancer', loadBalancer],
]

const layouts = { wide: [/ 1152 430$/, 12], narrow: [/ 360 \S+$/, 12], frame: [/ 560 200$/, 13] } as const
const runs = { numRuns: 15 }

function happen({ model }: AnyDiagram, state: unknown, deed: Deed): unknown {
  return typeof deed === 'number' ? model.tick(state, deed) : model.reduce(state, deed)
}

/** Any state of a diagram, as the seed and the deeds that lead there. */
function anyRun({ declaration }: AnyDiagram) {
  const deed = fc.oneof(anyEvent(declaration), fc.nat(3000))
  return fc.record({ seed: fc.nat(), deeds: fc.array<Deed>(deed, { maxLength: 12 }) })
}

function run(diagram: AnyDiagram, { seed, deeds }: { seed: number; deeds: readonly Deed[] }): unknown {
  const start = diagram.model.initial(toValues(diagram.declaration, {}), seed)
  return deeds.reduce<unknown>((state, deed) => happen(diagram, state, deed), start)
}

/** A value that lies between the least and the greatest, on a step. */
function isOnStep(parameter: Parameter, value: number): boolean {
  const isInside = parameter.min <= value && value <= parameter.max
  return isInside && toStepValue(parameter, toStepIndex(parameter, value)) === value
}

describe.each(all)('what %s declares', (name, { declaration }) => {
  test('is called what an author writes, with labels that hold every argument', () => {
    expect(declaration).toMatchObject({ name, version: expect.stringMatching(/^[a-z0-9]+$/) })
    for (const { label, takes } of Object.values(declaration.events)) {
      for (const text of Object.values(label)) {
        for (const argument of Object.keys(takes)) expect(text).toContain(`{${argument}}`)
      }
    }
  })

  test('has defaults and greatest values that lie on steps, each with its source', () => {
    for (const parameter of Object.values(declaration.parameters)) {
      const { value, max, source } = parameter
      expect([value, max].filter((each) => !isOnStep(parameter, each))).toEqual([])
      expect(source).not.toBe('')
    }
  })
})

describe.each(all)('the model of %s', (_, diagram) => {
  const { model } = diagram

  test('keeps plain JSON as its state, and never changes one in place', () => {
    fc.assert(
      fc.property(anyRun(diagram), ({ seed, deeds }) => {
        let state = run(diagram, { seed, deeds: [] })
        for (const deed of deeds) {
          const text = JSON.stringify(state)
          const next = happen(diagram, state, deed)
          expect(JSON.stringify(state)).toBe(text)
          expect(JSON.parse(JSON.stringify(next))).toStrictEqual(next)
          state = next
        }
      }),
      runs,
    )
  })

  test('comes to the same bytes with the same seed and events', () => {
    fc.assert(
      fc.property(anyRun(diagram), (given) => {
        expect(JSON.stringify(run(diagram, given))).toBe(JSON.stringify(run(diagram, given)))
      }),
      runs,
    )
  })

  test('passes through a time as through its parts', () => {
    fc.assert(
      fc.property(anyRun(diagram), fc.nat(2000), fc.nat(2000), (given, first, second) => {
        const state = run(diagram, given)
        const whole = model.tick(state, first + second)
        expect(JSON.stringify(model.tick(model.tick(state, first), second))).toBe(JSON.stringify(whole))
      }),
      runs,
    )
  })
})

describe.each(all)('%s', (_, diagram) => {
  const { model } = diagram

  test.each(['ko', 'en'] as const)('tells every state in a sentence and in figures, in %s', (language) => {
    fc.assert(
      fc.property(anyRun(diagram), (given) => {
        const state = run(diagram, given)
        const figures = model.arithmetic(state, language)
        expect(model.describe(state, language)).toMatch(/\S.*\.$/)
        expect(new Set(figures.map((figure) => figure.name)).size).toBe(figures.length)
        expect(JSON.stringify(figures)).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
        expect(figures.filter(({ value }) => /\.\d{7}/.test(value))).toEqual([])
      }),
      runs,
    )
  })

  test.each(['wide', 'narrow', 'frame'] as const)(
    'draws every state in the measure of a %s sheet',
    (layout: Layout) => {
      const [sheet, letters] = layouts[layout]
      fc.assert(
        fc.property(anyRun(diagram), (given) => {
          const options = { language: 'en', layout, idPrefix: 'x' } as const
          const svg = renderToString(renderDrawing(diagram, run(diagram, given), options))
          expect(/viewBox="([^"]*)"/.exec(svg)?.[1]).toMatch(sheet)
          expect(svg).not.toMatch(/NaN|undefined|\[object|\sstyle=/)
          const sizes = [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size))
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(letters)
        }),
        runs,
      )
    },
  )
})
