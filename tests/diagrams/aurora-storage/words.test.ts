import { describe, expect, it } from 'vitest'
import { declaration } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { model } from '../../../src/diagrams/aurora-storage/model.ts'
import { scenes } from '../../../src/diagrams/aurora-storage/state.ts'
import { play, playThrough, start } from './run.ts'

const busy = play(start(), 'wait 10s')

function say(...events: string[]): string {
  return model.describe(play(busy, ...events), 'en')
}

describe('the sentence', () => {
  it.each([
    [[], 'Each protection group has six copies, two in each of three zones; every commit waits for four answers.'],
    [['slow copy b1'], 'A copy is slow (b1), but the four fastest answer first and nobody waits.'],
    [['fail copy b1'], 'A group has lost 1 copy; writing goes on, and could bear one more loss.'],
    [['fail copy b1', 'fail copy c1'], 'A group has lost 2 copies; writing goes on, with no slack left.'],
    [['fail copy b1', 'wait 5s', 'restore copy b1'], 'The copy that returned (b1) fills its gap from its peers.'],
    [
      ['fail zone c'],
      'Zone c is lost; the four copies left still make the quorum, so writing goes on, but there is no slack and it waits for the slowest.',
    ],
    [['fail zone c', 'slow copy b1'], 'A copy is slow (b1) and every commit waits for it.'],
    [
      ['fail zone c', 'fail copy b1'],
      'A group has three copies left, so writes stall; they wait, they do not fail, and no acknowledged commit is lost.',
    ],
    [
      ['fail zone c', 'fail copy b1', 'rebuild copy b1'],
      'A new copy (b1) is being filled from its peers; until it is complete writes stall.',
    ],
    [
      ['fail copy b1', 'rebuild copy b1'],
      'A new copy (b1) is being filled from its peers; until it is complete it does not count, but writing goes on.',
    ],
    [
      ['fail zone a'],
      'The writer and its zone a are lost; storage is safe, but writes pause until a replica is promoted.',
    ],
    [['fail writer'], 'The writer is lost; storage is safe, but writes pause until a replica is promoted.'],
    [
      ['fail instance b', 'fail instance c', 'fail writer'],
      'Neither the writer nor a replica is left; storage is safe, but writes pause until an instance is created.',
    ],
    [
      ['fail zone a', 'fail copy b1', 'wait 5s'],
      'The replica in zone b recovered from three copies, but needs four to open for writes; no acknowledged commit is lost.',
    ],
    [
      ['fail zone a', 'fail zone b'],
      'A group has only 2 copies left; writing and recovery both wait until three are back.',
    ],
    [
      ['set write-rate 0', 'wait 60s', 'write'],
      'One record is on its way to the six copies of its protection group; four answers make the commit.',
    ],
    [
      ['set write-rate 0', 'wait 60s', 'write', 'wait 5s'],
      'Four answered and the commit is done; nobody waited for the other two.',
    ],
    [
      ['set volume-size 64000', 'show growth'],
      'A volume of 64,000 GB is 6,400 protection groups of six segments, 38,400 in all.',
    ],
  ])('after %j', (events, sentence) => expect(say(...events)).toBe(sentence))

  it('tells who took over, and what became of unanswered commits', () => {
    expect(say('fail zone a', 'wait 5s')).toMatch(
      /^The replica in zone b took over from the writer in zone a: every acknowledged commit is there; of those not acknowledged \d survived and \d vanished\.$/,
    )
    expect(say('promote')).toMatch(/^The replica in zone b took over/)
    expect(say('promote', 'wait 10s')).toBe(
      'Each protection group has six copies, two in each of three zones; every commit waits for four answers.',
    )
  })

  it('exists for every scene in both languages, and ends with a full stop', () => {
    for (const scene of scenes) {
      const state = play(start(), `show ${scene}`)
      expect(model.describe(state, 'ko')).toMatch(/[가-힣].*\.$/)
      expect(model.describe(state, 'en')).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('stays the same while nothing happens that is worth saying', () => {
    const told = (...events: string[]) =>
      new Set(playThrough(play(busy, ...events), 4000, 16).map((state) => model.describe(state, 'ko'))).size
    expect(told()).toBe(1)
    expect(told('fail zone c')).toBe(1)
    expect(told('fail zone a')).toBe(1)
    expect(told('fail copy b1', 'rebuild copy b1')).toBe(1)
  })
})

describe('the arithmetic', () => {
  const figures = (...events: string[]) => {
    const list = model.arithmetic(play(busy, ...events), 'en')
    return Object.fromEntries(list.map((figure) => [figure.name, figure]))
  }

  it('opens every figure: a value, its sum, and what goes into it', () => {
    expect(figures()).toMatchObject({
      quorum: { value: '4/6', formula: '4 + 3 > 6, 4 > 6 ÷ 2' },
      'write-slack': { value: '2', formula: '6 − 4 = 2' },
      'read-slack': { value: '3', formula: '6 − 3 = 3' },
      p50: { value: '1.93 ms' },
      p99: { value: '2.63 ms' },
      repair: { value: '10 s', formula: '10 GB × 8 ÷ (10 Gbps × 0.8) = 10 s' },
      takeover: { value: '30 s' },
      lag: { value: '2.62 ms', formula: '2.62 ms × 1 = 2.62 ms' },
      groups: { value: '2', formula: 'ceil(20 GB ÷ 10 GB) = 2' },
      segments: { value: '12', formula: '2 × 6 = 12' },
    })
  })

  it('follows the state', () => {
    expect(figures('fail zone c')).toMatchObject({ 'write-slack': { value: '0' }, 'slow-commits': { value: '3.94 %' } })
    expect(figures('fail zone c', 'fail copy b1')).toMatchObject({
      'read-slack': { value: '0' },
      p50: { value: 'no commits' },
    })
    expect(figures('fail instance b', 'fail instance c')).toMatchObject({ takeover: { value: '600 s' } })
    expect(figures('set volume-size 64000')).toMatchObject({
      groups: { value: '6,400' },
      segments: { value: '38,400' },
    })
    expect(figures('show mirrored').page?.value).toMatch(/^\d+(\.\d+)? ms$/)
  })

  it('of the last scene is the paper’s: its sums are cut as it cuts them', () => {
    expect(figures('show figures')).toMatchObject({
      transactions: { value: '35×', formula: '27,378,000 ÷ 780,000 = 35.1' },
      ios: { value: '7.7×', formula: '7.4 ÷ 0.95 = 7.79' },
    })
  })

  it('names a source for every input, or says that it is assumed', () => {
    const shown = [figures(), figures('show mirrored'), figures('show figures')]
    const inputs = shown.flatMap((each) => Object.values(each)).flatMap((figure) => figure.inputs)
    for (const { source, label, value } of inputs) {
      expect(source).toMatch(/^(assumed|Verbitski et al\., SIGMOD 2017, .+|Aurora User Guide, .+)$/)
      expect(label).not.toBe('')
      expect(value).not.toContain('NaN')
    }
    expect(inputs.find(({ label }) => label === 'Link efficiency')).toMatchObject({ value: '0.8', source: 'assumed' })
  })

  it('is in Korean for a Korean deck', () => {
    const labels = model.arithmetic(busy, 'ko').map(({ label }) => label)
    expect(labels).toContain('세그먼트 복구 시간')
    expect(labels.every((label) => typeof label === 'string' && label !== '')).toBe(true)
  })
})

describe('the declaration', () => {
  it('has defaults on their own steps', () => {
    expect(Object.values(start().values)).not.toContain(undefined)
    for (const { value, min, max, step } of Object.values(declaration.parameters)) {
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      const steps = (value - min) / step
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9)
    }
  })
})
