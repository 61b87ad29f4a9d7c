import { toMain } from './main.ts'
import { HelpWanted, isHelp, UsageError } from './options.ts'

/** Stands for no command, and for every one there is not: its name is the first word then. */
export const main = toMain(async ([name = '']) => {
  if (name === '' || isHelp(name)) throw new HelpWanted()
  throw new UsageError(`no such command: ${name}`)
})
