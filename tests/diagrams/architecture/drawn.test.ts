import { deserialize, serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { maybePicture } from '../../../src/diagrams/architecture/drafting/draft.ts'
import { learnDrawn, maybeDrawn, maybeNews } from '../../../src/diagrams/architecture/drafting/drawn.ts'
import { planOf } from './gallery.ts'

const small = 'architecture-beta\n service a[A]\n service b[B]\n a:R -[calls]-> L:b\n'

/** Draws one more picture and counts those that are kept: other tests of this process drew theirs. */
function countKept(): number {
  maybeDrawn(planOf(small.replace('[A]', '[First]')))
  return maybeNews()?.size ?? 0
}

test('a picture that was drawn before is the same, wherever its lines stand in the notes', () => {
  const plan = planOf(small)
  const count = countKept()
  const drawn = maybeDrawn(plan)
  expect(drawn).toEqual(maybePicture(plan))
  expect(maybeNews()?.size).toBe(count + 1)
  expect(maybeDrawn(planOf(small.replace('beta\n', 'beta\n\n\n')))).toBe(drawn)
  expect(maybeNews()).toBeUndefined()
})

test('another label is another picture', () => {
  const [plan, other] = [planOf(small), planOf(small.replace('calls', 'asks'))]
  expect(maybeDrawn(other)).toEqual(maybePicture(other))
  expect(maybeDrawn(other)).not.toEqual(maybeDrawn(plan))
})

test('what an earlier run drew, and what it found too large, is taken over', () => {
  const services = Array.from({ length: 50 }, (_, index) => ` service s${index}[A service with a name]\n`).join('')
  const large = planOf(`architecture-beta\n${services}`)
  expect(maybeDrawn(large)).toBeUndefined()
  const kept = deserialize(serialize(maybeNews()))
  learnDrawn(kept)
  expect(maybeDrawn(large)).toBeUndefined()
  expect(maybeDrawn(planOf(small))).toEqual(maybePicture(planOf(small)))
  expect(maybeNews()).toBeUndefined()
})
