import { describe, expect, it } from 'vitest'
import { parseStory, statesOf, toScript } from '../../../src/diagrams/kit/story.ts'
import { declaration, model } from './lamps.ts'

const fence = {
  seed: 7,
  parameters: { power: 20 },
  steps: [
    { say: 'It is dark.', paper: true },
    { ask: 'What does light cost?' },
    { say: 'Twenty watts for two seconds.', do: ['light hall', 'wait 2s'], paper: true },
    { say: 'And off.', do: 'all out' },
  ],
}

function mistakesOf(data: unknown): unknown[] {
  return parseStory(declaration, data).mistakes.map(({ path, message }) => [path.join('/'), message])
}

describe('a story', () => {
  it('is a seed, values for all parameters, and steps', () => {
    const { story, mistakes } = parseStory(declaration, fence)
    expect(mistakes).toEqual([])
    expect(story).toEqual({
      seed: 7,
      values: { power: 20 },
      steps: [
        { kind: 'say', text: 'It is dark.', events: [], paper: true },
        { kind: 'ask', text: 'What does light cost?', events: [], paper: false },
        {
          kind: 'say',
          text: 'Twenty watts for two seconds.',
          events: [
            { name: 'light', lamp: 'hall' },
            { name: 'wait', milliseconds: 2000 },
          ],
          paper: true,
        },
        { kind: 'say', text: 'And off.', events: [{ name: 'all out' }], paper: false },
      ],
    })
  })

  it('fills in the seed and the parameters that are not written', () => {
    expect(parseStory(declaration, { steps: [{ say: 'Dark.' }] }).story).toMatchObject({
      seed: 1,
      values: { power: 40 },
    })
  })

  it('has a state after every step', () => {
    const { story } = parseStory(declaration, fence)
    expect(statesOf(model, story as never)).toEqual([
      { now: 0, lit: [], power: 20, used: 0 },
      { now: 0, lit: [], power: 20, used: 0 },
      { now: 2000, lit: ['hall'], power: 20, used: 40_000 },
      { now: 2000, lit: [], power: 20, used: 40_000 },
    ])
  })

  it('turns a step into the script of a recording', () => {
    const step = {
      say: 'On and off.',
      do: ['wait 1s', 'light hall', 'wait 500ms', 'all out', 'set power 30', 'wait 1s'],
    }
    const { story } = parseStory(declaration, { steps: [step] })
    expect(story.steps.map((each) => toScript(each))).toEqual([
      {
        milliseconds: 2500,
        events: [
          { clock: 1000, event: { name: 'light', lamp: 'hall' } },
          { clock: 1500, event: { name: 'all out' } },
          { clock: 1500, event: { name: 'set', parameter: 'power', value: 30 } },
        ],
      },
    ])
  })
})

describe('a mistake in a story', () => {
  it('tells where it is', () => {
    expect(
      mistakesOf({
        sead: 1,
        seed: -1,
        parameters: { powr: 20, power: 5 },
        steps: [
          { say: 'Two.', do: ['light hall', 'light attic'] },
          { say: '' },
          { say: 'a', ask: 'b' },
          'c',
          { ask: 'd', paper: 'yes' },
          { say: 'e', do: 3 },
        ],
      }),
    ).toEqual([
      ['sead', 'unknown field “sead”'],
      ['seed', 'the seed cannot be -1'],
      ['parameters/powr', 'lamps has no parameter “powr”'],
      ['parameters/power', 'power cannot be 5'],
      ['steps/0/do/1', 'there is no lamp “attic”'],
      ['steps/1', 'a step needs one sentence'],
      ['steps/2', 'a step needs one sentence'],
      ['steps/3', 'names with values are expected here'],
      ['steps/3', 'a step needs one sentence'],
      ['steps/4/paper', 'paper is neither true nor false'],
      ['steps/5/do', 'lamps has no event “3”'],
    ])
  })

  it('is found in anything that is not a story', () => {
    for (const data of [null, undefined, 3, 'text', [], {}, { steps: [] }, { steps: {} }]) {
      expect(mistakesOf(data)).toContainEqual(['steps', 'the story has no steps'])
    }
  })
})
