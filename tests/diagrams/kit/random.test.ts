import { describe, expect, it } from 'vitest'
import { drawLogNormal, drawUniform } from '../../../src/diagrams/kit/random.ts'

const many = 50_000

function drawMany(draw: (cursor: { seed: number; drawn: number }) => number, seed = 1): number[] {
  const cursor = { seed, drawn: 0 }
  return Array.from({ length: many }, () => draw(cursor))
}

describe('the seeded generator', () => {
  it('repeats itself from the same seed, and goes on from a state that was written down', () => {
    const cursor = { seed: 20150421, drawn: 0 }
    const first = [drawUniform(cursor), drawUniform(cursor)]
    const restored = JSON.parse(JSON.stringify(cursor))
    const [third] = [drawUniform(cursor)]
    expect(drawUniform(restored)).toBe(third)
    expect(drawMany(drawUniform, 20150421).slice(0, 3)).toEqual([...first, third])
  })

  it('draws evenly between 0 and 1, never the ends', () => {
    const draws = drawMany(drawUniform)
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => draws.filter((draw) => Math.floor(draw * 10) === tenth).length,
    )
    for (const count of tenths) expect(Math.abs(count / many - 0.1)).toBeLessThan(0.005)
    expect(Math.min(...draws)).toBeGreaterThan(0)
    expect(Math.max(...draws)).toBeLessThan(1)
  })

  it('gives neighbouring seeds and neighbouring draws nothing in common', () => {
    const [one, two] = [drawMany(drawUniform, 1), drawMany(drawUniform, 2)]
    const correlation = (a: readonly number[], b: readonly number[]) =>
      (12 * a.reduce((sum, value, index) => sum + (value - 0.5) * ((b[index] ?? 0.5) - 0.5), 0)) / many
    expect(Math.abs(correlation(one, two))).toBeLessThan(0.02)
    expect(Math.abs(correlation(one, one.slice(1)))).toBeLessThan(0.02)
  })

  it('draws log-normally: the logarithms have the mean and spread asked for', () => {
    const logs = drawMany((cursor) => Math.log(drawLogNormal(cursor, 2, 0.4)))
    const mean = logs.reduce((sum, log) => sum + log, 0) / many
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / many)
    const within = logs.filter((log) => Math.abs(log - mean) < 0.4).length / many
    expect(mean).toBeCloseTo(Math.log(2), 1.9)
    expect(spread).toBeCloseTo(0.4, 1.9)
    expect(within).toBeCloseTo(0.683, 1.9)
  })
})
