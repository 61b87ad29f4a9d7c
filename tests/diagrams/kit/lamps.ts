import type { Declaration, Model, Parameter } from '../../../src/diagrams/kit/contract.ts'

/** A small diagram for the kit's tests: lamps that use up energy while they are lit. */
export interface Lamps {
  readonly now: number
  readonly lit: readonly string[]
  readonly power: number
  readonly used: number
}

export type LampEvent = { readonly name: 'light' | 'put out'; readonly lamp: string } | { readonly name: 'all out' }

const parameter = { label: { ko: '전력', en: 'Power' }, unit: 'W', scale: 'linear', source: 'assumed' } as const
const power: Parameter = { ...parameter, value: 40, min: 10, max: 100, step: 0.5 }
const lamp = { lamp: ['hall', 'stairs', 'cellar'] }

export const declaration: Declaration = {
  name: 'lamps',
  version: '1',
  parameters: { power },
  events: {
    light: { label: { ko: '{lamp} 켜기', en: 'Light the {lamp}' }, takes: lamp },
    'put out': { label: { ko: '{lamp} 끄기', en: 'Put out the {lamp}' }, takes: lamp },
    'all out': { label: { ko: '모두 끄기', en: 'All out' }, takes: {} },
  },
}

export const model: Model<Lamps, LampEvent> = {
  initial: ({ power = 0 }) => ({ now: 0, lit: [], power, used: 0 }),
  reduce: (lamps, event) => {
    if (event.name === 'set') return { ...lamps, power: event.value }
    if (event.name === 'all out') return { ...lamps, lit: [] }
    const others = lamps.lit.filter((lamp) => lamp !== event.lamp)
    return { ...lamps, lit: event.name === 'light' ? [...others, event.lamp] : others }
  },
  tick: (lamps, milliseconds) => ({
    ...lamps,
    now: lamps.now + milliseconds,
    used: lamps.used + milliseconds * lamps.lit.length * lamps.power,
  }),
  describe: ({ lit }) => `${lit.length} lit`,
  arithmetic: () => [],
}
