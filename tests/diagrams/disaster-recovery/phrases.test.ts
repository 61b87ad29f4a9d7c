import { expect, test } from 'vitest'
import { servingPhrases } from '../../../src/diagrams/disaster-recovery/phrases.ts'

test.each([
  ['full', '모두 응답하고', '모두 응답한다'],
  ['reduced', '일부만 응답하고', '일부만 응답한다'],
  ['down', '멈춰 있고', '멈춰 있다'],
] as const)('a clause about what is %s goes on, or ends the sentence', (how, going, ending) => {
  const { ko } = servingPhrases[how]
  expect([ko(['pilot-light'], false), ko(['pilot-light'], true)]).toEqual([
    expect.stringMatching(`${going}$`),
    expect.stringMatching(`${ending}$`),
  ])
})
