import { relative, resolve } from 'node:path'

/** A path as the user typed it: npm runs its scripts in the project, but people type from where they stand. */
export function fromUser(path: string): string {
  return resolve(whereUserStands(), path)
}

/** A path as the user finds it: from where they stand, or the whole one where that is shorter to follow. */
export function toUser(path: string): string {
  const near = relative(whereUserStands(), path)
  return near === '' || near.startsWith('..') ? path : near
}

function whereUserStands(): string {
  return process.env.INIT_CWD ?? process.cwd()
}
