import type { Declaration, Parameter, Values } from './contract.ts'

/** Every parameter's default, with `given` on top. */
export function toValues(declaration: Declaration, given: Values): Values {
  const defaults = Object.entries(declaration.parameters).map(([name, { value }]) => [name, value])
  return { ...Object.fromEntries(defaults), ...given }
}

/** The value a parameter takes `index` steps above its least. */
export function toStepValue({ min, step }: Parameter, index: number): number {
  return Number((min + index * step).toPrecision(12))
}

/** How many steps a value is above the least: a whole number for every value that `parseValue` lets through. */
export function toStepIndex({ min, step }: Parameter, value: number): number {
  return Math.round((value - min) / step)
}
