import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdit, isNothing, maybeNews, toEdit } from '../../../src/stage/ink/edit.ts'
import { InkHistory } from '../../../src/stage/ink/history.ts'
import { type Ink, type Stroke, strokesOn, withStrokes } from '../../../src/stage/ink/ink.ts'

/** What a hand does: draws on a line, or takes one off, brings it back, or clears the slide. */
type Deed = readonly [slide: string, key: number, deed: 'draw' | 'erase' | 'undo' | 'redo' | 'clear']

const deeds = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', '__proto__'),
    fc.nat(3),
    fc.constantFrom('draw', 'draw', 'erase', 'undo', 'redo', 'clear'),
  ) as fc.Arbitrary<Deed>,
  { maxLength: 40 },
)

/** Ink as one window has it; `name` begins the keys of what is drawn there. */
function createWindow(name: string) {
  let ink: Ink = {}
  const inked = {
    get: () => ink,
    change: (next: Ink) => {
      ink = next
    },
  }
  const history = new InkHistory(inked)
  let count = 0
  let held: { slide: string; number: number; stroke: Stroke } | undefined
  const lift = () => {
    if (held !== undefined) history.noteDrawn(held.slide, held.stroke)
    held = undefined
  }
  const draw = (slide: string, number: number) => {
    // A line that the pen has left never grows again.
    if (held?.slide !== slide || held.number !== number) lift()
    count += held === undefined ? 1 : 0
    const strokes = strokesOn(ink, slide)
    const { key, points } = held?.stroke ?? { key: `${name}${count}`, points: [] }
    const stroke: Stroke = { ...{ key, tool: 'pen', colour: 'red' }, points: [...points, [count, points.length]] }
    held = { slide, number, stroke }
    inked.change(withStrokes(ink, slide, [...strokes.filter((other) => other.key !== key), stroke]))
  }
  const act = ([slide, number, deed]: Deed) => {
    if (deed === 'draw') return draw(slide, number)
    lift()
    const strokes = strokesOn(ink, slide)
    if (deed === 'undo' || deed === 'redo') history[deed](slide)
    else history.erase(slide, deed === 'clear' ? strokes : strokes.slice(number, number + 1))
  }
  return { ...inked, act }
}

/** Keys and lengths, whatever lies over what. */
const see = (ink: Ink) =>
  Object.entries(ink)
    .flatMap(([id, strokes]) => strokes.map(({ key, points }) => `${id} ${key} ${points.length}`))
    .toSorted()

describe('what became of the ink', () => {
  test('leads from one ink to the other, as JSON and told twice', () => {
    fc.assert(
      fc.property(deeds, deeds, (first, second) => {
        const window = createWindow('w')
        for (const deed of first) window.act(deed)
        const before = window.get()
        for (const deed of second) window.act(deed)
        const news = maybeNews(JSON.parse(JSON.stringify({ edit: toEdit(before, window.get()) })))
        if (news === undefined || !('edit' in news)) throw new Error('no news')
        const after = applyEdit(before, news.edit)
        expect(see(after)).toEqual(see(window.get()))
        expect(see(applyEdit(after, news.edit))).toEqual(see(after))
      }),
    )
  })

  test('is nothing when nothing was drawn', () => {
    const ink: Ink = { a: [{ key: 'k', tool: 'pen', colour: 'red', points: [[1, 2]] }] }
    expect(isNothing(toEdit(ink, ink))).toBe(true)
    expect(isNothing(toEdit(ink, structuredClone(ink)))).toBe(true)
  })

  test('says of a line only what it grew by: two thousand points cost what two thousand points weigh', () => {
    let ink: Ink = {}
    let bytes = 0
    const all = Array.from({ length: 2000 }, (_, index) => [index, index] as const)
    for (let count = 1; count <= 2000; count += 1) {
      const next: Ink = { a: [{ key: 'k', tool: 'pen', colour: 'red', points: all.slice(0, count) }] }
      bytes += JSON.stringify(toEdit(ink, next)).length
      ink = next
    }
    expect(bytes).toBeLessThan(2000 * 80)
  })

  test('leaves out growth of a line that was erased meanwhile', () => {
    const growth = { a: { drop: [], put: [{ key: 'gone', from: 3, points: [[1, 2] as const] }] } }
    expect(applyEdit({}, growth)).toEqual({})
  })
})

test('a line drawn in another window outlives the undoing of one drawn here', () => {
  const here = createWindow('here')
  here.act(['a', 1, 'draw'])
  here.change(
    withStrokes(here.get(), 'a', [
      ...strokesOn(here.get(), 'a'),
      { key: 'there', tool: 'pen', colour: 'blue', points: [[1, 1]] },
    ]),
  )
  here.act(['a', 0, 'undo'])
  expect(see(here.get())).toEqual(['a there 1'])
  here.act(['a', 0, 'redo'])
  expect(see(here.get())).toEqual(['a here1 1', 'a there 1'])
})
