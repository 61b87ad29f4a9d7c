import { toMain } from './main.ts'
import { UsageError } from './options.ts'

/** Stands for every command there is not. */
export const main = toMain(async () => {
  throw new UsageError('no such command')
})
