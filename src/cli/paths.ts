import { resolve } from 'node:path'

/** A path as the user typed it: npm runs its scripts in the project, but people type from where they stand. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
